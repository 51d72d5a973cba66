/** The numbers of the rows, on the blank paper form and wherever someone types from it. */
import type { Content, FactId } from '#src/content/model.ts'
import { once } from '#src/domain/engine/once.ts'
import { rowOf, type Row } from '#src/domain/check/rows.ts'

export type NumberedRow = Row & { number: number }
export type PaperSection = { id: string; title: string; emergency: boolean; rows: readonly NumberedRow[] }

/** The emergency list, then every part; rows that are a piece of another follow it. */
export const paperSections = once((content: Content): readonly PaperSection[] => {
  const { emergency, parts } = content.questionnaire
  const withPieces = (id: FactId) => [id, ...content.symptoms.filter(({ partOf }) => partOf === id).map((piece) => piece.id)]
  const sections = [
    ...emergency.map(({ heading, rows }) => ({ id: `emergency ${heading}`, title: heading, emergency: true, rows })),
    ...parts.map((part) => ({ id: part.id, title: part.title, emergency: false, rows: part.pages.flatMap(({ rows }) => rows) })),
  ]
  let number = 0
  return sections.map((section) => ({
    ...section,
    rows: section.rows.flatMap(withPieces).map((id) => {
      number += 1
      return { ...rowOf(content, id), number }
    }),
  }))
})
