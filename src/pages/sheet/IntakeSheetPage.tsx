import { Navigate } from 'react-router'
import { content } from '#src/content/app.ts'
import { lowerFirst } from '#src/domain/check/lowerFirst.ts'
import { news2 } from '#src/domain/engine/vitals.ts'
import { notesInOrder, readingsOf, timesNotUsed } from '#src/domain/nurse/intake.ts'
import { notUsed } from '#src/domain/nurse/queries.ts'
import { dateAndTime } from '#src/pages/dates.ts'
import { paths } from '#src/pages/paths.ts'
import { useIdle } from '#src/pages/useIdle.ts'
import { useLocale } from '#src/store/region.ts'
import { seenOf } from '#src/store/seen.ts'
import { unitInUse, useIntake } from '#src/store/intake.ts'
import { earlyWarningWords } from '#src/words/earlyWarning.ts'
import useIntakeTexts from 'virtual:texts/intake'
import useSheetTexts from 'virtual:texts/sheet'
import { Sheet } from './Sheet.tsx'
import { unconfirmedItems } from './unconfirmed.ts'

/** The sheet of the patient on the nurse's screen. Left alone it goes back there, where it is hidden and deleted. */
export function IntakeSheetPage() {
  const texts = useIntakeTexts()
  const intake = useIntake((session) => session.intake)
  const by = useIntake((session) => session.by)
  const takenAt = useIntake((session) => session.takenAt)
  const locale = useLocale()
  const fields = useIntake((session) => session.fields)
  const sure = useIntake((session) => session.sure)
  const unit = useIntake(unitInUse)
  const sheetTexts = useSheetTexts()
  const { idle } = useIdle()
  const names = { age: texts.age, temperature: texts.temperature, ...texts.vitals }
  const score = news2(seenOf(intake.check.answers).facts)
  const scored = score && earlyWarningWords(score, content, texts)
  const toIntake = <Navigate to={paths.intake} replace />

  if (idle !== 'no') return toIntake
  return (
    <Sheet
      check={intake.check}
      back={paths.intake}
      backText={texts.backToIntake}
      notReady={toIntake}
      staff={{
        readings: readingsOf(content, intake),
        ...(scored && { earlyWarning: `${scored.total} (${scored.parts})` }),
        notUsed: [
          ...notUsed(fields, unit ?? 'C', sure).map(({ reading, text }) => ({ field: names[reading], value: text })),
          ...timesNotUsed(content, intake).map(({ clinicalTerm, text }) => ({
            field: `${clinicalTerm}, ${lowerFirst(texts.since)}`,
            value: text,
          })),
        ].map(sheetTexts.notUsed),
        notes: [
          ...notesInOrder(content, intake.notes).map(({ clinicalTerm, note }) => `${clinicalTerm}: ${apart(note)}`),
          ...(by.trim() === ''
            ? []
            : [`${texts.by} ${apart(by.trim())}${takenAt === null ? '' : `, ${dateAndTime(new Date(takenAt), locale)}`}`]),
        ],
        unconfirmed: unconfirmedItems(intake, sheetTexts),
      }}
    />
  )
}

/** Text from right to left stands apart, or the date behind a name in Arabic would come before it. */
const apart = (text: string): string => (/[\u0590-\u08ff\ufb1d-\ufefc]/.test(text) ? `\u2068${text}\u2069` : text)
