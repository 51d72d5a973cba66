/** What is said after the first question. Apart from the session itself, which every page has from the start. */
import type { FactId } from '#src/content/model.ts'
import { rulesVersion } from '#src/content/start.ts'
import { withGroupedNo, withoutGroupedNo, type Check } from '#src/domain/check/check.ts'
import { firstOf, limits } from '#src/domain/check/outside.ts'
import type { Step } from '#src/domain/check/questionnaire.ts'
import { withSpan, type SpanId } from '#src/domain/check/spans.ts'
import { isoNow } from './clock.ts'
import { change, useSession } from './session.ts'

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
export const writeWords = (words: string): void => {
  change((check) => ({ ...check, words: firstOf(words, limits.words) }))
}

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
