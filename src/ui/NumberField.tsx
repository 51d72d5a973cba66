import { describedBy, FieldHead, plainName, type FieldTexts } from './FieldText.tsx'
import styles from './NumberField.module.css'

type Props = FieldTexts & {
  /** As typed: a half-written number is not a number yet. */
  value: string
  onChange: (value: string) => void
  inputMode?: 'numeric' | 'decimal'
  unit?: string | undefined
  /** A label as quiet as the field itself, for a field beside others. */
  small?: boolean
  /** The texts around it that describe it too. */
  describedBy?: string | undefined
}

/** A number. Not `type="number"`: that one drops what it cannot read, scrolls away values, and hides commas. */
export function NumberField({ value, onChange, inputMode = 'numeric', unit, small = false, describedBy: around, ...texts }: Props) {
  const unitId = unit === undefined ? undefined : `${texts.id}-unit`
  const more = [unitId, around].filter(Boolean).join(' ')

  return (
    <div className={styles.field} data-error={texts.error !== undefined}>
      <FieldHead small={small} {...texts} />
      <div className={styles.line}>
        <input
          id={texts.id}
          name={plainName}
          type="text"
          inputMode={inputMode}
          autoComplete="off"
          className={styles.input}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={texts.error !== undefined || undefined}
          aria-describedby={describedBy(texts, more)}
        />
        {unit !== undefined && <span id={unitId}>{unit}</span>}
      </div>
    </div>
  )
}
