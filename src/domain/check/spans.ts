/** How long ago, as people say it. Kept in days, at the longer end: where the answer decides, that is the side of more care. */
import type { FactId } from '#src/content/model.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import type { Check } from './check.ts'
import { withAnswer } from './check.ts'

/** From and to, in days. The last has no end: what counts is that no rule tells more days apart (tests/domain/check/spans.test.ts). */
export const spans = [
  { id: 'today', from: 0, to: 1 },
  { id: 'days', from: 2, to: 3 },
  { id: 'fortnight', from: 4, to: 14 },
  { id: 'weeks', from: 15, to: 42 },
  { id: 'longer', from: 43, to: 43 },
] as const

export type SpanId = (typeof spans)[number]['id']

/** The span that contains this number of days. */
export const spanAround = (days: number) => spans.findLast(({ from }) => days >= from) ?? spans[0]

/** "4 to 14 days": kept as its longer end, and remembered as no more than that. */
export function withSpan(check: Check, fact: FactId, id: SpanId): Check {
  const next = withAnswer(check, fact, spans.find((one) => one.id === id)!.to)
  return { ...next, rough: [...roughOf(next), fact] }
}

/** The span that was chosen; undefined where the number itself was said. */
export function spanSaid({ answers, rough = [] }: Pick<Check, 'answers' | 'rough'>, fact: FactId): SpanId | undefined {
  const days = answers[fact]
  return typeof days === 'number' && rough.includes(fact) ? spanAround(days).id : undefined
}

/** Of these, the facts whose answer can stand for a span: a number of days that one ends with. */
export const spansIn = (answers: Answers, facts: readonly FactId[]): FactId[] =>
  facts.filter((fact) => spans.some(({ to }) => to === answers[fact]))

export const roughOf = ({ rough = [] }: Pick<Check, 'rough'>): readonly FactId[] => rough
