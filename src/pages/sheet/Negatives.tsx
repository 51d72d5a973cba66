import { inState, type Statement } from '#src/domain/told/statements.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import useSheetTexts from 'virtual:texts/sheet'
import { nameWords } from '#src/words/sheetWords.ts'
import { Pairs } from './Pairs.tsx'
import styles from './Sheet.module.css'

export type NegativeList = {
  /** How many emergency signs were asked, where none of them is a yes or in doubt: those are told as this number, not by name. */
  emergency: number | undefined
  /** Those that say most beside the yes answers, best first; those answered by themselves before those answered together. */
  named: readonly Statement[]
  /** All of them but emergency signs that are told as a number. */
  count: number
  /** How many were answered together, those that stand with the person too. */
  grouped: number
}

const mostNamed = 12

/** What was answered no, of symptoms and of what is asked about the person but stands nowhere else. */
export function negativesOf({ statements, emergency: { asked } }: Summary): NegativeList {
  const no = (kind: Statement['kind']) => inState(statements, kind, 'no', 'groupedNo')
  const isSeen = ({ emergencySign, state }: Statement) => emergencySign && (state === 'yes' || state === 'notSure')
  const emergency = asked > 0 && !statements.some(isSeen) ? asked : undefined
  const symptoms = no('symptom').filter(({ emergencySign }) => !emergencySign || emergency === undefined)
  const all = [...symptoms, ...no('person').filter(({ always }) => !always)]
  const together = [...no('symptom'), ...no('person')]
  const isGrouped = ({ state }: Statement) => state === 'groupedNo'
  const sorted = all.toSorted((a, b) => Number(isGrouped(a)) - Number(isGrouped(b)))
  return {
    emergency,
    named: sorted.slice(0, mostNamed),
    count: all.length,
    grouped: together.filter(isGrouped).length,
  }
}

type Props = { negatives: NegativeList; from: number; to: number; isContinued: boolean }

/** The rest is a count: nobody reads eighty. */
export function Negatives({ negatives: { emergency, named, count, grouped }, from, to, isContinued }: Props) {
  const texts = useSheetTexts()
  const shown = named.slice(from, to)
  const isLast = to >= named.length || !isContinued
  const more = count - Math.min(to, named.length)

  const tail = [
    count === 0 && emergency === undefined && texts.noneNo,
    more > 0 && texts.noMore(more),
    grouped > 0 && texts.noTogether({ count: grouped }),
  ].filter((text) => text !== false)

  return (
    <section className={`${styles.list} ${styles.negatives}`}>
      <h2>{texts.no}</h2>
      {emergency !== undefined && !isContinued && <p>{texts.emergencyNone({ asked: emergency })}</p>}
      <Pairs items={shown.map((one) => ({ id: one.id, text: `${nameWords(one)}${one.state === 'groupedNo' ? ' °' : ''}` }))} />
      {isLast && tail.length > 0 && <p>{tail.join(' · ')}</p>}
    </section>
  )
}
