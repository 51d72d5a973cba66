import learn from 'virtual:learn'
import type { Statement } from '#src/content/learnSchema.ts'
import useLearnTexts from 'virtual:texts/learn'
import { glossaryId } from './chapters.ts'
import styles from './Learn.module.css'
import { LearnLink } from './LearnLink.tsx'
import { SourceLine } from './SourceLine.tsx'

type Props = { statement: Statement }

/** One statement, the glossary entries that it lists, whom it is about and how old it is, and its sources. */
export function Told({ statement: { text, terms, people, when, sources } }: Props) {
  const texts = useLearnTexts()
  const entries = learn.glossary.entries.filter(({ id }) => terms?.includes(id))

  return (
    <div className={styles.told}>
      <p>{text}</p>
      {entries.length > 0 && (
        <ul className={styles.terms}>
          {entries.map(({ id, term }) => (
            <li key={id}>
              <LearnLink to={[glossaryId, id]}>{term}</LearnLink>
            </li>
          ))}
        </ul>
      )}
      {people !== undefined && when !== undefined && <p className="small">{texts.dated({ people, when })}</p>}
      <SourceLine codes={sources} />
    </div>
  )
}
