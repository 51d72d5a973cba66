/** What only the nurse's screen has for the note: the readings, the notes on rows, and what the patient entered. */
import type { Content } from '#src/content/model.ts'
import { isoNow } from '#src/store/clock.ts'
import type { IntakeSession } from '#src/store/intake.ts'
import { confirmation, notesInOrder, readingsOf, type Intake } from '#src/domain/nurse/intake.ts'
import type { Added } from '#src/exports/sbar.ts'
import { seenOf } from '#src/store/seen.ts'

/** A reading that is asked about is left out, for the pen. */
export function staffPart(content: Content, intake: Intake, by: string): Added {
  return {
    by,
    readings: readingsOf(intake),
    notes: notesInOrder(content, intake.notes)
      .map(({ clinicalTerm, note }) => `${clinicalTerm}: ${note}`)
      .join('; '),
    confirm: confirmation(seenOf(intake.check.answers), intake),
  }
}

/** The same for the files, with when staff began with this patient. The label goes into none: it stays on this screen. */
export function filePart(content: Content, { intake, takenAt, by }: IntakeSession) {
  const at = takenAt ?? isoNow()
  const notes = notesInOrder(content, intake.notes).map(({ clinicalTerm, note }) => `${clinicalTerm}: ${note}`)
  return { taken: at, rowNotes: intake.notes, staff: { at, readings: readingsOf(intake), notes, by } }
}
