import type { ReactNode } from 'react'
import { FieldText, type FieldTexts } from './FieldText.tsx'
import styles from './Fieldset.module.css'

type Props = FieldTexts & { children: ReactNode }

/** Controls that answer one question: the question, a hint, the error, the controls. */
export function Fieldset({ label, children, ...texts }: Props) {
  return (
    <fieldset className={styles['fieldset']} data-error={texts.error !== undefined}>
      <legend className={styles['legend']}>{label}</legend>
      <FieldText {...texts} />
      {children}
    </fieldset>
  )
}
