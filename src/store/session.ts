/**
 * The answers of this visit. They survive a reload and not the tab; everything else is derived from them. What is
 * stored is checked in `saved.ts` for its shape, and in `known.ts`, before any page reads an answer, against today's questions.
 */
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { FactId } from '#src/content/model.ts'
import { rulesVersion } from '#src/content/start.ts'
import type { Value } from '#src/domain/engine/answers.ts'
import { dated, emptyCheck, isBegun, withAnswer, withGroupedNo, withoutGroupedNo, type Check } from '#src/domain/check/check.ts'
import { limits } from '#src/domain/check/outside.ts'
import { isoNow } from './clock.ts'
import { withSpan, type SpanId } from '#src/domain/check/spans.ts'
import type { Step } from '#src/domain/check/questionnaire.ts'
import { keys } from './keys.ts'
import { sessionFrom, type Session } from './saved.ts'
import { forgetStored, safeSessionStorage, tellOtherTabs } from './storage.ts'

const empty: Session = { check: emptyCheck, takenAt: null, passed: [], rules: null, again: [], steps: [], full: false }

export const useSession = create<Session>()(
  persist((): Session => empty, {
    name: keys.session,
    version: 1,
    storage: createJSONStorage(() => safeSessionStorage()),
    merge: (stored, current) => sessionFrom(stored) ?? current,
  }),
)

const change = (next: (check: Check) => Check) => {
  useSession.setState(({ check, rules }) => ({
    check: dated(check, next(check), isoNow()),
    rules: rules ?? rulesVersion,
  }))
}

export const answer = (id: FactId, value: Value | undefined): void => {
  change((check) => withAnswer(check, id, value))
}
/** Since when, as a span: "4 to 14 days". */
export const answerSpan = (id: FactId, span: SpanId): void => {
  change((check) => withSpan(check, id, span))
}
export const answerNoToRest = (rows: readonly FactId[]): void => {
  change((check) => withGroupedNo(check, rows))
}
export const undoNoToRest = (rows: readonly FactId[]): void => {
  change((check) => withoutGroupedNo(check, rows))
}
/** An answer is taken back; where the others of its group were answered no together, so is it then. */
export const takeBack = (id: FactId, group: readonly FactId[]): void => {
  change((check) => {
    const without = withAnswer(check, id, undefined)
    return group.some((row) => check.grouped.includes(row)) ? withGroupedNo(without, [id]) : without
  })
}
/** At most 280 characters, and no half of one. */
export const writeWords = (words: string): void => {
  change((check) => ({ ...check, words: cut(words, limits.words) }))
}
const cut = (text: string, most: number) => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')

/** The way goes on with this step. */
export const addStep = (step: Step): void => {
  useSession.setState(({ steps }) => ({ steps: [...steps, step] }))
}
export const askEverything = (): void => {
  useSession.setState({ full: true })
}
export const passEmergency = (rules: readonly string[]): void => {
  useSession.setState(({ passed }) => ({ passed: [...new Set([...passed, ...rules])] }))
}

/** Answers from a link or a file become the check of this tab. */
export const openCheck = (check: Check): void => {
  useSession.setState({ check, takenAt: isoNow(), passed: [], rules: rulesVersion, again: [], steps: [], full: false })
}

/** The person has been told what to answer again. */
export const toldAgain = (): void => {
  useSession.setState({ again: [] })
}

/** Is there anything to go on with, or to clear? */
export const hasAnswers = ({ check }: Session): boolean => isBegun(check)

/** Forgets every answer of this tab, here and in its storage. */
export function clearEverything(): void {
  useSession.setState(empty, true)
  useSession.persist.clearStorage()
  for (const clear of alsoCleared) clear()
  forgetStored('sessionStorage', [keys.settings])
}

/** What "Clear everything" says: nothing is left on this device, in this tab or another, but the settings. They say nothing about anyone's health. */
export function clearDevice(): void {
  clearHere()
  tellOtherTabs()
}

/** The same, when another tab has said it. */
export function clearHere(): void {
  clearEverything()
  for (const clear of clearedWithDevice) clear()
  forgetStored('localStorage', [keys.country, keys.language])
}

const alsoCleared = new Set<() => void>()

const clearedWithDevice = new Set<() => void>()

/** A store of what outlives the tab: "Start again" leaves it alone, "Clear everything" does not. */
export const clearWithDevice = (clear: () => void): void => {
  clearedWithDevice.add(clear)
}

/** Another store that holds answers joins "Clear everything" when it is loaded. */
export const clearAlso = (clear: () => void): void => {
  alsoCleared.add(clear)
}
