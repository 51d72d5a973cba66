import useResultTexts from 'virtual:texts/result'
import type { SafetyNetLine } from '#src/domain/told/safetyNet.ts'
import { useRegion } from '#src/store/region.ts'
import { netSentence } from '#src/words/net.ts'
import styles from './ResultPage.module.css'

/** What to watch for, each with what to do then. */
export function NetLines({ lines }: { lines: readonly SafetyNetLine[] }) {
  const texts = useResultTexts()
  const { words } = useRegion()

  return (
    <ul className={styles.net}>
      {lines.map((line) => (
        <li key={line.id}>
          <Dialled sentence={netSentence(line, words, texts)} isDialled={line.level === 'emergency'} />
        </li>
      ))}
    </ul>
  )
}

/** A sign of an emergency has its number to tap, where it stands in the sentence. */
function Dialled({ sentence, isDialled }: { sentence: string; isDialled: boolean }) {
  const { dial } = useRegion()
  const at = isDialled && dial !== null ? sentence.lastIndexOf(dial) : -1

  // A text in no element could not be taken back under a page translator.
  if (at < 0) return <span>{sentence}</span>
  return (
    <>
      {sentence.slice(0, at)}
      <a href={`tel:${dial}`}>{dial}</a>
      {sentence.slice(at + dial!.length)}
    </>
  )
}
