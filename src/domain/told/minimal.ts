/** The fewest answers that meet a condition: what a clinician reads to see what leads to which advice. */
import type { ConditionText } from '#src/content/conditionSchema.ts'

/** One thing that must hold. "Two of these" and named conditions stay whole: written out they would fill pages. */
export type Piece = Exclude<ConditionText, { all: unknown } | { any: unknown }>

/** Every smallest set of pieces that meets the condition; a set that only asks for more than another does is left out. */
export function minimalSets(condition: ConditionText): Piece[][] {
  const sets = ways(condition).map(withoutDoubles)
  return sets.filter((set, index) => !sets.some((other, at) => isWithin(other, set) && (other.length < set.length || at < index)))
}

function ways(condition: ConditionText): Piece[][] {
  if ('all' in condition) {
    return condition.all.map(ways).reduce<Piece[][]>((sets, more) => sets.flatMap((set) => more.map((one) => [...set, ...one])), [[]])
  }
  if ('any' in condition) return condition.any.flatMap(ways)
  return [[condition]]
}

const key = (piece: Piece) => JSON.stringify(piece)
const withoutDoubles = (set: readonly Piece[]) => [...new Map(set.map((piece) => [key(piece), piece])).values()]
const isWithin = (small: readonly Piece[], large: readonly Piece[]) => {
  const keys = new Set(large.map(key))
  return small.every((piece) => keys.has(key(piece)))
}
