import type { ReactNode } from 'react'
import styles from './RulesPage.module.css'

type Props = { label: string; children: ReactNode }

/** A table that is scrolled sideways by itself where letters are large: the page around it stays as wide as the window. */
export function WideTable({ label, children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls, so the keyboard must reach it.
    <div className={styles.wide} role="region" tabIndex={0} aria-label={label}>
      {children}
    </div>
  )
}
