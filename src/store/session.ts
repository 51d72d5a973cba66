/**
 * The answers of this visit. They survive a reload and not the tab; everything else is derived from them. What is
 * stored is checked in `saved.ts` for its shape, and in `known.ts`, before any page reads an answer, against today's questions.
 */
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { FactId } from '#src/content/model.ts'
import { emptyCheck, isBegun, withAnswer, withGroupedNo, withoutGroupedNo, type Check, type Value } from '#src/domain/answers.ts'
import { keys } from './keys.ts'
import { sessionFrom } from './saved.ts'
import { safeSessionStorage } from './storage.ts'

export type Session = {
  check: Check
  /** When the first answer was given (ISO date and time), for the sheet. */
  startedAt: string | null
  /** Emergency rules whose card was seen and passed with "Continue anyway": it does not interrupt twice for the same reason. */
  passed: readonly string[]
}

const empty: Session = { check: emptyCheck, startedAt: null, passed: [] }

export const useSession = create<Session>()(
  persist((): Session => empty, {
    name: keys.session,
    version: 1,
    storage: createJSONStorage(() => safeSessionStorage()),
    merge: (stored, current) => sessionFrom(stored) ?? current,
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
