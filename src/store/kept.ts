/**
 * Checks that the person asked to keep on this device, to compare next time: without their own words, for 90 days.
 * What is stored is checked for its shape; what has expired is gone before anyone sees it.
 */
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { content } from '#src/content/app.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck, type Check } from '#src/domain/check/check.ts'
import { once } from '#src/domain/engine/once.ts'
import { levelOrder } from '#src/domain/engine/urgency.ts'
import { carriedOver } from '#src/domain/check/carryOver.ts'
import { answersFrom, isFacts, isList, isObject, isText, limits } from '#src/domain/check/outside.ts'
import { keys } from './keys.ts'
import { clearWithDevice } from './session.ts'
import { safeLocalStorage } from './storage.ts'

export type KeptCheck = {
  /** When its answers were given (ISO date and time): no two are alike, so it serves as the id. */
  startedAt: string
  /** The advice and the rules of that day. */
  level: LevelId
  version: string
  fingerprint: string
  answers: Answers
  grouped: readonly string[]
  /** Spans that were chosen instead of a number of days. */
  rough?: readonly string[]
}

/** Days that a check is kept (product.md, "Privacy"). */
export const keptDays = 90
const mostChecks = 60
const day = 86_400_000

const isKept = (stored: unknown): stored is KeptCheck =>
  isObject(stored) &&
  isMoment(stored['startedAt']) &&
  isLevel(stored['level']) &&
  isText(stored['version'], limits.short) &&
  isText(stored['fingerprint'], limits.short) &&
  answersFrom(stored) !== undefined &&
  (stored['rough'] === undefined || isFacts(stored['rough']))
const isMoment = (stored: unknown): stored is string => isText(stored, limits.short) && !Number.isNaN(Date.parse(stored))
const isLevel = (stored: unknown): stored is LevelId => levelOrder.some((level) => level === stored)

type Kept = {
  checks: readonly KeptCheck[]
  /** Which one to compare with, for result, sheet and note alike: null for none of them, undefined for the last. Not stored. */
  chosen?: string | null
}

/** Whether the device has kept the last change: it may be full, or the browser may refuse. */
let isStored = true

export const useKept = create<Kept>()(
  persist((): Kept => ({ checks: [] }), {
    name: keys.kept,
    version: 1,
    storage: createJSONStorage(() =>
      safeLocalStorage((kept) => {
        isStored = kept
      }),
    ),
    partialize: ({ checks }) => ({ checks }),
    merge: (stored, none) => {
      const checks = isObject(stored) ? stored['checks'] : undefined
      return isList(checks, mostChecks, isKept) ? { checks: checks.filter(isInTime) } : none
    },
  }),
)
// An expired check leaves the storage too, not only the screen.
useKept.setState(({ checks }) => ({ checks }))

/** A date far ahead comes from a wrong clock: it would never expire, so it counts as expired. */
function isInTime({ startedAt }: KeptCheck): boolean {
  return Math.abs(Date.now() - Date.parse(startedAt)) <= keptDays * day
}

/**
 * Keeps this check, in the place of an earlier form of the same one. False where the device did not take it: what was kept before
 * stays as it was.
 */
export function keepCheck(check: Check, startedAt: string, given: Pick<KeptCheck, 'level' | 'version' | 'fingerprint'>): boolean {
  const { answers, grouped, rough } = check
  const before = useKept.getState().checks
  useKept.setState(({ checks }) => ({
    checks: [
      ...checks.filter((one) => one.startedAt !== startedAt),
      { ...given, startedAt, answers, grouped, ...(rough && { rough }) },
    ].slice(-mostChecks),
  }))
  if (isStored) return true
  useKept.setState({ checks: before })
  return false
}

/** Whether the device has taken what was last to be kept, or to be left as it is. */
export const keepsChecks = (): boolean => isStored

export const compareWith = (startedAt: string | null): void => {
  useKept.setState({ chosen: startedAt })
}

export const forgetCheck = (startedAt: string): void => {
  useKept.setState(({ checks }) => ({ checks: checks.filter((one) => one.startedAt !== startedAt) }))
}

export function forgetAllChecks(): void {
  useKept.setState({ checks: [] })
  useKept.persist.clearStorage()
}

clearWithDevice(forgetAllChecks)

/** The answers of a kept check that today's questions know. */
export const checkOf = once((kept: KeptCheck): Check => {
  const { answers, grouped } = carriedOver(content, kept, kept.version)
  return { ...emptyCheck, answers, grouped, ...(kept.rough && { rough: kept.rough }), answeredAt: kept.startedAt }
})

/** When it leaves the device. */
export const keptUntil = (startedAt: string): Date => new Date(Date.parse(startedAt) + keptDays * day)
