/** Answers from the patient's own device: which they are, and which of them the nurse has yet to confirm. */
import type { FactId } from '#src/content/model.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import type { Seen } from '#src/domain/check/seen.ts'

export type Marks = {
  /** What the patient answered: rows, and what is known about the person. Details belong to their row. */
  from: readonly FactId[]
  /** Those that nobody has confirmed yet. */
  open: readonly FactId[]
}

export const noMarks: Marks = { from: [], open: [] }

/** Everything among these answers that can be confirmed is yet to be. */
export function allOpen({ content, answers, rows }: Seen): Marks {
  const ids = [...content.context.map(({ id }) => id), ...rows.map(({ row }) => row.id)]
  const from = ids.filter((id) => answers[id] !== undefined)
  return { from, open: from }
}

/** These were asked again and hold, or were changed. */
export function confirmed(marks: Marks, ids: readonly FactId[]): Marks {
  return { ...marks, open: marks.open.filter((id) => !ids.includes(id)) }
}

/** These answers were taken back: they are nobody's any more. */
export function forgotten(marks: Marks, ids: readonly FactId[]): Marks {
  return { ...confirmed(marks, ids), from: marks.from.filter((id) => !ids.includes(id)) }
}

/** Marks without an answer (after a change of the rules) mean nothing. */
export function marksOf(marks: Marks, answers: Answers): Marks {
  const hasAnswer = (id: FactId) => answers[id] !== undefined
  const from = marks.from.filter(hasAnswer)
  return { from, open: marks.open.filter((id) => from.includes(id)) }
}

export type Confirmation<Row> = {
  /** How many answers came from the patient, of those that are asked of this person. */
  entered: number
  confirmed: number
  open: readonly Row[]
}

/** Undefined when nothing came from the patient. `asked`: every row and context item that is asked of this person. */
export function confirmationOf<Row extends { id: FactId }>(asked: readonly Row[], { from, open }: Marks): Confirmation<Row> | undefined {
  const entered = asked.filter(({ id }) => from.includes(id))
  const left = entered.filter(({ id }) => open.includes(id))
  return entered.length > 0 ? { entered: entered.length, confirmed: entered.length - left.length, open: left } : undefined
}
