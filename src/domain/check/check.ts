/** A check: everything of one visit, and how answers are put into it. */
import type { FactId } from '#src/content/model.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'

/** Everything of one visit that outputs may show. The engine reads `answers` alone. */
export type Check = {
  answers: Answers
  /** Rows whose "no" came from one button for several rows. */
  grouped: readonly FactId[]
  /** Facts whose number of days is the longest day of a chosen span, "4 to 14 days" (check/spans.ts). */
  rough?: readonly FactId[] | undefined
  /** In the person's own words, 280 characters: also what no question has room for. Every output says it; no rule reads it. */
  words: string
  /**
   * When the answers were given, which is when the first of them was: an answer that is changed later never puts off
   * the date by which to be seen. ISO 8601 with its offset (`2026-11-24T09:14:00.000+01:00`), or the day alone where no
   * more is known (`2026-11-24`, from a link); null when unknown.
   */
  answeredAt: string | null
}

/** Characters in "In my words". */
export const mostWords = 280

export const emptyCheck: Check = { answers: {}, grouped: [], words: '', answeredAt: null }

/** Has anything been said yet? */
export const isBegun = ({ answers, words }: Check): boolean => Object.keys(answers).length > 0 || words !== ''

/** The check after a change, dated `now` (ISO 8601 with its offset) if the change began it. What has begun on an unknown day stays undated. */
export const dated = (before: Check, after: Check, now: string): Check => ({
  ...after,
  answeredAt: isBegun(before) ? before.answeredAt : now,
})

/** The check with one answer added, changed, or (undefined) taken back. An answer given by hand is no longer grouped. */
export function withAnswer(check: Check, fact: FactId, value: Value | undefined): Check {
  const { [fact]: _, ...rest } = check.answers
  return {
    ...check,
    answers: value === undefined ? rest : { ...check.answers, [fact]: value },
    grouped: check.grouped.filter((id) => id !== fact),
    ...(check.rough?.includes(fact) && { rough: check.rough.filter((id) => id !== fact) }),
  }
}

/** "No to the rest": fills only what is empty, and remembers that these were answered together. */
export function withGroupedNo(check: Check, rows: readonly FactId[]): Check {
  const empty = rows.filter((row) => check.answers[row] === undefined)
  return {
    ...check,
    answers: { ...check.answers, ...Object.fromEntries(empty.map((row) => [row, 'no'])) },
    grouped: [...check.grouped, ...empty],
  }
}

/** Takes a grouped "no" back from these rows; answers given one by one stay. */
export function withoutGroupedNo(check: Check, rows: readonly FactId[]): Check {
  const taken = new Set(rows.filter((row) => check.grouped.includes(row)))
  return {
    ...check,
    answers: Object.fromEntries(Object.entries(check.answers).filter(([fact]) => !taken.has(fact))),
    grouped: check.grouped.filter((row) => !taken.has(row)),
  }
}
