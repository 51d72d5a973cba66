/** What the oracle would tell one person. */
import { levels, type Level, type Rules } from './files.ts'
import { harmlessDetails, onceFor, rowsOf, wordOrder } from './facts.ts'
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
  const harmless = harmlessDetails(data)
  const doubted = Object.keys(said).filter((fact) => said[fact] === 'notSure' && rows.has(fact))
  if (doubted.length === 0) return 'self-care'
  const so: Record<string, string | number> = { ...said }
  for (const fact of doubted) {
    so[fact] = 'yes'
    delete so[`${fact}.cause`]
    for (const [detail, value] of harmless.get(fact) ?? []) so[detail] ??= value
  }
  const { reached } = meaningOf(data, logicOf(data, so))
  const place = levels.findIndex((level) => reached(level).sure)
  return levels[Math.min(place + 1, levels.length - 1)]!
}

const rangesOf = onceFor(({ context }) => new Map(context.map(({ id, min, max }) => [id, { min, max }])))

function logicOf(data: Rules, said: Said): Logic<boolean> {
  const ranges = rangesOf(data)
  const rows = rowsOf(data)
  /** What can be used of what was said: a number outside its range, and "not sure" about a detail, say nothing. */
  const isUsable = ([fact, value]: [string, string | number]): boolean => {
    if (value === 'notSure') return rows.has(fact)
    const { min = fact.includes('.') ? 0 : -Infinity, max = Infinity } = ranges.get(fact) ?? {}
    return typeof value !== 'number' || (Number.isFinite(value) && value >= min && value <= max)
  }
  // Rules ask for the same answer hundreds of times.
  const answers = new Map(Object.entries(said).filter(isUsable))
  const usable = (fact: string): string | number | undefined => answers.get(fact)
  return {
    and: (parts) => parts.every(Boolean),
    or: (parts) => parts.some(Boolean),
    not: (part) => !part,
    atLeast: (count, parts) => parts.filter(Boolean).length >= count,
    open: (fact) => usable(fact) === undefined,
    is: (fact, answer) => said[fact] === answer,
    reaches: (fact, bound) => {
      const value = usable(fact)
      if (typeof bound === 'number') return typeof value === 'number' && value >= bound
      return wordOrder(bound).indexOf(String(value)) >= wordOrder(bound).indexOf(bound)
    },
    under: (fact, bound) => typeof usable(fact) === 'number' && Number(usable(fact)) < bound,
    oneOf: (fact, values) => values.includes(String(said[fact])),
    sum: (least, parts) => parts.reduce((sum, [points, holds]) => sum + (holds ? points : 0), 0) >= least,
  }
}
