import { describedBy, FieldHead, plainName, type FieldTexts } from './FieldText.tsx'
import styles from './TextArea.module.css'

type Props = FieldTexts & {
  value: string
  onChange: (value: string) => void
  maxLength: number
  rows?: number
  /** "12 characters left" */
  counter: (left: number) => string
}

/** A few lines in the person's own words, and how many characters are left. */
export function TextArea({ value, onChange, maxLength, rows = 4, counter, ...texts }: Props) {
  const counterId = `${texts.id}-left`

  return (
    <div>
      <FieldHead {...texts} />
      <textarea
        id={texts.id}
        name={plainName}
        rows={rows}
        dir="auto"
        className={styles.input}
        value={value}
        maxLength={maxLength}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={texts.error !== undefined || undefined}
        aria-describedby={describedBy(texts, counterId)}
      />
      <p id={counterId} className={styles.counter}>
        {counter(maxLength - value.length)}
      </p>
    </div>
  )
}
