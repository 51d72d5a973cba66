import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { Check } from '#src/domain/check/check.ts'
import { fileExports, type FileExport } from '#src/exports/index.ts'
import type { Wanted } from '#src/pages/export.ts'
import { paths } from '#src/pages/paths.ts'
import { setKeysOn, undoIntake, useIntake } from '#src/store/intake.ts'
import useIntakeTexts from 'virtual:texts/intake'
import styles from './IntakeTools.module.css'
import type { Told } from './StatusLine.tsx'
import { hasResultOf } from '#src/store/seen.ts'

type Props = {
  check: Check
  /** What the files are made from. */
  wanted: () => Wanted
  onCopy: () => void
  onCopyShort: () => void
  onNext: () => void
  onKeys: () => void
  onTold: (told: Told) => void
  /** What the last key or button did: it stands with the buttons that are always in reach. */
  children: ReactNode
}

/** Everything that can be done with the patient on this screen. Nothing is sent anywhere. */
export function IntakeTools({ check, wanted, onCopy, onCopyShort, onNext, onKeys, onTold, children }: Props) {
  const texts = useIntakeTexts()
  const keysOn = useIntake((session) => session.keysOn)
  const navigate = useNavigate()

  const print = () => {
    if (hasResultOf(check.answers)) void navigate(paths.intakeSheet)
    else onTold('printNotReady')
  }
  const save = (id: FileExport['id']) => {
    import('#src/pages/export.ts').then(
      ({ exportFile }) => {
        exportFile(id, wanted())
        onTold('saved')
      },
      () => {
        onTold('notLoaded')
      },
    )
  }

  return (
    <div className={styles.allTools}>
      <div className={styles.bar}>
        {children}
        <div className={styles.tools}>
          <button type="button" data-main="true" onClick={onCopy}>
            {texts.copy}
          </button>
          <button type="button" onClick={onCopyShort}>
            {texts.copyShort}
          </button>
          <button type="button" onClick={onNext}>
            {texts.nextPatient}
          </button>
          <button type="button" onClick={undoIntake}>
            {texts.undo}
          </button>
        </div>
      </div>
      <div className={styles.tools}>
        <button type="button" onClick={print}>
          {texts.print}
        </button>
        {fileExports.map(({ id }) => (
          <button
            key={id}
            type="button"
            onClick={() => {
              save(id)
            }}
          >
            {texts.files[id]}
          </button>
        ))}
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
    </div>
  )
}
