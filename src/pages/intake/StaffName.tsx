import { rememberBy, useIntake, writeBy } from '#src/store/intake.ts'
import useIntakeTexts from 'virtual:texts/intake'
import fields from './IntakeFields.module.css'
import styles from './StaffName.module.css'

/** The name of the member of staff at this screen. The device remembers it only on request. */
export function StaffName() {
  const texts = useIntakeTexts()
  const by = useIntake((session) => session.by)
  const remember = useIntake((session) => session.remember)

  return (
    <div className={styles.staff}>
      <label className={fields['field']}>
        <span>{texts.by}</span>
        <input
          type="text"
          size={4}
          value={by}
          title={texts.byHint}
          onChange={(event) => {
            writeBy(event.target.value)
          }}
        />
      </label>
      <label className={styles.remember}>
        <input
          type="checkbox"
          checked={remember}
          onChange={(event) => {
            rememberBy(event.target.checked)
          }}
        />
        <span>{texts.remember}</span>
      </label>
    </div>
  )
}
