import type { ReactNode } from 'react'
import styles from './Pairs.module.css'

type Props = { items: readonly { id: string; text: ReactNode }[] }

/** A list in two columns, read line by line, so that it can go on on the next page after any line. */
export function Pairs({ items }: Props) {
  return items
    .filter((_, index) => index % 2 === 0)
    .map((item, line) => (
      <div key={item.id} className={styles.pair} data-row={item.id}>
        {items.slice(line * 2, line * 2 + 2).map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </div>
    ))
}
