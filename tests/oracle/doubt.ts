/** What doubt means: the same answers, if everything that is "not sure" were a yes, new, mild, not worse and explained by nothing. */
import { harmlessDetails, rowsOf, wordOrder } from './facts.ts'
import { levels, type Level, type Rules } from './files.ts'
import { meaningOf, type Logic, type Meaning } from './meaning.ts'

function ifItIsSo<B>(data: Rules, logic: Logic<B>): Logic<B> {
  const { and, or, not, open, silent, is, reaches, oneOf } = logic
  const rows = rowsOf(data)
  const harmless = new Map([...harmlessDetails(data)].flatMap(([row, details]) => details.map(([fact, value]) => [fact, { row, value }])))
  /** Nothing was said of this detail of a doubted row. */
  const supposed = (row: string, fact: string): B => and([is(row, 'notSure'), silent(fact)])
  return {
    ...logic,
    open: (fact) => {
      const detail = harmless.get(fact)
      return detail ? and([open(fact), not(supposed(detail.row, fact))]) : open(fact)
    },
    is: (fact, answer) => {
      if (!rows.has(fact)) return is(fact, answer)
      return answer === 'yes' ? or([is(fact, 'yes'), is(fact, 'notSure')]) : or([])
    },
    reaches: (fact, bound) => {
      const detail = harmless.get(fact)
      const isEnough = detail && rank(detail.value) >= rank(bound)
      return isEnough ? or([reaches(fact, bound), supposed(detail.row, fact)]) : reaches(fact, bound)
    },
    oneOf: (fact, values) => {
      if (fact.endsWith('.cause')) return and([oneOf(fact, values), not(is(fact.slice(0, -'.cause'.length), 'notSure'))])
      if (!rows.has(fact)) return oneOf(fact, values)
      const sure = oneOf(
        fact,
        values.filter((one) => one !== 'notSure'),
      )
      return values.includes('yes') ? or([sure, is(fact, 'notSure')]) : sure
    },
  }
}

const rank = (value: string | number): number => (typeof value === 'number' ? value : wordOrder(value).indexOf(value))

/** What the rules mean without doubt, and how urgent the advice is with it. */
export type Advice<B> = {
  sure: Meaning<B>
  /** If everything in doubt were so. */
  ifSo: Meaning<B>
  /** The advice is this urgent, or more. */
  told: (level: Level) => B
}

/** Doubt costs one step: the advice is one level below what it would be if everything in doubt were so, or what is sure. */
export function adviceOf<B>(data: Rules, logic: Logic<B>): Advice<B> {
  const sure = meaningOf(data, logic)
  const ifSo = meaningOf(data, ifItIsSo(data, logic))
  const above = (level: Level) => levels[levels.indexOf(level) - 1]
  return {
    sure,
    ifSo,
    told: (level) => {
      const higher = above(level)
      return higher ? logic.or([sure.reached(level).sure, ifSo.reached(higher).sure]) : sure.reached(level).sure
    },
  }
}
