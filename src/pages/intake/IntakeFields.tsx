import { content } from '#src/content/app.ts'
import type { Context } from '#src/content/model.ts'
import { aboutGroup } from '#src/domain/nurse/given.ts'
import { ageUnderstood, otherTemperature, readingOf, type Reading, type TemperatureUnit, vitals } from '#src/domain/nurse/typed.ts'
import { shownContext } from '#src/domain/check/questionnaire.ts'
import { answerAbout, confirmIntakeGroup, useIntake, writeField, writeLabel } from '#src/store/intake.ts'
import { useMessages } from '#src/store/language.ts'
import useIntakeTexts from 'virtual:texts/intake'
import { useRegion } from '#src/store/region.ts'
import { aboutElementId, asked, fieldName, staffPicks } from './aboutFields.ts'
import { isComposing } from './composing.ts'
import styles from './IntakeFields.module.css'
import { Marked } from './Mark.tsx'
import { Pick } from './Pick.tsx'
import { RiskFactors } from './RiskFactors.tsx'
import { seenOf } from '#src/store/seen.ts'

type Props = { onEnter: () => void }

export function useTemperatureUnit(): TemperatureUnit {
  const { temperature } = useRegion()
  return useIntake(({ unit }) => unit) ?? temperature
}

/** The person and the readings. Enter in a field goes on to the grid. */
export function IntakeFields({ onEnter }: Props) {
  const texts = useIntakeTexts()
  const { answers: words } = useMessages()
  const answers = useIntake(({ intake }) => intake.check.answers)
  const label = useIntake((session) => session.label)
  const open = useIntake(({ intake }) => intake.marks.open)
  const toConfirm = content.context.filter(({ id }) => open.includes(id)).length
  const items = shownContext(
    seenOf(answers),
    asked.map(({ id }) => id),
  )

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

  const pickOf = (item: Context) => (
    <Pick
      key={item.id}
      id={aboutElementId(item.id)}
      label={fieldName(item)}
      title={item.hint ?? item.label}
      options={optionsOf(item)}
      value={answers[item.id] === undefined ? undefined : String(answers[item.id])}
      toConfirm={open.includes(item.id)}
      onChange={(value) => {
        answerAbout(item.id, valueOf(item, value))
      }}
    />
  )

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- A list to choose from does not submit the form on Enter by itself.
    <form
      className={styles['fields']}
      aria-label={texts.about}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        onEnter()
      }}
      onKeyDown={({ key, target, nativeEvent }) => {
        if (key === 'Enter' && target instanceof HTMLSelectElement && !isComposing(nativeEvent)) onEnter()
      }}
    >
      <label className={styles['field']}>
        <span>{texts.label}</span>
        <input
          type="text"
          size={12}
          value={label}
          title={texts.labelHint}
          onChange={(event) => {
            writeLabel(event.target.value)
          }}
        />
      </label>
      <AgeField />
      <TemperatureField />
      <fieldset className={styles['vitals']}>
        <legend className="visually-hidden">{texts.vitalSigns}</legend>
        {vitals
          .filter((reading) => reading !== 'capillary-refill')
          .map((reading) => (
            <ReadingField key={reading} reading={reading} label={texts.vitals[reading]} />
          ))}
        {staffPicks.filter(({ kind }) => kind === 'choice').map(pickOf)}
      </fieldset>
      {items.map(pickOf)}
      <RiskFactors options={three}>
        <ReadingField reading="capillary-refill" label={texts.vitals['capillary-refill']} />
        {staffPicks.filter(({ kind }) => kind === 'three').map(pickOf)}
      </RiskFactors>
      {toConfirm > 0 && (
        <button
          type="button"
          className={styles['confirmAbout']}
          aria-label={texts.confirmRestName({ group: texts.confirmAbout, count: toConfirm })}
          onClick={() => {
            confirmIntakeGroup(aboutGroup)
            onEnter()
          }}
        >
          {texts.confirmRest({ count: toConfirm })}
        </button>
      )}
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
  const years = useIntake(({ fields, unit }) => readingOf('age', fields.age, unit ?? 'C'))
  const understood = typeof years === 'number' ? ageUnderstood(years) : undefined

  return (
    <ReadingField
      reading="age"
      label={texts.age}
      hint={texts.ageHint}
      example={texts.ageExample}
      understood={understood && times[understood.unit](understood.count)}
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
  const isQuestion = readingOf(reading, text, unit) === 'question'
  const described = isQuestion ? `question-${reading}` : understood === undefined ? undefined : `understood-${reading}`

  return (
    <label className={styles['field']}>
      <span>
        <Marked when={toConfirm}>{label}</Marked>
        {understood !== undefined && (
          // Read aloud, it describes the field and is no part of its name.
          <span id={`understood-${reading}`} className={styles['understood']} aria-hidden="true">
            {understood}
          </span>
        )}
      </span>
      <input
        id={aboutElementId(reading)}
        type="text"
        placeholder={isUnsure ? words.notSure : example}
        inputMode={reading === 'age' ? 'text' : 'decimal'}
        size={reading === 'age' ? 8 : 4}
        value={text}
        title={hint}
        aria-invalid={isQuestion || undefined}
        aria-describedby={described}
        onChange={(event) => {
          writeField(reading, event.target.value, unit)
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
    <div className={styles['temperature']}>
      <ReadingField reading="temperature" label={texts.temperature} />
      <label className={styles['field']}>
        <span className="visually-hidden">{texts.unit}</span>
        <select
          value={unit}
          onChange={(event) => {
            writeField('temperature', text, event.target.value === 'F' ? 'F' : 'C')
          }}
        >
          <option value="C">°C</option>
          <option value="F">°F</option>
        </select>
      </label>
      <span className={styles['converted']}>
        {converted !== undefined && texts.converted({ value: converted.toFixed(1), unit: other })}
      </span>
    </div>
  )
}
