import { useId, type ReactNode } from 'react'
import type { LevelId } from '#src/content/schema.ts'
import styles from './UrgencyCard.module.css'

type Props = {
  /** Null where there is no advice yet. */
  urgency: LevelId | null
  /** The level in words: colour is never the only sign of it. */
  label: string
  /** An action and a deadline. */
  heading: string
  level?: 2 | 3
  children?: ReactNode
}

/** One piece of advice. Its head says in words how urgent it is. */
export function UrgencyCard({ urgency, label, heading, level = 2, children }: Props) {
  const headingId = useId()
  const Heading = `h${level}` as const

  return (
    <section className={styles.card} data-urgency={urgency ?? 'none'} aria-labelledby={headingId}>
      <div className={styles.head}>
        <p className={styles.label}>{label}</p>
        <Heading id={headingId} className={styles.heading}>
          {heading}
        </Heading>
      </div>
      {children !== undefined && <div className={`stack ${styles.body}`}>{children}</div>}
    </section>
  )
}
