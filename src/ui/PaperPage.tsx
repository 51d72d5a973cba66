import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import styles from './PaperPage.module.css'

type Props = {
  /** The whole title of the document, which is also the name of a file saved as PDF. */
  title: string
  /** Buttons, on screen only. */
  tools: ReactNode
  /** Its pages. */
  children: ReactNode
}

/** A document made for paper: black on white, as wide as A4 and US Letter have in common. On screen it lies there as sheets. */
export function PaperPage({ title, tools, children }: Props) {
  useEffect(() => {
    document.title = title
  }, [title])

  useLayoutEffect(() => {
    window.scrollTo(0, 0)
  }, [])

  return (
    <main id="main" tabIndex={-1} className={styles.desk}>
      <div className={styles.tools}>{tools}</div>
      <article className={styles.paper}>{children}</article>
    </main>
  )
}

type TopProps = {
  heading: string
  subtitle: string
  /** At the end of the first line: where it comes from, and when. */
  meta: ReactNode
}

/** The head of the first page, which takes the focus. */
export function PaperTop({ heading, subtitle, meta }: TopProps) {
  const headingRef = useRef<HTMLHeadingElement>(null)

  useLayoutEffect(() => {
    headingRef.current?.focus({ preventScroll: true })
  }, [])

  return (
    <div className={styles.top}>
      <div>
        <h1 ref={headingRef} tabIndex={-1}>
          {heading}
        </h1>
        <p>{subtitle}</p>
      </div>
      <div className={styles.meta}>{meta}</div>
    </div>
  )
}
