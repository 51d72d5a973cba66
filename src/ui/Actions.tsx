import type { ReactNode } from 'react'
import styles from './Actions.module.css'

type Props = { children: ReactNode; ruled?: boolean }

/** The buttons at the end of a page, the main one first. They wrap, and are as wide as the page on a small phone. */
export function Actions({ children, ruled = false }: Props) {
  return (
    <div className={styles.actions} data-ruled={ruled}>
      {children}
    </div>
  )
}
