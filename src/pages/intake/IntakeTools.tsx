import { useNavigate } from 'react-router'
import { content } from '#src/content/app.ts'
import type { Check } from '#src/domain/answers.ts'
import { isReady } from '#src/domain/questionnaire.ts'
import { paths } from '#src/pages/paths.ts'
import { setKeysOn, undoIntake, useIntake } from '#src/store/intake.ts'
import { useIntakeTexts } from '#src/store/texts/intake.ts'
import styles from './IntakePage.module.css'
import type { Told } from './StatusLine.tsx'

type Props = {
  check: Check
  /** The advice is an emergency already: the sheet may be printed, whatever is still open. */
  emergency: boolean
  onCopy: () => void
  onNext: () => void
  onKeys: () => void
  onTold: (told: Told) => void
}

/** Everything that can be done with the patient on this screen. Nothing is sent anywhere. */
export function IntakeTools({ check, emergency, onCopy, onNext, onKeys, onTold }: Props) {
  const texts = useIntakeTexts()
  const keysOn = useIntake((session) => session.keysOn)
  const navigate = useNavigate()

  const print = () => {
    if (emergency || isReady(content, check.answers)) void navigate(paths.intakeSheet)
    else onTold('printNotReady')
  }
  const save = (name: string, type: string, textOf: 'fhirText' | 'checkText') => {
    import('./files.ts').then(
      (files) => {
        files.saveFile(name, type, files[textOf](check))
        onTold('saved')
      },
      () => {
        onTold('notLoaded')
      },
    )
  }

  return (
    <div className={styles['tools']}>
      <button type="button" data-main="true" onClick={onCopy}>
        {texts.copy}
      </button>
      <button type="button" onClick={onNext}>
        {texts.nextPatient}
      </button>
      <button type="button" onClick={undoIntake}>
        {texts.undo}
      </button>
      <button type="button" onClick={print}>
        {texts.print}
      </button>
      <button
        type="button"
        onClick={() => {
          save(texts.fhirFile, 'application/fhir+json', 'fhirText')
        }}
      >
        {texts.fhir}
      </button>
      <button
        type="button"
        onClick={() => {
          save(texts.saveFile, 'application/json', 'checkText')
        }}
      >
        {texts.save}
      </button>
      <button type="button" onClick={onKeys}>
        {texts.keys}
      </button>
      <button
        type="button"
        onClick={() => {
          setKeysOn(!keysOn)
        }}
      >
        {keysOn ? texts.keysOff : texts.keysOn}
      </button>
    </div>
  )
}
