import { useMemo } from 'react'
import type { Check } from '#src/domain/engine/answers.ts'
import { Code } from '#src/pages/Code.tsx'
import { codeAddress } from '#src/pages/codeAddress.ts'
import useSheetTexts from 'virtual:texts/sheet'
import styles from './SheetPage.module.css'

type Props = { check: Check }

/** The answers once more as a code, for the screen of whoever reads this sheet. */
export function SheetCode({ check }: Props) {
  const texts = useSheetTexts()
  const { address } = useMemo(() => codeAddress(check), [check])

  return (
    <div className={styles['code']}>
      <div className={styles['square']}>
        <Code text={address} label={texts.codeName} failed={texts.codeFailed} />
      </div>
      <p>{texts.code}</p>
    </div>
  )
}
