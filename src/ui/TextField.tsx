import { describedBy, FieldText, plainName, type FieldTexts } from './FieldText.tsx'
import styles from './TextField.module.css'

type Props = FieldTexts & { value: string; onChange: (value: string) => void }

/** One line of text. */
export function TextField({ value, onChange, ...texts }: Props) {
  return (
    <div className={styles.field}>
      <label htmlFor={texts.id} className={styles.label}>
        {texts.label}
      </label>
      <FieldText {...texts} />
      <input
        id={texts.id}
        name={plainName}
        type="text"
        autoComplete="off"
        className={styles.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={describedBy(texts)}
      />
    </div>
  )
}
