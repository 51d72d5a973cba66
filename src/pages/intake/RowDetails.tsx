import { useState } from 'react'
import type { FactId } from '#src/content/model.ts'
import { subjectOf } from '#src/domain/check/fact.ts'
import { limits } from '#src/domain/check/outside.ts'
import { spanSaid } from '#src/domain/check/spans.ts'
import { isTooLong, parseSince, sinceText } from '#src/domain/nurse/fields.ts'
import type { NumberedRow } from '#src/domain/nurse/paper.ts'
import { detailsOf } from '#src/domain/check/questionnaire.ts'
import { answerIntakeDetail, answerIntakeSince, noteOnRow, sayNotRead, useIntake } from '#src/store/intake.ts'
import { useMessages } from '#src/store/language.ts'
import useIntakeTexts from 'virtual:texts/intake'
import useSheetTexts from 'virtual:texts/sheet'
import { useWhole } from '#src/ui/useWhole.ts'
import fields from './IntakeFields.module.css'
import styles from './RowDetails.module.css'
import { isComposing } from './composing.ts'
import { Pick } from './Pick.tsx'
import { TooMany } from './TextField.tsx'
import { seenOf } from '#src/store/seen.ts'

export const noteFieldId = 'row-note'
export const detailElementId = (fact: FactId): string => `detail-${fact}`

type Props = { row: NumberedRow; onDone: () => void }

/** What else there is to say about the current row: details of a yes, and a note. Enter or Escape goes back to the grid. */
export function RowDetails({ row, onDone }: Props) {
  const texts = useIntakeTexts()
  const answer = useIntake(({ intake }) => intake.check.answers[row.id])

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Enter and Escape of any field in here lead back to the grid.
    <section
      className={styles.details}
      aria-label={`${texts.row} ${row.number}, ${row.label}`}
      data-yes={answer === 'yes'}
      onKeyDown={(event) => {
        if (isComposing(event.nativeEvent)) return
        if (event.key !== 'Escape' && !(event.key === 'Enter' && event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        onDone()
      }}
    >
      <h2>
        {row.number} {row.clinicalTerm}
      </h2>
      <p className={styles.lay}>{row.label}</p>
      <div className={fields['picks']}>
        {answer === 'yes' && !row.feature && <YesDetails row={row} />}
        <Note key={row.id} id={row.id} />
      </div>
    </section>
  )
}

/** A note of more letters has a line for itself. */
const shortNote = 24

/** Of a note that is too long the first part is kept; all of it stays here, to be shortened. */
function Note({ id }: { id: FactId }) {
  const texts = useIntakeTexts()
  const note = useIntake(({ intake }) => intake.notes[id] ?? '')
  const { shown, over, typeIn } = useWhole(note, limits.note)

  return (
    <label className={`${fields['field']} ${fields['note']}`} data-long={shown.length > shortNote}>
      <span>
        {texts.note}
        <TooMany over={over} />
      </span>
      <input
        id={noteFieldId}
        type="text"
        autoComplete="off"
        value={shown}
        title={over > 0 ? texts.said.cut({ most: limits.note }) : undefined}
        aria-invalid={over > 0 || undefined}
        onChange={(event) => {
          typeIn(event.target.value)
          noteOnRow(id, event.target.value)
        }}
      />
    </label>
  )
}

function YesDetails({ row: { id, symptom } }: { row: NumberedRow }) {
  const texts = useIntakeTexts()
  const sheet = useSheetTexts()
  const { answers: words } = useMessages()
  const answers = useIntake(({ intake }) => intake.check.answers)
  const asked = detailsOf(seenOf(answers), symptom)
  const pick = (fact: string, label: string, title: string, options: readonly { value: string; label: string }[]) => (
    <Pick
      key={fact}
      id={detailElementId(fact)}
      label={label}
      title={title}
      options={options}
      value={answers[fact] === undefined ? undefined : String(answers[fact])}
      onChange={(value) => {
        answerIntakeDetail(fact, value)
      }}
    />
  )
  const three = listOf({ yes: words.yes, no: words.no, notSure: words.notSure })

  return (
    <>
      {asked.since && <SinceField key={id} fact={`${id}.since`} />}
      {asked.trend && pick(`${id}.trend`, texts.trend, texts.trend, listOf(sheet.trends))}
      {asked.severity && pick(`${id}.severity`, texts.severity, texts.severity, listOf(sheet.severities))}
      {asked.cause &&
        pick(
          `${id}.cause`,
          texts.cause,
          symptom.clearCauseNote ?? texts.cause,
          asked.causes.map((cause) => ({ value: cause.id, label: cause.label })),
        )}
      {asked.progress &&
        pick(
          `${id}.as-said`,
          asked.progress.label,
          asked.progress.label,
          asked.progress.options.map((option) => ({ value: option.id, label: option.label })),
        )}
      {asked.features.map((feature) => pick(`${id}.${feature.id}`, feature.clinicalTerm, feature.label, three))}
      {asked.measures.map(({ id: measure, label, options }) => (
        <Pick
          key={measure}
          id={detailElementId(`${id}.${measure}`)}
          label={label}
          title={label}
          options={options.map((option) => ({ value: String(option.value), label: option.label }))}
          value={answers[`${id}.${measure}`] === undefined ? undefined : String(answers[`${id}.${measure}`])}
          onChange={(value) => {
            answerIntakeDetail(`${id}.${measure}`, value === undefined ? undefined : Number(value))
          }}
        />
      ))}
    </>
  )
}

const listOf = (list: Readonly<Record<string, string>>) => Object.entries(list).map(([value, label]) => ({ value, label }))

/** "9d": what is half typed or cannot be right stays here and goes nowhere else. */
function SinceField({ fact }: { fact: string }) {
  const texts = useIntakeTexts()
  const check = useIntake(({ intake }) => intake.check)
  const { answers } = check
  const [draft, setDraft] = useState('')
  const since = answers[fact]
  const days = typeof since === 'number' ? since : undefined
  const usable = (text: string) => {
    const parsed = parseSince(text)
    return parsed !== undefined && isTooLong(answers, parsed) ? undefined : parsed
  }
  const span = spanSaid(check, fact)
  const bad = useIntake(({ intake }) => intake.badTimes[subjectOf(fact)])
  const shown =
    bad !== undefined && bad !== draft.trim()
      ? bad
      : usable(draft) === days && !span
        ? draft
        : days === undefined
          ? ''
          : sinceText(days, span)
  const isWrong = shown !== '' && !span && usable(shown) === undefined

  return (
    <label className={fields['field']} data-size={5}>
      <span>{texts.since}</span>
      <input
        id={detailElementId(fact)}
        type="text"
        size={5}
        placeholder={texts.sinceHint}
        autoComplete="off"
        value={shown}
        title={texts.sinceHint}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${detailElementId(fact)}-wrong` : undefined}
        onBlur={() => {
          if (isWrong && parseSince(shown) === undefined) sayNotRead(shown)
        }}
        onChange={(event) => {
          setDraft(event.target.value)
          answerIntakeSince(fact, event.target.value)
        }}
      />
      {isWrong && <span id={`${detailElementId(fact)}-wrong`}>{texts.sinceWrong}</span>}
    </label>
  )
}
