import type { LearnPage } from '#src/content/learnSchema.ts'
import useLearnTexts from 'virtual:texts/learn'
import styles from './Learn.module.css'
import { LearnFrame } from './LearnFrame.tsx'
import { LearnLink } from './LearnLink.tsx'
import { Door, Sections } from './Sections.tsx'
import { codesIn } from './sources.ts'
import { SourceList } from './SourceList.tsx'

type Props = { page: Omit<LearnPage, '$schema'> }

/** One page: what stands on it, its sections with their statements, and its sources. */
export function Article({ page }: Props) {
  const texts = useLearnTexts()

  return (
    <LearnFrame id={page.id} title={page.title} lead={page.lead}>
      <p className="soft">{texts.about[page.about]}</p>
      {page.door !== undefined && <Door text={page.door} />}
      <nav className={styles.contents} aria-label={texts.onThisPage}>
        <p>{texts.onThisPage}</p>
        <ul>
          {page.sections.map(({ id, title }) => (
            <li key={id}>
              <LearnLink to={[page.id, id]}>{title}</LearnLink>
            </li>
          ))}
        </ul>
      </nav>
      <Sections page={page} level={2} />
      <SourceList codes={codesIn(page)} />
    </LearnFrame>
  )
}
