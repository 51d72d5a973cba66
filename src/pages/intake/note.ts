/** The notes of a patient on the nurse's screen, with what only this screen has: the readings, the notes on rows, and what the patient entered. */
import { useMemo } from 'react'
import { content } from '#src/content/app.ts'
import type { Value } from '#src/domain/engine/answers.ts'
import { news2 } from '#src/domain/engine/vitals.ts'
import { isoNow } from '#src/store/clock.ts'
import type { Latin } from '#src/exports/ascii.ts'
import { notUsedTexts } from '#src/exports/noteAdded.ts'
import { useIntake, type IntakeSession } from '#src/store/intake.ts'
import { notUsed } from '#src/domain/nurse/queries.ts'
import { confirmation, notesInOrder, readingsOf, timesNotUsed, type Intake } from '#src/domain/nurse/intake.ts'
import { sbar, type Added } from '#src/exports/sbar.ts'
import { shortNote } from '#src/exports/shortNote.ts'
import { dayAnswered } from '#src/pages/dates.ts'
import { seenOf } from '#src/store/seen.ts'
import { summaryIn } from '#src/store/summary.ts'
import type { TemperatureUnit } from '#src/domain/check/temperature.ts'
import { useTemperatureUnit } from './IntakeFields.tsx'

/** The patient at one moment: all that the advice and the notes are made from. */
export type Entered = Pick<IntakeSession, 'patient' | 'intake' | 'fields' | 'sure' | 'by' | 'takenAt'> & { unit: TemperatureUnit }

/** The same object until something is entered. */
export function useEntered(): Entered {
  const patient = useIntake((session) => session.patient)
  const intake = useIntake((session) => session.intake)
  const fields = useIntake((session) => session.fields)
  const sure = useIntake((session) => session.sure)
  const by = useIntake((session) => session.by)
  const takenAt = useIntake((session) => session.takenAt)
  const unit = useTemperatureUnit()

  return useMemo(() => ({ patient, intake, fields, unit, sure, by, takenAt }), [patient, intake, fields, unit, sure, by, takenAt])
}

/** The note is in the clinic's English, whatever is read elsewhere. */
export const clinicSummary = summaryIn(content)

/** For the record system, as it stands on the screen. */
export function noteOf(entered: Entered, latin: Latin | undefined): string {
  const { check } = entered.intake
  return sbar(content, clinicSummary(check), dayAnswered(check.answeredAt), { ...staffPart(entered), latin })
}

/** For a message. */
export function shortNoteOf(entered: Entered, latin: Latin | undefined): string {
  const { check } = entered.intake
  return shortNote(clinicSummary(check), dayAnswered(check.answeredAt), { ...staffPart(entered), latin })
}

/** How many answers of the patient are still to be confirmed. */
export const toConfirmIn = (intake: Intake): number => confirmation(seenOf(intake.check.answers), intake)?.open.length ?? 0

const notUsedOf = ({ fields, unit, sure, intake }: Entered) => [...notUsed(fields, unit, sure), ...timesNotUsed(content, intake)]

const earlyWarningOf = ({ intake }: Entered) => news2(seenOf(intake.check.answers).facts)

/** "Seizure (denied): last fit 2019": a remark on a row is no finding by itself. */
const rowNotes = ({ notes, check: { answers } }: Intake): string[] =>
  notesInOrder(content, notes).map(({ id, clinicalTerm, note }) => `${clinicalTerm}${said(answers[id])}: ${note}`)

function said(answer: Value | undefined): string {
  if (answer === 'yes') return ''
  return answer === 'no' ? ' (denied)' : answer === 'notSure' ? ' (not sure)' : ' (not answered)'
}

/** A reading that is asked about is named as it was entered, with its place left for the pen. */
function staffPart(entered: Entered): Added {
  const { intake } = entered
  return {
    by: entered.by,
    at: entered.takenAt,
    readings: readingsOf(content, intake),
    notUsed: notUsedOf(entered),
    earlyWarning: earlyWarningOf(entered),
    notes: rowNotes(intake).join('; '),
    confirm: confirmation(seenOf(intake.check.answers), intake),
  }
}

/** The same for the files, with when staff began with this patient. The label goes into none: it stays on this screen. */
export function filePart(entered: Entered) {
  const { intake, takenAt, by } = entered
  const at = takenAt ?? isoNow()
  const notes = [...notUsedTexts(notUsedOf(entered)), ...rowNotes(intake)]
  return { taken: at, rowNotes: intake.notes, staff: { at, readings: readingsOf(content, intake), notes, by } }
}
