/**
 * Checks that the person asked to keep on this device, to compare next time: without their own words, for 90 days.
 * What is stored is checked for its shape; what has expired is gone before anyone sees it.
 */
import * as z from 'zod/mini'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { content } from '#src/content/app.ts'
import type { LevelId } from '#src/content/schema.ts'
import { emptyCheck, type Answers, type Check } from '#src/domain/engine/answers.ts'
import { once } from '#src/domain/engine/once.ts'
import { carriedOver } from '#src/domain/check/known.ts'
import { keys } from './keys.ts'
import { clearWithDevice } from './session.ts'
import { safeLocalStorage } from './storage.ts'

// zod would otherwise try `new Function`, which a strict content security policy reports.
z.config({ jitless: true })

export type KeptCheck = {
  /** When its answers were given (ISO date and time): no two are alike, so it serves as the id. */
  startedAt: string
  /** The advice and the rules of that day. */
  level: LevelId
  version: string
  fingerprint: string
  answers: Answers
  grouped: readonly string[]
}

/** Days that a check is kept (product.md, "Privacy"). */
export const keptDays = 90
const mostChecks = 60
const day = 86_400_000

const fact = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/))
const short = z.string().check(z.maxLength(40))
const saved = z.object({
  checks: z
    .array(
      z.object({
        startedAt: short.check(z.refine((text) => !Number.isNaN(Date.parse(text)))),
        level: z.enum(['emergency', 'same-day', 'within-48h', 'within-2-weeks', 'self-care']),
        version: short,
        fingerprint: short,
        answers: z.record(fact, z.union([short, z.number()])),
        grouped: z.array(fact).check(z.maxLength(200)),
      }),
    )
    .check(z.maxLength(mostChecks)),
})

type Kept = {
  checks: readonly KeptCheck[]
  /** Which one to compare with, for result, sheet and note alike: null for none of them, undefined for the last. Not stored. */
  chosen?: string | null
}

export const useKept = create<Kept>()(
  persist((): Kept => ({ checks: [] }), {
    name: keys.kept,
    version: 1,
    storage: createJSONStorage(() => safeLocalStorage()),
    partialize: ({ checks }) => ({ checks }),
    merge: (stored, none) => {
      const parsed = saved.safeParse(stored)
      return parsed.success ? { checks: parsed.data.checks.filter(isInTime) } : none
    },
  }),
)
// An expired check leaves the storage too, not only the screen.
useKept.setState(({ checks }) => ({ checks }))

/** A date far ahead comes from a wrong clock: it would never expire, so it counts as expired. */
function isInTime({ startedAt }: KeptCheck): boolean {
  return Math.abs(Date.now() - Date.parse(startedAt)) <= keptDays * day
}

/** Keeps this check, in the place of an earlier form of the same one. */
export function keepCheck(check: Check, startedAt: string, given: Pick<KeptCheck, 'level' | 'version' | 'fingerprint'>): void {
  const { answers, grouped } = check
  useKept.setState(({ checks }) => ({
    checks: [...checks.filter((one) => one.startedAt !== startedAt), { ...given, startedAt, answers, grouped }].slice(-mostChecks),
  }))
}

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
  return { ...emptyCheck, answers, grouped, answeredAt: kept.startedAt }
})

/** When it leaves the device. */
export const keptUntil = (startedAt: string): Date => new Date(Date.parse(startedAt) + keptDays * day)
