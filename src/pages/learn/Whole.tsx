import learn from 'virtual:learn'
import useLearnTexts from 'virtual:texts/learn'
import { wholeId } from './chapters.ts'
import { Entries } from './Entries.tsx'
import styles from './Learn.module.css'
import { LearnFrame } from './LearnFrame.tsx'
import { Shares } from './Shares.tsx'
import { Door, Sections } from './Sections.tsx'
import { SourceList } from './SourceList.tsx'

const { pages, prevalence, glossary } = learn
/** Outlook, behind its door, comes after everything that people may want without it. */
const inOrder = [...pages.filter(({ door }) => door === undefined), ...pages.filter(({ door }) => door !== undefined)]

/** All learning pages one after the other, for paper. */
export function Whole() {
  const texts = useLearnTexts()

  return (
    <LearnFrame id={wholeId} title={texts.wholeTitle} lead={texts.wholeLead}>
      {inOrder.map((page) => (
        <article key={page.id} className={styles.page}>
          <h2>{page.title}</h2>
          <p>{page.lead}</p>
          <p className="soft">{texts.about[page.about]}</p>
          {page.door !== undefined && <Door text={page.door} />}
          <Sections page={page} level={3} />
        </article>
      ))}
      <article className={styles.page}>
        <h2>{prevalence.heading}</h2>
        <Shares level={3} />
      </article>
      <article className={styles.page}>
        <h2>{glossary.title}</h2>
        <Entries level={3} title={texts.words} entries={glossary.entries.filter(({ medicine }) => !medicine)} />
        <Entries level={3} title={texts.medicines} entries={glossary.entries.filter(({ medicine }) => medicine)} />
      </article>
      <SourceList codes={Object.keys(learn.sources)} />
    </LearnFrame>
  )
}
