import { memo, useState, type ReactNode } from 'react'
import type { ThreeAnswer } from '#src/content/schema.ts'
import { Segments, type SegmentOption } from './Segments.tsx'
import styles from './AnswerRow.module.css'

type Props = {
  /** Names the row; also the id of its first radio button, for links from an error or from "Change". */
  name: string
  label: string
  /** Yes, no, not sure. Hand over the same array for every row, so that only the answered row renders. */
  options: readonly SegmentOption<ThreeAnswer>[]
  value: ThreeAnswer | undefined
  /** What a control is called when read aloud: "Yes, nosebleeds". */
  spoken?: (parts: { answer: string; symptom: string }) => string
  onAnswer: (value: ThreeAnswer, name: string) => void
  howToCheck?: string | undefined
  howToCheckLabel?: string | undefined
  /** Why it is asked. */
  why?: string | undefined
  /** `howToCheck` and its picture stand open. */
  isOpen?: boolean | undefined
  /** Below the text on how to check: a link to more. */
  more?: ReactNode
  /** Stands under `howToCheck` once it has been opened, and not before. */
  picture?: ReactNode
  /** Present when "No to the rest" gave this answer, and says so. */
  groupedNote?: string | undefined
  headingId?: string | undefined
  children?: ReactNode
}

/** One row of a part: what is asked, how to check it, and three answers, none of them chosen beforehand. */
export const AnswerRow = memo(function AnswerRow(props: Props) {
  const {
    name,
    label,
    options,
    value,
    spoken = withComma,
    onAnswer,
    howToCheck,
    howToCheckLabel,
    why,
    isOpen = false,
    more,
    picture,
    groupedNote,
    headingId,
    children,
  } = props
  const [wasOpened, setOpened] = useState(false)

  return (
    <div className={styles.row} data-answer={value}>
      <fieldset>
        <legend id={headingId} className={styles.label}>
          {label}
        </legend>
        {why !== undefined && <p className={styles.why}>{why}</p>}
        {howToCheck !== undefined && isOpen && (
          <div className={styles.how}>
            <p>{howToCheck}</p>
            {picture}
          </div>
        )}
        {howToCheck !== undefined && !isOpen && (
          <details className={styles.how} onToggle={() => setOpened(true)}>
            <summary>
              {howToCheckLabel}
              <span className="visually-hidden">: {label}</span>
            </summary>
            <p>{howToCheck}</p>
            {more}
            {wasOpened && picture}
          </details>
        )}
        <Segments
          id={name}
          name={name}
          options={options}
          value={value}
          faint={groupedNote !== undefined}
          nameOf={(answer) => spoken({ answer, symptom: label })}
          onChange={(chosen) => onAnswer(chosen, name)}
        />
        {groupedNote !== undefined && groupedNote !== '' && <p className={styles.grouped}>{groupedNote}</p>}
      </fieldset>
      {children}
    </div>
  )
})

function withComma({ answer, symptom }: { answer: string; symptom: string }): string {
  return `${answer}, ${symptom}`
}
