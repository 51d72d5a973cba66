/** Which rows stand where on the nurse's screen. */
import type { Content, FactId } from '#src/content/model.ts'
import { paperSections, type NumberedRow } from './paper.ts'
import { shownContext } from '#src/domain/check/questionnaire.ts'
import { once } from '#src/domain/engine/once.ts'
import type { Seen } from '#src/domain/check/seen.ts'

export type IntakeGroup = { id: string; emergency: boolean; rows: readonly NumberedRow[] }

/** The emergency block, then every row under the first cell line that it speaks for; what is not asked of this person is not there. */
export const intakeGroups = once(({ content, rows }: Seen): readonly IntakeGroup[] => {
  const asked = new Map(rows.map((one) => [one.row.id, one.asked]))
  const isThere = ({ id, symptom }: NumberedRow) => asked.get(id) === 'shown' || (asked.get(id) === 'open' && !symptom.partOf)
  return everyGroup(content)
    .map((group) => ({ ...group, rows: group.rows.filter(isThere) }))
    .filter((group) => group.rows.length > 0)
})

/** The numbers and places depend on the content alone. */
export const everyGroup = once((content: Content): readonly IntakeGroup[] => {
  const sections = paperSections(content)
  const rowsOf = (emergency: boolean) => sections.filter((section) => section.emergency === emergency).flatMap(({ rows }) => rows)
  return [
    { id: 'emergency', emergency: true, rows: rowsOf(true) },
    ...content.groups.map(({ id }) => ({
      id,
      emergency: false,
      rows: rowsOf(false).filter(({ symptom }) => symptom.groups[0] === id),
    })),
  ]
})

/** Every row of the grid and everything about the person that is asked now. A reading counts whenever it was taken. */
export function askedNow(seen: Seen): { id: FactId; label: string; clinicalTerm: string }[] {
  const { content } = seen
  const about = shownContext(
    seen,
    content.context.filter(({ reading }) => !reading).map(({ id }) => id),
  )
  return [...intakeGroups(seen).flatMap(({ rows }) => rows), ...about, ...content.context.filter(({ reading }) => reading)]
}

export function currentRow(groups: readonly IntakeGroup[], current: FactId | null): NumberedRow {
  const rows = groups.flatMap((group) => group.rows)
  return rows.find(({ id }) => id === current) ?? rows[0]!
}

/** Is this asked how long it has been there? Pieces share the time of the whole; features have none. */
export const asksSince = ({ symptom, feature }: NumberedRow): boolean => !feature && symptom.details.includes('since')
export const asksTrend = ({ symptom, feature }: NumberedRow): boolean => !feature && symptom.details.includes('trend')

/** The row after this one; after the last, the last. */
export function next(groups: readonly IntakeGroup[], row: NumberedRow): FactId {
  const rows = groups.flatMap((group) => group.rows)
  return (rows[rows.findIndex(({ id }) => id === row.id) + 1] ?? row).id
}
