/** The note that the nurse copies: the hand-over text, with the readings and the notes on rows that only this screen has. */
import type { Content, FactId } from '#src/content/model.ts'
import { readingOf, type Intake, type Reading, type TemperatureUnit } from '#src/domain/intake.ts'
import { paperSections } from '#src/domain/paper.ts'
import type { Summary } from '#src/domain/summary.ts'
import type { Day } from '#src/domain/times.ts'
import { sbar } from '#src/exports/sbar.ts'

type Fields = Readonly<Record<Reading, string>>

/** `notesLabel` stands in the place of "Own words": these words are the nurse's. */
export function intakeNote(
  content: Content,
  summary: Summary,
  day: Day,
  fields: Fields,
  unit: TemperatureUnit,
  notesLabel: string,
): string {
  const reading = (name: Reading) => {
    const value = readingOf(name, fields[name], unit)
    return typeof value === 'number' ? String(value) : '___'
  }
  return sbar(content, summary, day)
    .replace('Obs: T ___', `Obs: T ${reading('temperature')}`)
    .replace('HR ___', `HR ${reading('pulse')}`)
    .replace('RR ___', `RR ${reading('breaths')}`)
    .replace('SpO2 ___', `SpO2 ${reading('oxygen')}`)
    .replace('\nOwn words: ', `\n${notesLabel}: `)
}

/** The notes on rows as one text, each with its clinical term, in the order of the paper form. */
export function notesText(content: Content, notes: Intake['notes']): string {
  const written = ({ id }: { id: FactId }) => notes[id] !== undefined
  return paperSections(content)
    .flatMap(({ rows }) => rows)
    .filter(written)
    .map(({ id, clinicalTerm }) => `${clinicalTerm}: ${notes[id]}`)
    .join('; ')
}
