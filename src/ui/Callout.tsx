import type { ReactNode } from 'react'
import styles from './Callout.module.css'

type Props = { tone?: 'note' | 'warm' | 'warn' | 'emergency'; title?: ReactNode; level?: 2 | 3; children: ReactNode }

/** Something set apart from the text around it. Red is for emergencies alone. */
export function Callout({ tone = 'note', title, level = 2, children }: Props) {
  const Heading = `h${level}` as const

  return (
    <div className={styles.callout} data-tone={tone}>
      {title !== undefined && <Heading className={styles.title}>{title}</Heading>}
      <div className={styles.body}>{children}</div>
    </div>
  )
}
