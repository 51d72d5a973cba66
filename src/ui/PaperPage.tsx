import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import styles from './PaperPage.module.css'

type Props = {
  /** The whole title of the document, which is also the name of a file saved as PDF. */
  title: string
  heading: string
  subtitle: string
  /** At the end of the first line: where it comes from, and when. */
  meta: ReactNode
  /** Buttons, on screen only. */
  tools: ReactNode
  children: ReactNode
}

/** A page made for paper: black on white, 186 mm wide, so that it fits A4 and US Letter alike. On screen it lies there as a sheet. */
export function PaperPage({ title, heading, subtitle, meta, tools, children }: Props) {
  const headingRef = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = title
  }, [title])

  useLayoutEffect(() => {
    window.scrollTo(0, 0)
    headingRef.current?.focus({ preventScroll: true })
  }, [])

  return (
    <main id="main" tabIndex={-1} className={styles['desk']}>
      <div className={styles['tools']}>{tools}</div>
      <article className={styles['paper']}>
        <div className={styles['top']}>
          <div>
            <h1 ref={headingRef} tabIndex={-1}>
              {heading}
            </h1>
            <p>{subtitle}</p>
          </div>
          <div className={styles['meta']}>{meta}</div>
        </div>
        {children}
      </article>
    </main>
  )
}
