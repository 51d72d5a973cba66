import type { ReactNode } from 'react'
import { content } from '#src/content/app.ts'
import { feverRow, isFever } from '#src/domain/check/fever.ts'
import { rowOf } from '#src/domain/check/rows.ts'
import type { IntakeGroup } from '#src/domain/nurse/grid.ts'
import { threeOf, timesNotUsed, tooLongRows } from '#src/domain/nurse/intake.ts'
import { monthsOrMale, monthsText } from '#src/domain/nurse/ageAndSex.ts'
import { queriesOf, type Query } from '#src/domain/nurse/queries.ts'
import { westernDigits } from '#src/domain/check/numbers.ts'
import { otherTemperature } from '#src/domain/check/temperature.ts'
import { plausible, readingOf, valueIn, type Reading } from '#src/domain/nurse/typed.ts'
import { sinceText } from '#src/domain/nurse/fields.ts'
import { answerAbout, confirmReading, keepAgeAlone, useIntake, writeField } from '#src/store/intake.ts'
import { useMessages } from '#src/store/language.ts'
import useIntakeTexts from 'virtual:texts/intake'
import { aboutElementId, sexLabel } from './aboutFields.ts'
import { useTemperatureUnit } from './IntakeFields.tsx'
import styles from './Question.module.css'

/** What cannot be right, asked in words beside the advice, where it is always in view. */
export function FieldQuestions({ groups }: { groups: readonly IntakeGroup[] }) {
  const texts = useIntakeTexts()
  const fields = useIntake((session) => session.fields)
  const sure = useIntake((session) => session.sure)
  const unit = useTemperatureUnit()
  const { answers: words } = useMessages()
  const intake = useIntake((session) => session.intake)
  const { answers } = intake.check
  const temperature = readingOf('temperature', fields.temperature, unit)
  const fever = threeOf(answers[feverRow])
  // Once the sex is answered, the "m" was none.
  const either = answers['sex'] === undefined ? monthsOrMale(fields.age) : undefined

  return (
    <div aria-live="polite">
      {queriesOf(fields, unit, sure).map((query) => (
        <Question key={query.reading} query={query} />
      ))}
      {either?.isMonths && <PerhapsYears count={either.count} />}
      {typeof temperature === 'number' && fever !== 'yes' && isFever(content, temperature) && (
        <p className={styles.question}>
          {texts.hotWithoutFever({
            value: temperature,
            row: rowOf(content, feverRow).clinicalTerm,
            answer: fever ? words[fever] : texts.unanswered,
          })}
        </p>
      )}
      {timesNotUsed(content, intake)
        .filter(({ id }) => id !== intake.current)
        .map(({ id, number, clinicalTerm, text }) => (
          <p key={id} className={styles.question}>
            {texts.timeNotUsed({ row: `${number} ${clinicalTerm}`, digits: text })}
          </p>
        ))}
      {tooLongRows(groups, answers).map(({ row, days }) => (
        <p key={row.id} className={styles.question}>
          {texts.olderThanAge({ row: `${row.number} ${row.clinicalTerm}`, since: sinceText(days) })}
        </p>
      ))}
    </div>
  )
}

/** "9m" counts as months. A boy of 9 has not the pulse of a baby: one press makes him one. */
function PerhapsYears({ count }: { count: number }) {
  const { queries } = useIntakeTexts()

  return (
    <div className={styles.question}>
      <p>{queries.asMonths({ value: String(count) })}</p>
      <YearsAndMale count={count} />
    </div>
  )
}

function YearsAndMale({ count }: { count: number }) {
  const { times } = useMessages()
  const unit = useTemperatureUnit()
  const isMale = () => {
    writeField('age', `${count}y m`, unit)
    keepAgeAlone()
    document.getElementById(aboutElementId('age'))?.focus()
  }

  return (
    <button type="button" onClick={isMale}>
      {times.years(count)}, {sexLabel('male')}
    </button>
  )
}

/** One value that is asked about, and one press that answers. */
function Question({ query }: { query: Query }) {
  const texts = useIntakeTexts()
  const { times } = useMessages()
  const { queries } = texts
  const fields = useIntake((session) => session.fields)
  const unit = useTemperatureUnit()
  const names: Readonly<Record<Reading, string>> = { age: texts.age, temperature: texts.temperature, ...texts.vitals }
  const { reading } = query
  const named = { field: names[reading], value: fields[reading] }
  const shown = (bound: number) => (reading === 'temperature' && unit === 'F' ? otherTemperature(bound, 'C') : bound)
  const { min, max } = plausible[reading]
  // "1500" is a number, too long to be read.
  const isRead = valueIn(reading, named.value, unit) !== undefined || (reading !== 'age' && /^\d+$/.test(westernDigits(named.value)))
  const unread = reading === 'age' ? texts.ageUnread(named) : texts.unread(named)
  const outside = texts.question({ ...named, min: shown(min), max: shown(max) })

  function confirm(): void {
    confirmReading(reading)
  }

  /** The button goes with its question: the field that was asked about has the focus then. */
  const andBack = (act: () => void) => () => {
    act()
    document.getElementById(aboutElementId(reading))?.focus()
  }

  function ask(text: string, yes?: string, onYes = () => {}, other?: ReactNode) {
    return (
      <div className={styles.question}>
        <p id={`question-${reading}`}>{text}</p>
        {yes !== undefined && (
          <button type="button" onClick={andBack(onYes)}>
            {yes}
          </button>
        )}
        {other}
      </div>
    )
  }
  if (query.kind === 'months') {
    const { count } = query
    const isMonths = () => {
      writeField('age', monthsText(count), unit)
    }
    if (count > max) return ask(queries.onlyMonths({ value: named.value }), times.months(count), isMonths)
    return ask(queries.months({ value: named.value }), times.months(count), isMonths, <YearsAndMale count={count} />)
  }

  if (query.kind === 'decimal')
    return ask(outside, queries.meant({ value: query.meant }), () => {
      writeField(reading, String(query.meant), unit)
    })
  if (query.kind === 'fahrenheit')
    return ask(outside, queries.fahrenheit, () => {
      writeField(reading, fields[reading], 'F')
    })
  if (query.kind === 'none')
    return ask(queries.none({ field: named.field }), queries.isNone, () => {
      answerAbout('alertness', 'unresponsive')
    })
  if (query.kind === 'strange') return ask(queries.strange(named), queries.isRight(named), confirm)
  if (query.kind === 'impossible') return ask(isRead ? outside : unread)
  const other = reading === 'diastolic' ? 'systolic' : 'pulse'
  return ask(queries.pair({ ...named, other: `${names[other]} ${fields[other]}` }), queries.isRight(named), confirm)
}
