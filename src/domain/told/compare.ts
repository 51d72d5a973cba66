/** What has changed between two checks of the same person: new, worse, the same, better, gone, and what cannot be said. */
import { severityOrder } from '#src/domain/engine/facts.ts'
import type { Named } from './named.ts'
import type { Reported } from './reported.ts'
import type { Summary } from './summary.ts'

export type Comparison = {
  /** No then, yes now. */
  new: readonly Reported[]
  worse: readonly Reported[]
  same: readonly Reported[]
  better: readonly Reported[]
  /** Yes then, no now. */
  gone: readonly Reported[]
  /** Yes now; then nobody knew: not sure, or not answered. */
  unknownThen: readonly Reported[]
  /** Yes then; not sure or not answered now. */
  unknownNow: readonly Reported[]
}

/** Silence is not a "no", then or now: only a "no" makes a symptom new or gone. */
export function compare(earlier: Summary, now: Summary): Comparison {
  const then = new Map(earlier.reported.map((symptom) => [symptom.id, symptom]))
  const wasNo = idsOf([...earlier.no, ...earlier.notAsked])
  const isNo = idsOf([...now.no, ...now.notAsked])
  const isYes = idsOf(now.reported)
  const stayed = now.reported.filter(({ id }) => then.has(id))
  const appeared = now.reported.filter(({ id }) => !then.has(id))
  const left = earlier.reported.filter(({ id }) => !isYes.has(id))
  const going = (wanted: Direction) => stayed.filter((symptom) => directionOf(then.get(symptom.id)!, symptom) === wanted)

  return {
    new: appeared.filter(({ id }) => wasNo.has(id)),
    worse: going('worse'),
    same: going('same'),
    better: going('better'),
    gone: left.filter(({ id }) => isNo.has(id)),
    unknownThen: appeared.filter(({ id }) => !wasNo.has(id)),
    unknownNow: left.filter(({ id }) => !isNo.has(id)),
  }
}

type Direction = 'worse' | 'same' | 'better'

/** Any sign of worse wins over every sign of better: what the person says of the trend, how severe it is, and what has joined it. */
function directionOf(earlier: Reported, now: Reported): Direction {
  const [before, severity] = [earlier, now].map((one) => severityOrder.findIndex((step) => step === one.severity)) as [number, number]
  const knowsBoth = before >= 0 && severity >= 0
  const had = idsOf(earlier.features)
  const joined = now.features.some(({ id }) => !had.has(id))
  if (now.trend === 'worse' || now.trend === 'muchWorse' || joined || (knowsBoth && severity > before)) return 'worse'
  return now.trend === 'better' || (knowsBoth && severity < before) ? 'better' : 'same'
}

/** Are these checks about the same person, as far as the answers tell? Nobody is ever named. `age` in years. */
export function isSamePerson(one: Pick<Summary, 'who' | 'sex' | 'age'>, other: Pick<Summary, 'who' | 'sex' | 'age'>): boolean {
  return one.who === other.who && one.sex === other.sex && Math.abs((one.age ?? 0) - (other.age ?? 0)) <= mostYearsApart
}

/** Checks are kept for 90 days: within them a birthday may fall, and an age in whole years may step by one. */
const mostYearsApart = 1

const idsOf = (list: readonly Named[]) => new Set(list.map(({ id }) => id))
