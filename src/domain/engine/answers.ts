import type { FactId } from '#src/content/model.ts'

/**
 * What a person has said: yes, no or notSure for a row; a number (days, °C, years, minutes, times) or a word for
 * a detail; nothing at all for what was not answered. Skipped, not asked, not sure and no stay four different things.
 */
export type Value = string | number
export type Answers = Readonly<Record<FactId, Value>>

/** Everything of one visit that outputs may show. The engine reads `answers` alone. */
export type Check = {
  answers: Answers
  /** Rows whose "no" came from one button for several rows. */
  grouped: readonly FactId[]
  /** "In my words", 280 characters, shown on the sheet and in the note. */
  words: string
}

export const emptyCheck: Check = { answers: {}, grouped: [], words: '' }

/** Has anything been said yet? */
export const isBegun = ({ answers, words }: Check): boolean => Object.keys(answers).length > 0 || words !== ''

/** The check with one answer added, changed, or (undefined) taken back. An answer given by hand is no longer grouped. */
export function withAnswer(check: Check, fact: FactId, value: Value | undefined): Check {
  const { [fact]: _, ...rest } = check.answers
  return {
    ...check,
    answers: value === undefined ? rest : { ...check.answers, [fact]: value },
    grouped: check.grouped.filter((id) => id !== fact),
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
