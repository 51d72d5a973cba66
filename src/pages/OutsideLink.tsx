import type { ReactNode } from 'react'
import { useMessages } from '#src/store/language.ts'
import styles from './OutsideLink.module.css'

type Props = { href: string; title?: string | undefined; children: ReactNode }

/** To another site, in a new tab so that the check stays where it is; said with its name. */
export function OutsideLink({ href, title, children }: Props) {
  const { layout } = useMessages()

  return (
    <a href={href} target="_blank" rel="noreferrer" title={title}>
      <span>{children}</span>
      <span className={`visually-hidden ${styles.newTab}`}>{` ${layout.newTab}`}</span>
    </a>
  )
}
