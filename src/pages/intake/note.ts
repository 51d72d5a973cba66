/** What only the nurse's screen has for the note: the readings, the notes on rows, and what the patient entered. */
import type { Content, FactId } from '#src/content/model.ts'
import { confirmationOf, type Confirmation } from '#src/domain/confirm.ts'
import { askedNow, readingOf, type Intake, type Reading, type TemperatureUnit } from '#src/domain/intake.ts'
import { paperSections } from '#src/domain/paper.ts'
import type { Named } from '#src/domain/summary.ts'
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

/** How far the nurse has got with the answers from the patient, what was a yes first; undefined when there are none. */
export function confirmation(content: Content, { check: { answers }, marks }: Intake): Confirmation<Named> | undefined {
  const place = ({ id }: Named) => (answers[id] === 'yes' ? 0 : answers[id] === 'notSure' ? 1 : 2)
  return confirmationOf(
    askedNow(content, answers).toSorted((a, b) => place(a) - place(b)),
    marks,
  )
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
