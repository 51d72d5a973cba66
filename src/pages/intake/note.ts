/** What only the nurse's screen has for the note: the readings, the notes on rows, and what the patient entered. */
import type { Content, FactId } from '#src/content/model.ts'
import { confirmation, readingOf, type Intake, type Reading, type TemperatureUnit } from '#src/domain/intake.ts'
import { paperSections } from '#src/domain/paper.ts'
import type { Added } from '#src/exports/sbar.ts'

type Fields = Readonly<Record<Reading, string>>

/** A reading that cannot be right is left out, for the pen. */
export function staffPart(content: Content, intake: Intake, fields: Fields, unit: TemperatureUnit): Added {
  const reading = (name: Reading) => {
    const value = readingOf(name, fields[name], unit)
    return typeof value === 'number' ? value : undefined
  }
  return {
    readings: {
      temperature: reading('temperature'),
      pulse: reading('pulse'),
      breaths: reading('breaths'),
      oxygen: reading('oxygen'),
    },
    notes: notesText(content, intake.notes),
    confirm: confirmation(content, intake),
  }
}

/** The notes on rows as one text, each with its clinical term, in the order of the paper form. */
function notesText(content: Content, notes: Intake['notes']): string {
  const written = ({ id }: { id: FactId }) => notes[id] !== undefined
  return paperSections(content)
    .flatMap(({ rows }) => rows)
    .filter(written)
    .map(({ id, clinicalTerm }) => `${clinicalTerm}: ${notes[id]}`)
    .join('; ')
}
