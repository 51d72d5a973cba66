import type { ReactNode } from 'react'
import styles from './FieldText.module.css'

/** What may stand with any field, whatever its control. */
export type FieldTexts = {
  /** Also the id of the field's first control, so that the error summary can lead there. */
  id: string
  label: string
  /** What the question is about, said with it when read aloud: there are several with the same words. */
  about?: string | undefined
  hint?: string | undefined
  error?: string | undefined
  /** Read before the error aloud: "Error:". */
  errorPrefix?: string | undefined
}

/**
 * The name of every field to type in. A browser that fills in forms may tell its maker what the fields of a page are called
 * (not what stands in them), and takes the id where there is no name; but the id tells which symptom was chosen.
 */
export const plainName = 'field'

/** The ids of the texts that describe a control, for `aria-describedby`. */
export function describedBy({ id, hint, error }: FieldTexts, more?: string): string | undefined {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`, more].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Label, hint and error above a field. `small`: as quiet as the field itself, for a field beside others. */
export function FieldHead({ small = false, ...texts }: FieldTexts & { small?: boolean }) {
  return (
    <>
      <label htmlFor={texts.id} className={styles.label} data-small={small}>
        {texts.label}
      </label>
      <FieldText {...texts} />
    </>
  )
}

/** The hint under a label, and below it the error. */
export function FieldText({ id, hint, error, errorPrefix }: Omit<FieldTexts, 'label' | 'about'>) {
  return (
    <>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <FieldError id={`${id}-error`} prefix={errorPrefix}>
          {error}
        </FieldError>
      )}
    </>
  )
}

type ErrorProps = { id: string; prefix?: string | undefined; children: ReactNode }

/** What is wrong with a field, in words that say how to put it right. */
function FieldError({ id, prefix, children }: ErrorProps) {
  return (
    <p id={id} className={styles.error}>
      {prefix !== undefined && <span className="visually-hidden">{prefix} </span>}
      {children}
    </p>
  )
}
