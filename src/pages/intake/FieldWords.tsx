/** Hint and error of the fields in the dialog. The ones in src/ui load with the check, which must not grow. */
import styles from './FromPatient.module.css'

type Props = { id: string; children: string | undefined }

export const Hint = ({ id, children }: Props) => (
  <p id={`${id}-hint`} className={styles.hint}>
    {children}
  </p>
)

/** Said as soon as it is known. */
export const Fault = ({ id, children }: Props) => (
  <div role="alert">
    {children !== undefined && (
      <p id={`${id}-error`} className={styles.fault}>
        {children}
      </p>
    )}
  </div>
)

export const describedBy = ({ id, error }: { id: string; error: string | undefined }): string =>
  error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`
