import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

type Props = { summary: ReactNode; open?: boolean; /** A quiet line of text, without a frame. */ small?: boolean; children: ReactNode }

/** Something to open in place. The browser's own element, so that "find on page" and printing reach into it. */
export function Disclosure({ summary, open = false, small = false, children }: Props) {
  return (
    <details className={styles.disclosure} data-small={small} open={open}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
