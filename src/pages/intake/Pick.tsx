import useIntakeTexts from 'virtual:texts/intake'
import styles from './IntakeFields.module.css'
import { Marked } from './Mark.tsx'

type Props = {
  /** Where something else on the screen leads here. */
  id?: string | undefined
  label: string
  title?: string | undefined
  options: readonly { value: string; label: string }[]
  value: string | undefined
  /** Not asked of this person: greyed, in its place. */
  off?: boolean
  /** It came from the patient and nobody has confirmed it. */
  toConfirm?: boolean
  onChange: (value: string | undefined) => void
}

/** One of a few, in little room; nothing is chosen beforehand. */
export function Pick({ id, label, title, options, value, off = false, toConfirm = false, onChange }: Props) {
  const texts = useIntakeTexts()

  return (
    <label className={styles.field} data-size="pick" data-confirm={toConfirm}>
      <Marked when={toConfirm}>{label}</Marked>
      <select
        id={id}
        disabled={off}
        value={value ?? ''}
        title={title}
        onChange={(event) => {
          onChange(event.target.value === '' ? undefined : event.target.value)
        }}
      >
        <option value="">{texts.empty}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
