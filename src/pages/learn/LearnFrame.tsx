import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Link } from '#src/pages/Link.tsx'
import { paths } from '#src/pages/paths.ts'
import { useRegion } from '#src/store/region.ts'
import { useTitle } from '#src/store/settings.ts'
import useLearnTexts from 'virtual:texts/learn'
import { PrintButton } from '#src/ui/PrintButton.tsx'
import { Page } from '#src/ui/Page.tsx'
import { chapters } from './chapters.ts'
import styles from './Learn.module.css'
import { LearnLink } from './LearnLink.tsx'
import { usePlace } from './place.ts'

type Props = { id: string; title: string; lead: ReactNode; children: ReactNode }

/** What stands around each learning page: the way back, the time it takes, what it is not, and the pages before and after. */
export function LearnFrame({ id, title, lead, children }: Props) {
  const texts = useLearnTexts()
  const { words } = useRegion()
  const chapter = chapters.find((one) => one.id === id)
  usePlace()

  return (
    <Page
      title={useTitle(title)}
      heading={title}
      lead={lead}
      pageKey={`learn-${id}`}
      eyebrow={chapter && texts.minutes(chapter.minutes)}
      back={<WayBack isOverview={id === ''} />}
    >
      <div className={styles.body}>{children}</div>
      {id !== '' && (
        <p className={styles.tools}>
          <PrintButton variant="quiet">{texts.print}</PrintButton>
        </p>
      )}
      {chapter && <Neighbours id={id} />}
      <div className={`soft ${styles.note}`}>
        <p>
          {texts.notAdvice} {texts.emergency(words)}
        </p>
        <p className={styles.toCheck}>
          <Link to={paths.start}>{texts.toCheck}</Link>
        </p>
      </div>
    </Page>
  )
}

/** To the row or the result that the reader came from; else to the overview. */
function WayBack({ isOverview }: { isOverview: boolean }) {
  const texts = useLearnTexts()
  const { state } = useLocation() as { state: Record<string, unknown> | null }
  const { from, ...rest } = state ?? {}

  return (
    <nav className={styles.back} aria-label={texts.pages}>
      {typeof from === 'string' && (
        <Link to={from} state={rest}>
          ‹ {texts.backHere}
        </Link>
      )}
      {isOverview ? typeof from !== 'string' && <Link to={paths.start}>‹ {texts.toCheck}</Link> : <LearnLink>‹ {texts.allPages}</LearnLink>}
    </nav>
  )
}

function Neighbours({ id }: { id: string }) {
  const texts = useLearnTexts()
  const at = chapters.findIndex((one) => one.id === id)
  const [previous, next] = [chapters[at - 1], chapters[at + 1]]

  return (
    <div className={styles.neighbours}>
      {previous && <LearnLink to={[previous.id]}>‹ {texts.previous(previous)}</LearnLink>}
      {next && <LearnLink to={[next.id]}>{texts.next(next)} ›</LearnLink>}
    </div>
  )
}
