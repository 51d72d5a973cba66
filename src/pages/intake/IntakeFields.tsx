import { content } from '#src/content/app.ts'
import type { Context } from '#src/content/model.ts'
import { aboutGroup } from '#src/domain/nurse/given.ts'
import { otherTemperature, type TemperatureUnit } from '#src/domain/check/temperature.ts'
import { pressureParts, readingOf, type Reading, vitals } from '#src/domain/nurse/typed.ts'
import { ageAndSex, monthsOrMale } from '#src/domain/nurse/ageAndSex.ts'
import { ageUnderstood } from '#src/domain/nurse/fields.ts'
import { contextAsked } from '#src/domain/engine/facts.ts'
import { answerAbout, chooseUnit, confirmIntakeGroup, keepAgeAlone, unitInUse, useIntake, writeField } from '#src/store/intake.ts'
import { writeLabel } from '#src/store/intakeNames.ts'
import { queriesOf } from '#src/domain/nurse/queries.ts'
import { useMessages } from '#src/store/language.ts'
import useIntakeTexts from 'virtual:texts/intake'
import { useRegion } from '#src/store/region.ts'
import { aboutElementId, asked, sexLabel, staffPicks } from './aboutFields.ts'
import styles from './IntakeFields.module.css'
import { Marked } from './Mark.tsx'
import { Pick } from './Pick.tsx'
import { RiskFactors } from './RiskFactors.tsx'
import { StaffName } from './StaffName.tsx'
import { TextField } from './TextField.tsx'
import { seenOf } from '#src/store/seen.ts'
import { fieldName } from '#src/words/earlyWarning.ts'
import { answerNone, useFieldKeys } from './useFieldKeys.ts'
import { useMoveOn } from './useMoveOn.ts'

type Props = { onEnter: () => void }

export function useTemperatureUnit(): TemperatureUnit {
  const { temperature } = useRegion()
  return useIntake(unitInUse) ?? temperature
}

/** The person and the readings. Enter in a field goes on to the grid. */
export function IntakeFields({ onEnter }: Props) {
  const texts = useIntakeTexts()
  const { answers: words } = useMessages()
  const answers = useIntake(({ intake }) => intake.check.answers)
  const label = useIntake((session) => session.label)
  const open = useIntake(({ intake }) => intake.marks.open)
  const toConfirm = content.context.filter(({ id }) => open.includes(id)).length
  const three = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
    { value: 'notSure', label: words.notSure },
  ]
  const optionsOf = ({ kind, options = [] }: Context) =>
    kind === 'three' ? three : options.map((option) => ({ value: String(option.value ?? option.id), label: option.short ?? option.label }))
  /** A choice that stands for a number is a number again. */
  const valueOf = ({ options = [] }: Context, text: string | undefined) =>
    options.find(({ value }) => String(value) === text)?.value ?? text

  const choose = (item: Context) => (value: string | undefined) => {
    answerAbout(item.id, valueOf(item, value))
  }
  const { facts } = seenOf(answers)
  const isOff = (item: Context) => !item.reading && contextAsked(item, facts) === 'notAsked'
  const pickOf = (item: Context) => (
    <Pick
      key={item.id}
      id={aboutElementId(item.id)}
      label={fieldName(item)}
      title={(isOff(item) && item.showIf?.reason) || (item.hint ?? item.label)}
      options={optionsOf(item)}
      value={answers[item.id] === undefined ? undefined : String(answers[item.id])}
      off={isOff(item)}
      toConfirm={open.includes(item.id)}
      onChange={choose(item)}
    />
  )
  const lineOf = (item: Context) => ({ item, options: optionsOf(item), choose: choose(item) })
  // A list of yes and no that nobody knows yet whether it is asked is no part of "none of these".
  const lines = asked.filter((item) => (item.kind === 'three' ? contextAsked(item, facts) === 'shown' : !isOff(item))).map(lineOf)
  const onKeyDown = useFieldKeys({ lines: [...lines, ...staffPicks.filter((item) => !isOff(item)).map(lineOf)], none: lines, onEnter })
  const moveOn = useMoveOn(useTemperatureUnit())
  const confirm = toConfirm > 0 && (
    <button
      type="button"
      className={styles.confirmAbout}
      aria-label={texts.confirmRestName({ group: texts.confirmAbout, count: toConfirm })}
      onClick={() => {
        confirmIntakeGroup(aboutGroup)
        onEnter()
      }}
    >
      {texts.confirmRest({ count: toConfirm })}
    </button>
  )
  /** Nothing is left for "none": what came from the patient is confirmed in its place. */
  const isAnswered = lines.every(({ item }) => item.kind !== 'three' || answers[item.id] !== undefined)

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- A list to choose from does not submit the form on Enter by itself.
    <form
      className={styles.fields}
      aria-label={texts.about}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        onEnter()
      }}
      onKeyDown={(event) => {
        moveOn.onKeyDown(event)
        onKeyDown(event)
      }}
      onChange={moveOn.onChange}
    >
      <TextField name={texts.label} hint={texts.labelHint} size={12} value={label} onWrite={writeLabel} />
      <StaffName />
      <AgeField />
      {asked.filter(({ kind }) => kind === 'choice').map(pickOf)}
      {isAnswered && confirm}
      {!(isAnswered && confirm) && (
        <button
          type="button"
          className={styles.none}
          onClick={() => {
            answerNone(lines)
          }}
        >
          {texts.backgroundNone}
        </button>
      )}
      <fieldset className={styles.picks} title={texts.aboutKeys}>
        <legend className="visually-hidden">{texts.background}</legend>
        {asked.filter(({ kind }) => kind === 'three').map(pickOf)}
      </fieldset>
      <TemperatureField />
      <fieldset className={styles.vitals}>
        <legend className="visually-hidden">{texts.vitalSigns}</legend>
        {vitals
          .filter((reading) => reading !== 'capillary-refill')
          .map((reading) => (
            <ReadingField
              key={reading}
              reading={reading}
              label={texts.vitals[reading]}
              {...(reading === 'systolic' && { hint: texts.pressureHint })}
            />
          ))}
        {staffPicks.filter(({ kind }) => kind === 'choice').map(pickOf)}
      </fieldset>
      <RiskFactors options={three}>
        <ReadingField reading="capillary-refill" label={texts.vitals['capillary-refill']} />
        {staffPicks.filter(({ kind }) => kind === 'three').map(pickOf)}
      </RiskFactors>
      {!isAnswered && confirm}
      <button type="submit" className="visually-hidden" tabIndex={-1}>
        {texts.grid}
      </button>
    </form>
  )
}

/** A bare number is years: what was understood is read back, so that nobody enters a baby of 8 months as a child of 8. */
function AgeField() {
  const texts = useIntakeTexts()
  const { times } = useMessages()
  const text = useIntake(({ fields }) => fields.age)
  // While it is asked whether "43m" is months, it is not taken as any.
  const isAsked = useIntake(({ fields, sure }) => !sure.includes('age') && monthsOrMale(fields.age)?.isMonths === false)
  const years = readingOf('age', text, 'C')
  const understood = typeof years === 'number' && !isAsked ? ageUnderstood(years) : undefined
  const { sex } = ageAndSex(text)

  return (
    <ReadingField
      reading="age"
      label={texts.age}
      hint={texts.ageHint}
      example={texts.ageExample}
      understood={understood && [times[understood.unit](understood.count), ...(sex ? [sexLabel(sex)] : [])].join(', ')}
    />
  )
}

type ReadingProps = { reading: Reading; label: string; hint?: string; example?: string; understood?: string | undefined }

function ReadingField({ reading, label, hint, example, understood }: ReadingProps) {
  const unit = useTemperatureUnit()
  const { answers: words } = useMessages()
  const text = useIntake(({ fields }) => fields[reading])
  const toConfirm = useIntake(({ intake }) => intake.marks.open.includes(reading))
  const isUnsure = useIntake(({ intake }) => intake.check.answers[reading] === 'notSure')
  const sure = useIntake((session) => session.sure)
  const fields = useIntake((session) => session.fields)
  const isQuestion = queriesOf(fields, unit, sure).some((query) => query.reading === reading)
  const described = isQuestion ? `question-${reading}` : understood === undefined ? undefined : `understood-${reading}`
  const size = reading === 'age' ? 8 : 4

  return (
    <label className={styles.field} data-size={size} data-confirm={toConfirm}>
      <span>
        <Marked when={toConfirm}>{label}</Marked>
        {understood !== undefined && (
          // Read aloud, it describes the field and is no part of its name.
          <span id={`understood-${reading}`} className={styles.understood} aria-hidden="true">
            {understood}
          </span>
        )}
      </span>
      <input
        id={aboutElementId(reading)}
        type="text"
        placeholder={isUnsure ? words.notSure : example}
        inputMode={reading === 'age' ? 'text' : 'decimal'}
        size={size}
        value={text}
        title={hint}
        aria-invalid={isQuestion || undefined}
        aria-describedby={described}
        onChange={(event) => {
          writeField(reading, event.target.value, unit)
        }}
        onBlur={() => {
          if (reading === 'age') keepAgeAlone()
          // Its second part stands in the next field.
          const parts = reading === 'systolic' && pressureParts(text)
          if (parts && parts.diastolic) writeField(reading, parts.systolic, unit)
        }}
      />
    </label>
  )
}

function TemperatureField() {
  const texts = useIntakeTexts()
  const unit = useTemperatureUnit()
  const text = useIntake(({ fields }) => fields.temperature)
  const value = readingOf('temperature', text, unit)
  const other = unit === 'C' ? 'F' : 'C'
  const converted = typeof value === 'number' ? (unit === 'F' ? value : otherTemperature(value, 'C')) : undefined

  return (
    // The unit is before the value for the keyboard: on the way from field to field it is passed once, and seldom changed.
    <div className={styles.temperature}>
      <label className={`${styles.field} ${styles.unit}`}>
        <span className="visually-hidden">{texts.unit}</span>
        <select
          data-unit="true"
          value={unit}
          onChange={(event) => {
            chooseUnit(event.target.value === 'F' ? 'F' : 'C')
          }}
        >
          <option value="C">°C</option>
          <option value="F">°F</option>
        </select>
      </label>
      <ReadingField reading="temperature" label={texts.temperature} />
      <span className={styles.converted}>{converted !== undefined && texts.converted({ value: converted.toFixed(1), unit: other })}</span>
    </div>
  )
}
