import { useId, type ReactNode } from 'react'
import styles from './Choice.module.css'

type Props = {
  type: 'radio' | 'checkbox'
  id?: string | undefined
  name: string
  value: string
  label: string
  hint?: string | undefined
  picture?: ReactNode
  look?: 'line' | 'row' | 'card'
  checked: boolean
  onChange: (checked: boolean) => void
  describedBy?: string | undefined
}

/** One radio button or checkbox with its label: the whole line answers to a press. */
export function Choice({ type, id, name, value, label, hint, picture, look = 'line', checked, onChange, describedBy }: Props) {
  const hintId = useId()
  const description = [describedBy, hint === undefined ? undefined : hintId].filter((part) => part !== undefined).join(' ')

  return (
    <label className={styles.choice} data-look={look}>
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-label={hint === undefined ? undefined : label}
        aria-describedby={description === '' ? undefined : description}
      />
      <span className={styles.face}>
        {picture}
        <span className={styles.text}>
          <span className={styles.label}>{label}</span>
          {hint !== undefined && (
            <span id={hintId} className={styles.hint}>
              {hint}
            </span>
          )}
        </span>
      </span>
    </label>
  )
}
