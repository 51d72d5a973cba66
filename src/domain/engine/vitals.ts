/**
 * What follows from several measured values together: the points of NEWS2, and which scale the oxygen is read on. The
 * limits of single values stand in `data/rules`.
 */
import type { FactId } from '#src/content/model.ts'
import type { Value } from './answers.ts'
import type { Facts } from './atom.ts'

/** The lower limit of each band but the first, in rising order, and the points of every band (one more than limits). */
type Bands = { limits: readonly number[]; points: readonly number[] }

/**
 * The points of NEWS2 © Royal College of Physicians 2017 (chart 1), agreed by the openEHR archetype NEWS2 1.0.5. Bounds
 * are the first value of the next band, so that there are no gaps; temperatures go in steps of 0.1 °C.
 */
const bands: Readonly<Record<string, Bands>> = {
  breaths: { limits: [9, 12, 21, 25], points: [3, 1, 0, 2, 3] },
  oxygen: { limits: [92, 94, 96], points: [3, 2, 1, 0] },
  systolic: { limits: [91, 101, 111, 220], points: [3, 2, 1, 0, 3] },
  pulse: { limits: [41, 51, 91, 111, 131], points: [3, 1, 0, 1, 2, 3] },
  temperature: { limits: [35.1, 36.1, 38.05, 39.05], points: [3, 1, 0, 1, 2] },
}
/** Scale 2, for a target of 88 to 92 % alone: too much counts only while oxygen is given. */
const scale2: Bands = { limits: [84, 86, 88, 93, 95, 97], points: [3, 2, 1, 0, 1, 2, 3] }

/** In the order of the chart. */
const items = ['breaths', 'oxygen', 'on-oxygen', 'systolic', 'pulse', 'alertness', 'temperature'] as const
type Item = (typeof items)[number]

export type News2 = {
  /** What each measured value scores, from 0 to 3. */
  points: Readonly<Partial<Record<Item, number>>>
  /** 0 to 20; while something is missing, a lower bound that is no NEWS2 total. */
  total: number
  missing: readonly Item[]
}

/** From 16 years on and not in pregnancy or soon after a birth; undefined for all others, and while nothing was measured. */
export const news2 = (facts: Facts): News2 | undefined => (facts['pregnant'] === 'yes' ? undefined : added(facts))

/** Years from which the chart is made. */
const news2From = 16

function added(facts: Facts): News2 | undefined {
  if (!(Number(facts['age']) >= news2From)) return undefined
  const scored = items.flatMap((item) => {
    const points = pointsOf(item, facts)
    return points === undefined ? [] : [[item, points] as const]
  })
  if (scored.length === 0) return undefined
  const points: News2['points'] = Object.fromEntries(scored)
  return { points, total: scored.reduce((sum, [, one]) => sum + one, 0), missing: items.filter((item) => points[item] === undefined) }
}

function pointsOf(item: Item, facts: Facts): number | undefined {
  const value = facts[item]
  if (item === 'on-oxygen') return isSaid(value) ? (value === 'air' ? 0 : 2) : undefined
  if (item === 'alertness') return isSaid(value) ? (value === 'alert' ? 0 : 3) : undefined
  if (typeof value !== 'number') return undefined
  if (item !== 'oxygen' || facts['oxygen-scale-2'] !== 'yes') return scoreIn(bands[item]!, value)
  return value >= 93 && !isGiven(facts['on-oxygen']) ? 0 : scoreIn(scale2, value)
}

const isSaid = (value: Value | undefined) => value !== undefined && value !== 'no' && value !== 'notSure'
const isGiven = (oxygen: Value | undefined) => isSaid(oxygen) && oxygen !== 'air'
const scoreIn = ({ limits, points }: Bands, value: number): number => points[limits.filter((limit) => value >= limit).length]!

/**
 * Adds `news2`, and moves an oxygen on scale 2 to `oxygen.scale-2`, where the limits for everybody else do not see it.
 * The points count in pregnancy too, although they are no NEWS2 there: being pregnant never takes an emergency back (I-04).
 */
export function addVitals(facts: Record<FactId, Value>): void {
  facts['news2'] = added(facts)?.total ?? 'no'
  const isOnScale2 = facts['oxygen-scale-2'] === 'yes'
  facts['oxygen.scale-1'] = isOnScale2 ? 'no' : (facts['oxygen'] ?? 'no')
  facts['oxygen.scale-2'] = isOnScale2 ? (facts['oxygen'] ?? 'no') : 'no'
  facts['oxygen.too-much'] = isOnScale2 && isGiven(facts['on-oxygen']) ? (facts['oxygen'] ?? 'no') : 'no'
}

/**
 * What was answered or measured, of which this fact was worked out: the oxygen on either scale is the oxygen, and a
 * NEWS2 each value that scores. Any other fact is its own.
 */
export function saidFor(fact: FactId, facts: Facts): readonly FactId[] {
  if (fact.startsWith('oxygen.')) return ['oxygen']
  if (fact !== 'news2') return [fact]
  const points = added(facts)?.points ?? {}
  return items.filter((item) => (points[item] ?? 0) > 0)
}
