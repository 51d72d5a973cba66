import type { ConditionText } from '#src/content/conditionSchema.ts'
import { minimalSets } from '#src/domain/told/minimal.ts'
import { pieceText } from '#src/words/pieceText.ts'
import useRulesTexts from 'virtual:texts/rulesPage'
import { useNames } from './names.ts'
import styles from './RulesPage.module.css'

/** Every shortest way to meet a condition, one line each. */
export function Ways({ when }: { when: ConditionText }) {
  return (
    <ul className={styles.ways}>
      {minimalSets(when).map((set) => (
        <li key={JSON.stringify(set)}>
          <Way set={set} />
        </li>
      ))}
    </ul>
  )
}

/** "Fever, and stiff neck": the pieces of one way, with the "and" between them set apart. */
export function Way({ set }: { set: ReturnType<typeof minimalSets>[number] }) {
  const { piece: texts, noSymptom } = useRulesTexts()
  const names = useNames()

  if (set.length === 0) return <span>{noSymptom}</span>
  return set.map((piece, index) => (
    <span key={JSON.stringify(piece)}>
      {index > 0 && <b> {texts.and} </b>}
      {pieceText(piece, names, texts)}
    </span>
  ))
}
