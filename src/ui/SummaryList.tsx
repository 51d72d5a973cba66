import type { ReactNode } from 'react'
import styles from './SummaryList.module.css'

export type SummaryItem = {
  id: string
  question: string
  answer: ReactNode
  /** How the answer reads at a glance; what is not there was not answered. */
  state?: 'yes' | 'no' | 'notSure' | undefined
  /** A link to change it, with a name that says what it changes. */
  change?: ReactNode
}

type Props = { items: readonly SummaryItem[] }

/** Questions and their answers, on screen and on paper. */
export function SummaryList({ items }: Props) {
  return (
    <dl className={styles.list}>
      {items.map((item) => (
        <div key={item.id} className={styles.item} data-answer={item.state}>
          <dt>{item.question}</dt>
          <dd className={styles.answer}>{item.answer}</dd>
          {item.change !== undefined && <dd className={styles.change}>{item.change}</dd>}
        </div>
      ))}
    </dl>
  )
}
