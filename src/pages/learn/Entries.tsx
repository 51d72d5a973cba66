import type { GlossaryEntry } from '#src/content/learnSchema.ts'
import useLearnTexts from 'virtual:texts/learn'
import styles from './Learn.module.css'
import { placeId } from './place.ts'
import { SourceLine } from './SourceLine.tsx'

/** `wanted` is the entry that `place` in the address means: they differ where a row of the check asks for its word. */
type Props = { title: string; entries: readonly GlossaryEntry[]; level?: 2 | 3; wanted?: string | undefined; place?: string | undefined }

export function Entries({ title, entries, level = 2, wanted, place }: Props) {
  const texts = useLearnTexts()
  const Heading = `h${level}` as const
  // No address leads to a place in all pages together.
  const idOf = (id: string) => (level === 2 ? placeId(id === wanted && place !== undefined ? place : id) : undefined)

  return (
    <section className={styles.section}>
      <Heading>{title}</Heading>
      <dl className={styles.entries}>
        {entries.map(({ id, term, alsoCalled, plain, sources }) => (
          <div key={id} className={styles.entry} data-wanted={id === wanted}>
            <dt id={idOf(id)} tabIndex={-1}>
              {term}
            </dt>
            <dd>
              <p>{plain}</p>
              {alsoCalled && <p className="small">{texts.also({ names: alsoCalled.join(', ') })}</p>}
              <SourceLine codes={sources} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
