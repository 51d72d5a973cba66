import type { ReactNode } from 'react'
import type { GroupId } from '#src/content/schema.ts'
import { Cell } from './Cell.tsx'
import styles from './CauseList.module.css'

/** Causes one below the other. */
export function CauseList({ children }: { children: ReactNode }) {
  return <div>{children}</div>
}

type Props = { group: GroupId; label: string; term: string; children: ReactNode }

/** One cause: its cell, its name in plain words and in a doctor's, and what it does. */
export function Cause({ group, label, term, children }: Props) {
  return (
    <div className={styles.cause}>
      <Cell group={group} />
      <div className={styles.text}>
        <h3>
          {label} <span className={styles.term}>({term})</span>
        </h3>
        <div className={`stack ${styles.body}`}>{children}</div>
      </div>
    </div>
  )
}
