import { useMemo } from 'react'
import type { Check } from '#src/domain/check/check.ts'
import { codeAddress } from '#src/pages/codeAddress.ts'
import useSheetTexts from 'virtual:texts/sheet'
import { QrCode } from '#src/ui/QrCode.tsx'
import styles from './End.module.css'

type Props = { check: Check }

/** The answers once more as a code, for the screen of whoever reads this sheet. It comes with the sheet: who prints at once has it too. */
export function SheetCode({ check }: Props) {
  const texts = useSheetTexts()
  const { address } = useMemo(() => codeAddress(check), [check])

  return (
    <div className={styles.code}>
      <QrCode text={address} label={texts.codeName} />
    </div>
  )
}
