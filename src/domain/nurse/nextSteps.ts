/** What to ask next on the nurse's screen: only what stands there and can be answered, each as one place to go to. */
import type { Content, FactId } from '#src/content/model.ts'
import { contextOf } from '#src/domain/check/rows.ts'
import type { Seen } from '#src/domain/check/seen.ts'
import type { IntakeGroup } from './grid.ts'
import type { NumberedRow } from './paper.ts'
import { ownerOf, subjectOf } from '#src/domain/check/fact.ts'
import { detailsOf, shownContext } from '#src/domain/check/questionnaire.ts'
import type { Summary } from '#src/domain/told/summary.ts'

export type NextStep =
  | { kind: 'about'; id: FactId }
  | { kind: 'row'; row: NumberedRow }
  /** A yes with details missing: their facts. */
  | { kind: 'detail'; row: NumberedRow; missing: readonly FactId[] }

/** Other answers decide by these whether they are asked at all, so nothing comes before them. */
const first = ['sex', 'age']

/** `fields`: the ids of what the screen has a field for, where it is asked. */
export function nextSteps(
  seen: Seen,
  { triage, askNext, openQuestions }: Pick<Summary, 'triage' | 'askNext' | 'openQuestions'>,
  groups: readonly IntakeGroup[],
  fields: readonly FactId[],
): NextStep[] {
  const { content, answers } = seen
  if (triage.settled) return []
  const rows = new Map(groups.flatMap((group) => group.rows).map((row) => [row.id, row]))
  const readings = fields.filter((id) => contextOf(content, id).reading)
  const onScreen = new Set([...shownContext(seen, fields).map(({ id }) => id), ...readings])
  const person = first.filter((id) => answers[id] === undefined)
  const others = openQuestions.flatMap(({ id }): NextStep[] => {
    const row = rows.get(id)
    if (!row) return onScreen.has(id) && answers[id] === undefined && !first.includes(id) ? [{ kind: 'about', id }] : []
    const missing = answers[id] === 'yes' ? missingDetails(seen, row, triage.couldChange) : []
    return missing.length > 0 ? [{ kind: 'detail', row, missing }] : []
  })
  return [
    ...person.map((id): NextStep => ({ kind: 'about', id })),
    ...askNext.flatMap((id): NextStep[] => (rows.has(id) ? [{ kind: 'row', row: rows.get(id)! }] : [])),
    ...others,
  ]
}

/** The details of this row that have a field, have no answer, and could change the advice, in the order of the fields. */
function missingDetails(seen: Seen, { symptom }: NumberedRow, couldChange: readonly FactId[]): FactId[] {
  const { content, answers } = seen
  const { since, trend, severity, features, measures } = detailsOf(seen, symptom)
  const shown = [
    ...(since ? ['since'] : []),
    ...(trend ? ['trend'] : []),
    ...(severity ? ['severity'] : []),
    ...features.map(({ id }) => id),
    ...measures.map(({ id }) => id),
  ].map((detail) => `${symptom.id}.${detail}`)
  const wanted = new Set(couldChange.map((fact) => wholeOf(content, fact)))
  return shown.filter((fact) => answers[fact] === undefined && wanted.has(fact))
}

/** A piece shares the time, the trend and the severity of the whole. */
const wholeOf = (content: Content, fact: FactId): FactId => ownerOf(content, fact) + fact.slice(subjectOf(fact).length)
