import { inState, type Statement } from '#src/domain/told/statements.ts'
import useSheetTexts from 'virtual:texts/sheet'
import { nameWords } from '#src/words/sheetWords.ts'
import { Pairs } from './Pairs.tsx'
import styles from './Sheet.module.css'

export type NegativeList = {
  /** Those that say most beside the yes answers, best first. */
  named: readonly Statement[]
  /** All of them. */
  count: number
  /** How many were answered together, those that stand with the person too. */
  grouped: number
}

const mostNamed = 12

/** What was answered no, of symptoms and of what is asked about the person but stands nowhere else. */
export function negativesOf(statements: readonly Statement[]): NegativeList {
  const no = (kind: Statement['kind']) => inState(statements, kind, 'no', 'groupedNo')
  const all = [...no('symptom'), ...no('person').filter(({ always }) => !always)]
  const together = [...no('symptom'), ...no('person')]
  return { named: all.slice(0, mostNamed), count: all.length, grouped: together.filter(({ state }) => state === 'groupedNo').length }
}

type Props = { negatives: NegativeList; from: number; to: number; isContinued: boolean }

/** The rest is a count: nobody reads eighty. */
export function Negatives({ negatives: { named, count, grouped }, from, to, isContinued }: Props) {
  const texts = useSheetTexts()
  const shown = named.slice(from, to)
  const isLast = to >= named.length || !isContinued
  const more = count - Math.min(to, named.length)

  return (
    <section className={styles.list}>
      <h2>{texts.no}</h2>
      <Pairs items={shown.map((one) => ({ id: one.id, text: `${nameWords(one)}${one.state === 'groupedNo' ? ' °' : ''}` }))} />
      {isLast && (
        <p>
          {[count === 0 && texts.noneNo, more > 0 && texts.noMore(more), grouped > 0 && texts.noTogether({ count: grouped })]
            .filter((text) => text !== false)
            .join(' · ')}
        </p>
      )}
    </section>
  )
}
