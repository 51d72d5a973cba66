/**
 * The answers of this visit. They survive a reload and not the tab; everything else is derived from them. What is
 * stored is checked here for its shape, and in `known.ts`, before any page reads an answer, against today's questions.
 */
import * as z from 'zod/mini'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { FactId } from '#src/content/model.ts'
import { emptyCheck, isBegun, withAnswer, withGroupedNo, withoutGroupedNo, type Check, type Value } from '#src/domain/answers.ts'
import { keys } from './keys.ts'
import { safeSessionStorage } from './storage.ts'

// zod would otherwise try `new Function`, which a strict content security policy reports.
z.config({ jitless: true })

export type Session = {
  check: Check
  /** When the first answer was given (ISO date and time), for the sheet. */
  startedAt: string | null
  /** Emergency rules whose card was seen and passed with "Continue anyway": it does not interrupt twice for the same reason. */
  passed: readonly string[]
}

const empty: Session = { check: emptyCheck, startedAt: null, passed: [] }

const fact = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/))
const saved = z.object({
  check: z.object({
    answers: z.record(fact, z.union([z.string().check(z.maxLength(40)), z.number()])),
    grouped: z.array(fact).check(z.maxLength(200)),
    words: z.string().check(z.maxLength(280)),
  }),
  startedAt: z.nullable(z.string().check(z.maxLength(40))),
  passed: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(100)),
})

export const useSession = create<Session>()(
  persist((): Session => empty, {
    name: keys.session,
    version: 1,
    storage: createJSONStorage(() => safeSessionStorage()),
    merge: (stored, current) => {
      const parsed = saved.safeParse(stored)
      return parsed.success ? parsed.data : current
    },
  }),
)

const change = (next: (check: Check) => Check) => {
  useSession.setState(({ check, startedAt }) => ({ check: next(check), startedAt: startedAt ?? new Date().toISOString() }))
}

export const answer = (id: FactId, value: Value | undefined): void => {
  change((check) => withAnswer(check, id, value))
}
export const answerNoToRest = (rows: readonly FactId[]): void => {
  change((check) => withGroupedNo(check, rows))
}
export const undoNoToRest = (rows: readonly FactId[]): void => {
  change((check) => withoutGroupedNo(check, rows))
}
export const writeWords = (words: string): void => {
  change((check) => ({ ...check, words: words.slice(0, 280) }))
}
export const passEmergency = (rules: readonly string[]): void => {
  useSession.setState(({ passed }) => ({ passed: [...new Set([...passed, ...rules])] }))
}

/** Is there anything to go on with, or to clear? */
export const hasAnswers = ({ check }: Session): boolean => isBegun(check)

/** Forgets every answer, here and in the tab's storage. The chosen country stays: it says nothing about anyone's health. */
export function clearEverything(): void {
  useSession.setState(empty, true)
  useSession.persist.clearStorage()
  for (const clear of alsoCleared) clear()
  safeSessionStorage().removeItem(keys.intake)
}

const alsoCleared = new Set<() => void>()

/** Another store that holds answers joins "Clear everything" when it is loaded. */
export const clearAlso = (clear: () => void): void => {
  alsoCleared.add(clear)
}
