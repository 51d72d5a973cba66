import type { ReactNode } from 'react'
import styles from './SignRow.module.css'

type Props = {
  id: string
  label: string
  hint?: string | undefined
  picture?: ReactNode
  value: 'yes' | 'no' | 'notSure' | undefined
  /** What the two controls are called when read aloud. */
  yes: string
  notSure: string
  /** Stand before the second control when that is the answer: "no", "not sure". */
  noLabel: string
  notSureLabel: string
  onPress: (value: 'yes' | 'notSure') => void
  children?: ReactNode
}

/** A sign on one line of a list: the line itself says yes, the question mark at its end says not sure; a second press takes it back. */
export function SignRow({ id, label, hint, picture, value, yes, notSure, notSureLabel, noLabel, onPress, children }: Props) {
  return (
    <li className={styles.row} data-answer={value}>
      <div className={styles.line}>
        <button
          type="button"
          id={id}
          className={styles.sign}
          aria-pressed={value === 'yes'}
          aria-label={yes}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onClick={() => onPress('yes')}
        >
          <span className={styles.box} aria-hidden="true" />
          {picture}
          <span className={styles.text}>{label}</span>
        </button>
        <span className={styles.end}>
          {(value === 'no' || value === 'notSure') && <span className={styles.said}>{value === 'no' ? noLabel : notSureLabel}</span>}
          <button
            type="button"
            className={styles.unsure}
            aria-pressed={value === 'notSure'}
            aria-label={notSure}
            onClick={() => onPress('notSure')}
          >
            <span aria-hidden="true">?</span>
          </button>
        </span>
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
    </li>
  )
}
