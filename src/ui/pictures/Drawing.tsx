import type { ReactNode } from 'react'
import styles from './Drawing.module.css'

type Props = { box: string; caption?: ReactNode; size?: 'small' | 'wide'; children: ReactNode }

/** A drawing and its words. The words say all that the drawing shows, so it is not read aloud itself. */
export function Drawing({ box, caption, size = 'wide', children }: Props) {
  return (
    <figure className={styles.figure} data-size={size}>
      <svg className={styles.drawing} viewBox={box} aria-hidden="true" focusable="false">
        {children}
      </svg>
      {caption !== undefined && <figcaption className={styles.caption}>{caption}</figcaption>}
    </figure>
  )
}

/** Drawings side by side, under words that hold for all of them. */
export function Drawings({ title, look, children }: { title: string; look: 'pair' | 'three' | 'four'; children: ReactNode }) {
  return (
    <figure className={styles.set}>
      <figcaption className={styles.title}>{title}</figcaption>
      <div className={styles.drawings} data-look={look}>
        {children}
      </div>
    </figure>
  )
}
