import type { ReactNode } from 'react'
import { describedBy, FieldText, type FieldTexts } from './FieldText.tsx'
import styles from './Fieldset.module.css'

type Props = FieldTexts & { children: ReactNode }

/**
 * Controls that answer one question: the question, a hint, the error, the controls. The hint is said with the question,
 * once; only the error is said with each control.
 */
export function Fieldset({ label, about, children, ...texts }: Props) {
  return (
    <fieldset
      className={styles.fieldset}
      data-error={texts.error !== undefined}
      aria-describedby={describedBy({ ...texts, label, error: undefined })}
    >
      <legend className={styles.legend}>
        {label}
        {about !== undefined && <span className="visually-hidden">: {about}</span>}
      </legend>
      <FieldText {...texts} />
      {children}
    </fieldset>
  )
}
