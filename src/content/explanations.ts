/** When a named cause explains nothing any more: the conditions behind "unexplained", made from the causes of `data/context.json`. */
import type { CompactCause, Never } from './model.ts'
import type { ConditionText } from './conditionSchema.ts'

/** One cause of one symptom, and everything that ends it. */
export type Explanation = {
  cause: string
  /** It explains up to and with this day; undefined: there is no limit. */
  days?: number | undefined
  younger?: { under: number | string; days: number } | undefined
  /** It explains nothing if things do not get better as was said. */
  asksProgress: boolean
  ends: readonly ConditionText[]
}

type CauseEnds = Omit<CompactCause, 'label' | 'clinicalTerm'>

/** By the id of the symptom, in the order of the causes. */
export function explanationsOf(causes: readonly CauseEnds[], never: readonly Never[]): ReadonlyMap<string, readonly Explanation[]> {
  const found = new Map<string, Explanation[]>()
  for (const { id, ages, asksProgress, ends, explains } of causes) {
    const tooYoung: ConditionText[] = ages?.from === undefined ? [] : [{ ageUnder: ages.from }]
    for (const { symptoms, days, younger, ends: own } of explains) {
      for (const symptom of symptoms) {
        const always = never.filter((one) => one.symptoms.includes(symptom)).map(({ when }) => when)
        const explanation = {
          cause: id,
          days,
          younger,
          asksProgress: asksProgress !== undefined,
          ends: [...tooYoung, ...[ends ?? [], own ?? []].flat(), ...always],
        }
        found.set(symptom, [...(found.get(symptom) ?? []), explanation])
      }
    }
  }
  return found
}
