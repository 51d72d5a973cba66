import useLearnTexts from 'virtual:texts/learn'
import styles from './Learn.module.css'
import { sourceName } from './sources.ts'

/** The sources of one statement, each with its year; their addresses stand at the end of the page. */
export function SourceLine({ codes }: { codes: readonly string[] }) {
  const texts = useLearnTexts()
  return <p className={styles.source}>{texts.source({ sources: codes.map((code) => sourceName(code, texts.undated)).join('; ') })}</p>
}
