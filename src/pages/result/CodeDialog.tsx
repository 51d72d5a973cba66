import { useMemo } from 'react'
import type { Check } from '#src/domain/check/check.ts'
import { Code } from '#src/pages/Code.tsx'
import { codeAddress } from '#src/pages/codeAddress.ts'
import useHandoverTexts from 'virtual:texts/handover'
import { Dialog } from '#src/ui/Dialog.tsx'
import { CopyText } from './CopyText.tsx'
import styles from './ResultPage.module.css'

type Props = { check: Check; onClose: () => void }

/** The answers as a code, large enough for any camera, and what it gives away. */
export function CodeDialog({ check, onClose }: Props) {
  const { code: texts, failed } = useHandoverTexts()
  const { address, lost } = useMemo(() => codeAddress(check), [check])

  return (
    <Dialog title={texts.title} close={texts.close} onClose={onClose}>
      <p>{texts.text}</p>
      <div className={styles.code}>
        <Code text={address} label={texts.name} failed={failed} />
      </div>
      {lost.length > 0 && <p>{texts.lost(lost.length)}</p>}
      <CopyText text={address} label={texts.copy} />
    </Dialog>
  )
}
