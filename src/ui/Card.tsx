import type { ReactNode } from 'react'
import styles from './Card.module.css'

type Props = { children: ReactNode }

/** A quiet box around what belongs together, such as a group of buttons. */
export function Card({ children }: Props) {
  return <div className={styles.card}>{children}</div>
}
