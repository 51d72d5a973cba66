/* oxlint-disable jsx-a11y/prefer-tag-over-role -- The rows flow in columns, which a table cannot. */
import { memo } from 'react'
import type { FactId } from '#src/content/model.ts'
import type { ThreeAnswer } from '#src/content/schema.ts'
import type { NumberedRow } from '#src/domain/nurse/paper.ts'
import { useMessages } from '#src/store/language.ts'
import useIntakeTexts from 'virtual:texts/intake'
import styles from './IntakeGrid.module.css'
import { Mark } from './Mark.tsx'

type Props = {
  row: NumberedRow
  answer: ThreeAnswer | undefined
  grouped: boolean
  /** Why it is not asked of this person; it keeps its place. */
  off: string | undefined
  /** It came from the patient and nobody has confirmed it. */
  toConfirm: boolean
  current: boolean
  /** Since, trend, note: in a few letters. */
  detail: string
  /** What is being typed on this row. */
  typing: string | undefined
  /** With the keys off, Tab reaches the buttons of the current row. */
  tabbable: boolean
  onAnswer: (id: FactId, answer: ThreeAnswer) => void
}

export const rowElementId = (id: FactId): string => `row-${id}`

/** One row: its number on the paper form, its clinical term, three answers. The lay words are its description: pointed at or read aloud, once. */
export const IntakeRow = memo(function IntakeRow({
  row,
  answer,
  grouped,
  off,
  toConfirm,
  current,
  detail,
  typing,
  tabbable,
  onAnswer,
}: Props) {
  const texts = useIntakeTexts()
  const { answers: words } = useMessages()
  const { id, number, clinicalTerm, label } = row
  const said = [answer ? words[answer] : texts.unanswered, grouped && texts.grouped, detail, toConfirm && texts.fromPatient]
    .filter(Boolean)
    .join(', ')
  if (off !== undefined) return <RowOff row={row} reason={off} />
  const options = [
    { value: 'yes', letter: texts.y, word: words.yes },
    { value: 'no', letter: texts.n, word: words.no },
    { value: 'notSure', letter: texts.u, word: words.notSure },
  ] as const

  return (
    <div
      role="row"
      id={rowElementId(id)}
      className={styles.row}
      data-row={id}
      data-answer={answer}
      data-confirm={toConfirm}
      data-current={current}
      tabIndex={current ? 0 : -1}
      aria-label={`${number} ${clinicalTerm}: ${said}`}
      title={label}
    >
      <span role="gridcell" className={styles.number}>
        {number}
      </span>
      <span role="rowheader" className={styles.term} data-piece={row.symptom.partOf !== undefined}>
        <span className={styles.name}>{clinicalTerm}</span>
        {(typing !== undefined || detail !== '') && <span className={styles.detail}> {typing ?? detail}</span>}
      </span>
      <span role="gridcell" className={styles.answers} data-grouped={grouped}>
        {options.map(({ value, letter, word }) => (
          <button
            key={value}
            type="button"
            tabIndex={tabbable ? 0 : -1}
            aria-label={`${word}, ${label}`}
            aria-pressed={answer === value}
            onClick={() => {
              onAnswer(id, value)
            }}
          >
            {letter}
          </button>
        ))}
        {toConfirm && <Mark />}
      </span>
    </div>
  )
})

/** Greyed in its place, and no place for the focus. */
function RowOff({ row: { number, clinicalTerm, symptom }, reason }: { row: NumberedRow; reason: string }) {
  return (
    <div role="row" className={styles.row} aria-disabled="true" title={symptom.showIf?.reason ?? reason}>
      <span role="gridcell" className={styles.number}>
        {number}
      </span>
      <span role="rowheader" className={styles.term} data-piece={symptom.partOf !== undefined}>
        {clinicalTerm}
      </span>
      <span role="gridcell" className={styles.reason}>
        {reason}
      </span>
    </div>
  )
}
