/** What the oracle would tell one person. */
import { levels, type Level, type Rules } from './files.ts'
import { harmlessDetails, onceFor, rowsOf, wordOrder } from './facts.ts'
import { meaningOf, type Logic, type Meaning } from './meaning.ts'

export type Said = Readonly<Record<string, string | number>>

/** What the rules mean for these answers, and if everything that is not sure were so. */
export type Meanings = { sure: Meaning<boolean>; ifSo: Meaning<boolean> }

export function meaningsOf(data: Rules, said: Said): Meanings {
  const so = ifItIsSo(data, said)
  const sure = meaningOf(data, logicOf(data, said))
  return { sure, ifSo: so === said ? sure : meaningOf(data, logicOf(data, so)) }
}

/** The advice that is sure, and the most urgent that it could become. */
export function told(data: Rules, said: Said, { sure, ifSo } = meaningsOf(data, said)): { atLeast: Level; atMost: Level; refs: string[] } {
  const first = (reading: 'sure' | 'may') => levels.find((level) => sure.reached(level)[reading]) ?? 'self-care'
  const worst = (list: readonly Level[]) => levels.find((level) => list.includes(level))!
  const atLeast = worst([first('sure'), inDoubt(ifSo)])
  return { atLeast, atMost: worst([atLeast, first('may')]), refs: sure.rules.filter(({ truth }) => truth.sure).map(({ rule }) => rule.ref) }
}

/** One level below what it would be. */
function inDoubt({ reached }: Meaning<boolean>): Level {
  const place = levels.findIndex((level) => reached(level).sure)
  return (place < 0 ? undefined : levels[place + 1]) ?? 'self-care'
}

/** All that is not sure is a yes, new, mild and not worse; the very same answers where nothing is in doubt. */
function ifItIsSo(data: Rules, said: Said): Said {
  const rows = rowsOf(data)
  const harmless = harmlessDetails(data)
  const doubted = Object.keys(said).filter((fact) => said[fact] === 'notSure' && rows.has(fact))
  if (doubted.length === 0) return said
  const so: Record<string, string | number> = { ...said }
  for (const fact of doubted) {
    so[fact] = 'yes'
    delete so[`${fact}.cause`]
    for (const [detail, value] of harmless.get(fact) ?? []) so[detail] ??= value
  }
  return so
}

const itemsOf = onceFor(({ context }) => new Map(context.map((item) => [item.id, item])))

/** One person's answers, and the words to reason about them. */
export function logicOf(data: Rules, said: Said): Logic<boolean> {
  const items = itemsOf(data)
  const rows = rowsOf(data)
  /** What can be used of what was said: a number outside its range, and "not sure" about a detail, say nothing. */
  const isUsable = ([fact, value]: [string, string | number]): boolean => {
    if (value === 'notSure') return rows.has(fact) || items.get(fact)?.kind === 'three'
    const { min = fact.includes('.') ? 0 : -Infinity, max = Infinity } = items.get(fact) ?? {}
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
    silent: (fact) => said[fact] === undefined,
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
