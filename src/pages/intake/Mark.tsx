import type { ReactNode } from 'react'
import useIntakeTexts from 'virtual:texts/intake'
import styles from './Mark.module.css'

/** "P": from the patient, to be confirmed. For the eye alone: whoever shows it says it in words, too. */
export function Mark() {
  const texts = useIntakeTexts()

  return (
    <span className={styles.mark} title={texts.fromPatient} data-mark="true" aria-hidden="true">
      {texts.mark}
    </span>
  )
}

type Props = { when: boolean; children: ReactNode }

/** The name of a field, with the mark before it and the words after it while nobody has confirmed what stands there. */
export function Marked({ when, children }: Props) {
  const texts = useIntakeTexts()

  return (
    <span>
      {when && <Mark />}
      {children}
      {when && <span className="visually-hidden">, {texts.fromPatient}</span>}
    </span>
  )
}
