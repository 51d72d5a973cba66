/** What only the nurse's screen has for the note: the readings, the notes on rows, and what the patient entered. */
import type { Content } from '#src/content/model.ts'
import { isoNow } from '#src/store/clock.ts'
import { notUsedTexts } from '#src/exports/noteAdded.ts'
import type { IntakeSession } from '#src/store/intake.ts'
import { notUsed } from '#src/domain/nurse/queries.ts'
import { confirmation, notesInOrder, readingsOf, type Intake } from '#src/domain/nurse/intake.ts'
import type { Added } from '#src/exports/sbar.ts'
import { seenOf } from '#src/store/seen.ts'

type Entered = Pick<IntakeSession, 'fields' | 'unit' | 'sure' | 'by' | 'takenAt'>
const notUsedOf = ({ fields, unit, sure }: Pick<Entered, 'fields' | 'unit' | 'sure'>) => notUsed(fields, unit ?? 'C', sure)

/** A reading that is asked about is named as it was entered, with its place left for the pen. */
export function staffPart(content: Content, intake: Intake, entered: Entered): Added {
  return {
    by: entered.by,
    at: entered.takenAt,
    readings: readingsOf(content, intake),
    notUsed: notUsedOf(entered),
    notes: notesInOrder(content, intake.notes)
      .map(({ clinicalTerm, note }) => `${clinicalTerm}: ${note}`)
      .join('; '),
    confirm: confirmation(seenOf(intake.check.answers), intake),
  }
}

/** The same for the files, with when staff began with this patient. The label goes into none: it stays on this screen. */
export function filePart(content: Content, session: IntakeSession) {
  const { intake, takenAt, by } = session
  const at = takenAt ?? isoNow()
  const rows = notesInOrder(content, intake.notes).map(({ clinicalTerm, note }) => `${clinicalTerm}: ${note}`)
  const notes = [...notUsedTexts(notUsedOf(session)), ...rows]
  return { taken: at, rowNotes: intake.notes, staff: { at, readings: readingsOf(content, intake), notes, by } }
}
