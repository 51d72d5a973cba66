import type { ReactNode } from 'react'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import styles from './ResultPage.module.css'

/** A section of the result that opens in place, found by its heading. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  return <Disclosure summary={<h2 className={styles.fold}>{title}</h2>}>{children}</Disclosure>
}
