import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import styles from './Page.module.css'

type Props = {
  /** The whole title of the document: the question first, the name of the app last. */
  title: string
  heading: ReactNode
  /** Above the heading: a link back. */
  back?: ReactNode
  /** "Part 2 of 7: Bruises and bleeding" */
  eyebrow?: string | undefined
  lead?: ReactNode
  /** Beside the text on wide screens, below it on narrow ones. */
  side?: ReactNode
  /** Below all of it. */
  end?: ReactNode
  /** A new key is a new page: scroll to the top and read the heading. Without one, nothing moves. */
  pageKey?: string | undefined
  wide?: boolean
  /** An emergency: the head of the page is a red band, in the dark too. */
  alarm?: boolean
  children?: ReactNode
}

/** The main landmark of a page and its one h1, which takes focus on arrival. */
export function Page({ title, heading, back, eyebrow, lead, side, end, pageKey, wide = false, alarm = false, children }: Props) {
  const headingRef = useFocusOnArrival(pageKey)
  const eyebrowId = useId()

  useEffect(() => {
    document.title = title
  }, [title])

  return (
    <main id="main" tabIndex={-1} className={`wrap ${styles.page}`} data-side={side !== undefined} data-wide={wide}>
      <div className={styles.text}>
        <div className={styles.head} data-alarm={alarm}>
          {back !== undefined && <div className={styles.back}>{back}</div>}
          {eyebrow !== undefined && (
            <p id={eyebrowId} className={styles.eyebrow}>
              {eyebrow}
            </p>
          )}
          {/* Whoever arrives at the heading hears which part it is. */}
          <h1 ref={headingRef} tabIndex={-1} aria-describedby={eyebrow === undefined ? undefined : eyebrowId}>
            {heading}
          </h1>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        </div>
        <div className={styles.body}>{children}</div>
      </div>
      {side !== undefined && <div className={styles.side}>{side}</div>}
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </main>
  )
}

function useFocusOnArrival(pageKey: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null)

  useLayoutEffect(() => {
    if (pageKey === undefined) return
    // Braces and no return: scrollTo gives back a promise in new browsers, and React would take it for a clean-up.
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [pageKey])

  return heading
}
