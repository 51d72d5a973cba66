import type { ReactNode } from 'react'
import { FieldText, type FieldTexts } from './FieldText.tsx'
import styles from './Fieldset.module.css'

type Props = FieldTexts & { children: ReactNode }

/** Controls that answer one question: the question, a hint, the error, the controls. */
export function Fieldset({ label, about, children, ...texts }: Props) {
  return (
    <fieldset className={styles['fieldset']} data-error={texts.error !== undefined}>
      <legend className={styles['legend']}>
        {label}
        {about !== undefined && <span className="visually-hidden">: {about}</span>}
      </legend>
      <FieldText {...texts} />
      {children}
    </fieldset>
  )
}
