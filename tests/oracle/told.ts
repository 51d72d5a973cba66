/** What the oracle would tell one person. */
import { levels, type Level, type Rules } from './files.ts'
import { rowsOf, wordOrder } from './facts.ts'
import { meaningOf, type Logic } from './meaning.ts'

export type Said = Readonly<Record<string, string | number>>

/** The advice that is sure, and the most urgent that it could become. */
export function told(data: Rules, said: Said): { atLeast: Level; atMost: Level; refs: string[] } {
  const { reached, rules } = meaningOf(data, logicOf(data, said))
  const first = (reading: 'sure' | 'may') => levels.find((level) => reached(level)[reading]) ?? 'self-care'
  const worst = (list: readonly Level[]) => levels.find((level) => list.includes(level))!
  const atLeast = worst([first('sure'), inDoubt(data, said)])
  return { atLeast, atMost: worst([atLeast, first('may')]), refs: rules.filter(({ truth }) => truth.sure).map(({ rule }) => rule.ref) }
}

/** One level below what it would be if all that is not sure were a yes, new, mild and not worse. */
function inDoubt(data: Rules, said: Said): Level {
  const rows = rowsOf(data)
  const doubted = Object.keys(said).filter((fact) => said[fact] === 'notSure' && rows.has(fact))
  if (doubted.length === 0) return 'self-care'
  const so: Record<string, string | number> = { ...said }
  for (const fact of doubted) {
    so[fact] = 'yes'
    const symptom = data.symptoms.find(({ id }) => id === fact)
    if (!symptom) continue
    so[`${fact}.since`] ??= 0
    so[`${fact}.trend`] ??= 'better'
    so[`${fact}.severity`] ??= 'mild'
    for (const { id, options = [] } of symptom.measures ?? [])
      if (!options.some(({ undoes }) => undoes)) so[`${fact}.${id}`] ??= options[0]!.value
  }
  const { reached } = meaningOf(data, logicOf(data, so))
  const place = levels.findIndex((level) => reached(level).sure)
  return levels[Math.min(place + 1, levels.length - 1)]!
}

function logicOf(data: Rules, said: Said): Logic<boolean> {
  const ranges = new Map(data.context.map(({ id, min, max }) => [id, { min, max }]))
  const rows = rowsOf(data)
  /** What can be used of what was said: a number outside its range, and "not sure" about a detail, say nothing. */
  const usable = (fact: string): string | number | undefined => {
    const value = said[fact]
    if (value === 'notSure' && !rows.has(fact)) return undefined
    const { min = fact.includes('.') ? 0 : -Infinity, max = Infinity } = ranges.get(fact) ?? {}
    return typeof value === 'number' && !(Number.isFinite(value) && value >= min && value <= max) ? undefined : value
  }
  return {
    and: (parts) => parts.every(Boolean),
    or: (parts) => parts.some(Boolean),
    not: (part) => !part,
    atLeast: (count, parts) => parts.filter(Boolean).length >= count,
    open: (fact) => usable(fact) === undefined,
    is: (fact, answer) => said[fact] === answer,
    reaches: (fact, bound) => {
      const value = fact === 'news2' ? news2(data, said) : usable(fact)
      if (typeof bound === 'number') return typeof value === 'number' && value >= bound
      return wordOrder(bound).indexOf(String(value)) >= wordOrder(bound).indexOf(bound)
    },
    under: (fact, bound) => typeof usable(fact) === 'number' && Number(usable(fact)) < bound,
    oneOf: (fact, values) => values.includes(String(said[fact])),
  }
}

/** The points of NEWS2 as far as they were measured, read again from the chart; nothing for the young and in pregnancy. */
function news2(data: Rules, said: Said): number {
  if (!(Number(said['age']) >= 16 && Number(said['age']) <= 120)) return -1
  if (said['sex'] !== 'male' && said['pregnant'] === 'yes') return -1
  const value = (id: string) => {
    const { min = -Infinity, max = Infinity } = data.context.find((item) => item.id === id)!
    const one = said[id]
    return typeof one === 'number' && one >= min && one <= max ? one : undefined
  }
  const score = (id: string, points: (one: number) => number) => {
    const one = value(id)
    return one === undefined ? 0 : points(one)
  }
  const given = ['usual-oxygen', 'new-oxygen'].includes(String(said['on-oxygen']))
  const oxygen = (one: number) => {
    if (said['oxygen-scale-2'] !== 'yes') return one <= 91 ? 3 : one <= 93 ? 2 : one <= 95 ? 1 : 0
    if (one >= 93 && !given) return 0
    return one <= 83 || one >= 97 ? 3 : one <= 85 || one >= 95 ? 2 : one <= 87 || one >= 93 ? 1 : 0
  }
  return (
    score('breaths', (one) => (one <= 8 || one >= 25 ? 3 : one >= 21 ? 2 : one <= 11 ? 1 : 0)) +
    score('oxygen', oxygen) +
    (given ? 2 : 0) +
    score('systolic', (one) => (one <= 90 || one >= 220 ? 3 : one <= 100 ? 2 : one <= 110 ? 1 : 0)) +
    score('pulse', (one) => (one <= 40 || one >= 131 ? 3 : one >= 111 ? 2 : one <= 50 || one >= 91 ? 1 : 0)) +
    (['confusion', 'voice', 'pain', 'unresponsive'].includes(String(said['alertness'])) ? 3 : 0) +
    score('temperature', (one) => (one <= 35 ? 3 : one >= 39.1 ? 2 : one <= 36 || one >= 38.1 ? 1 : 0))
  )
}
