import { describedBy, FieldHead, plainName, type FieldTexts } from './FieldText.tsx'
import styles from './TextArea.module.css'
import { useWhole } from './useWhole.ts'

type Props = FieldTexts & {
  value: string
  onChange: (value: string) => void
  maxLength: number
  rows?: number
  /** "12 characters left" */
  counter: (left: number) => string
  /** "12 characters too many" */
  tooMany: (over: number) => string
  /** What becomes of them. */
  cut: string
}

/**
 * A few lines in the person's own words, and how many characters are left. Too many stay in the field, to be shortened there; it is
 * said that only the first of them are taken.
 */
export function TextArea({ value, onChange, maxLength, rows = 4, counter, tooMany, cut, ...texts }: Props) {
  const { shown, over, typeIn } = useWhole(value, maxLength)
  const counterId = `${texts.id}-left`
  const isCut = over > 0

  return (
    <div>
      <FieldHead {...texts} />
      <textarea
        id={texts.id}
        name={plainName}
        rows={rows}
        dir="auto"
        className={styles.input}
        value={shown}
        onChange={(event) => {
          typeIn(event.target.value)
          onChange(event.target.value)
        }}
        aria-invalid={texts.error !== undefined || isCut || undefined}
        aria-describedby={describedBy(texts, counterId)}
      />
      <p id={counterId} className={styles.counter}>
        {isCut ? tooMany(over) : counter(maxLength - value.length)}
      </p>
      <div role="status" className={styles.cut}>
        {isCut && <p>{cut}</p>}
      </div>
    </div>
  )
}
