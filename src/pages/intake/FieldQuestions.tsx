import { content } from '#src/content/app.ts'
import { feverRow, isFever } from '#src/domain/check/fever.ts'
import { rowOf } from '#src/domain/engine/rows.ts'
import type { IntakeGroup } from '#src/domain/nurse/grid.ts'
import { threeOf, tooLongRows } from '#src/domain/nurse/intake.ts'
import { otherTemperature, plausible, readingOf, readings, sinceText, type Reading } from '#src/domain/nurse/typed.ts'
import { useIntake } from '#src/store/intake.ts'
import { useMessages } from '#src/store/language.ts'
import useIntakeTexts from 'virtual:texts/intake'
import { useTemperatureUnit } from './IntakeFields.tsx'
import styles from './Question.module.css'

/** What cannot be right, asked in words beside the advice, where it is always in view. */
export function FieldQuestions({ groups }: { groups: readonly IntakeGroup[] }) {
  const texts = useIntakeTexts()
  const fields = useIntake((session) => session.fields)
  const unit = useTemperatureUnit()
  const names: Readonly<Record<Reading, string>> = { age: texts.age, temperature: texts.temperature, ...texts.vitals }

  const { answers: words } = useMessages()
  const answers = useIntake(({ intake }) => intake.check.answers)
  const temperature = readingOf('temperature', fields.temperature, unit)
  const fever = threeOf(answers[feverRow])

  return (
    <>
      {readings
        .filter((reading) => readingOf(reading, fields[reading], unit) === 'question')
        .map((reading) => {
          const { min, max } = plausible[reading]
          const shown = (bound: number) => (reading === 'temperature' && unit === 'F' ? otherTemperature(bound, 'C') : bound)
          return (
            <p key={reading} id={`question-${reading}`} className={styles['question']}>
              {texts.question({ field: names[reading], value: fields[reading], min: shown(min), max: shown(max) })}
            </p>
          )
        })}
      {typeof temperature === 'number' && fever !== 'yes' && isFever(content, temperature) && (
        <p className={styles['question']}>
          {texts.hotWithoutFever({
            value: temperature,
            row: rowOf(content, feverRow).clinicalTerm,
            answer: fever ? words[fever] : texts.unanswered,
          })}
        </p>
      )}
      {tooLongRows(groups, answers).map(({ row, days }) => (
        <p key={row.id} className={styles['question']}>
          {texts.olderThanAge({ row: `${row.number} ${row.clinicalTerm}`, since: sinceText(days) })}
        </p>
      ))}
    </>
  )
}
