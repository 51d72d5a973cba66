import { useIntakeTexts } from '#src/store/texts/intake.ts'
import styles from './IntakePage.module.css'

/** "P": from the patient, to be confirmed. Read aloud it is said in words. */
export function Mark() {
  const texts = useIntakeTexts()

  return (
    <>
      <span className={styles['mark']} title={texts.fromPatient} aria-hidden="true">
        {texts.mark}
      </span>
      <span className="visually-hidden">{texts.fromPatient}: </span>
    </>
  )
}
