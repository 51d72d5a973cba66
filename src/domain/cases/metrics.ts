/** How often the advice for written cases agrees with their reference. */
import type { LevelId } from '#src/content/schema.ts'
import { levelOrder } from '#src/domain/engine/urgency.ts'
import type { Outcome } from './vignettes.ts'

/** A share with its 95 % Wilson interval; without cases there is no share. */
export type Share = { count: number; total: number; share: number | null; low: number | null; high: number | null }
export type Metrics = Record<MetricName, Share>

/** 0 (self-care) to 4 (emergency). */
export const levelNumber = (level: LevelId): number => levelOrder.length - 1 - levelOrder.indexOf(level)

type Numbers = { p: number; r: number; low: number; high: number }

const definitions = {
  emergencySensitivity: { of: ({ r }: Numbers) => r === 4, is: ({ p }: Numbers) => p === 4 },
  missedEmergency: { of: ({ r }: Numbers) => r === 4, is: ({ p }: Numbers) => p <= 2 },
  underTriage: { of: () => true, is: ({ p, low }: Numbers) => p < low },
  overTriage: { of: () => true, is: ({ p, high }: Numbers) => p > high },
  strictUnder: { of: () => true, is: ({ p, r }: Numbers) => p < r },
  strictOver: { of: () => true, is: ({ p, r }: Numbers) => p > r },
  bigOverTriage: { of: () => true, is: ({ p, r }: Numbers) => p >= r + 2 },
  exact: { of: () => true, is: ({ p, r }: Numbers) => p === r },
  safe: { of: () => true, is: ({ p, r }: Numbers) => p >= r - 1 },
}
export type MetricName = keyof typeof definitions
export const metricNames = Object.keys(definitions) as readonly MetricName[]

export function metricsOf(outcomes: readonly Outcome[]): Metrics {
  const numbers = outcomes.map(numbersOf)
  const measure = (name: MetricName): Share => {
    const total = numbers.filter(definitions[name].of)
    return wilson(total.filter(definitions[name].is).length, total.length)
  }
  return Object.fromEntries(metricNames.map((name) => [name, measure(name)])) as Metrics
}

export function metricsByCategory(outcomes: readonly Outcome[]): Record<string, Metrics> {
  const categories = [...new Set(outcomes.map(({ category }) => category))]
  return Object.fromEntries(categories.map((name) => [name, metricsOf(outcomes.filter(({ category }) => category === name))]))
}

export const isUnderTriaged = (outcome: Outcome): boolean => definitions.underTriage.is(numbersOf(outcome))
export const isOverTriaged = (outcome: Outcome): boolean => definitions.overTriage.is(numbersOf(outcome))

function numbersOf({ atLeast, reference, acceptable }: Outcome): Numbers {
  const accepted = acceptable.map(levelNumber)
  return { p: levelNumber(atLeast), r: levelNumber(reference), low: Math.min(...accepted), high: Math.max(...accepted) }
}

export function wilson(count: number, total: number): Share {
  if (total === 0) return { count, total, share: null, low: null, high: null }
  const z = 1.959964
  const share = count / total
  const middle = share + z ** 2 / (2 * total)
  const spread = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2))
  const width = 1 + z ** 2 / total
  return { count, total, share, low: Math.max(0, (middle - spread) / width), high: Math.min(1, (middle + spread) / width) }
}
