import { useIntake } from '#src/store/intake.ts'
import { rememberBy, writeBy } from '#src/store/intakeNames.ts'
import useIntakeTexts from 'virtual:texts/intake'
import styles from './StaffName.module.css'
import { TextField } from './TextField.tsx'

/** The name of the member of staff at this screen. The device remembers it only on request. */
export function StaffName() {
  const texts = useIntakeTexts()
  const by = useIntake((session) => session.by)
  const remember = useIntake((session) => session.remember)

  return (
    <div className={styles.staff}>
      <TextField name={texts.by} hint={texts.byHint} size={4} value={by} onWrite={writeBy} />
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
