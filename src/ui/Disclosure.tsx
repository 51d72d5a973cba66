import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

type Props = { summary: ReactNode; open?: boolean; children: ReactNode }

/** Something to open in place. The browser's own element, so that "find on page" and printing reach into it. */
export function Disclosure({ summary, open = false, children }: Props) {
  return (
    <details className={styles['disclosure']} open={open}>
      <summary className={styles['summary']}>{summary}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  )
}
