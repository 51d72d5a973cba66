import { OutsideLink } from '#src/pages/OutsideLink.tsx'
import useLearnTexts from 'virtual:texts/learn'
import styles from './Learn.module.css'
import { sourceName, sourceOf } from './sources.ts'

/** The sources of a page: title, year, address, and how they were read. */
export function SourceList({ codes }: { codes: readonly string[] }) {
  const texts = useLearnTexts()

  return (
    <section className={styles.section}>
      <h2>{texts.sources}</h2>
      <ul className={styles.sources}>
        {codes.map((code) => {
          const { title, url, read, copy } = sourceOf(code)
          const name = sourceName(code, texts.undated)
          return (
            <li key={code}>
              {url === undefined ? <b>{name}</b> : <OutsideLink href={url}>{name}</OutsideLink>}
              <p className="soft">
                {[title.replace(/\.?$/, '.'), copy, read !== null && texts.sourcesNote({ year: read.slice(0, 4) })]
                  .filter(Boolean)
                  .join(' ')}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
