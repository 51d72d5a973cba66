import type { Statement } from '#src/domain/told/statements.ts'
import useSheetTexts from 'virtual:texts/sheet'
import { nameWords } from '#src/words/sheetWords.ts'
import { Pairs } from './Pairs.tsx'
import styles from './Sheet.module.css'

type Props = { rows: readonly Statement[] }

/** Every "not sure", each by its name: somebody has to look. */
export function NotSure({ rows }: Props) {
  const texts = useSheetTexts()

  return (
    <section className={styles.list}>
      <h2>{texts.notSure}</h2>
      <Pairs items={rows.map((one) => ({ id: one.id, text: `${one.decides ? '* ' : ''}${one.open ? '? ' : ''}${nameWords(one)}` }))} />
    </section>
  )
}
