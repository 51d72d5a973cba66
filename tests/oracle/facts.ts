/** What can be asked, as the JSON says it: which facts are rows, and the orders of words. */
import type { Rules } from './files.ts'

const orders: readonly (readonly string[])[] = [
  ['better', 'same', 'comesAndGoes', 'worse', 'muchWorse'],
  ['mild', 'moderate', 'severe'],
]

/** The order, from harmless to worrying, that this word stands in. */
export const wordOrder = (word: string): readonly string[] => orders.find((order) => order.includes(word)) ?? []

/** Everything that is answered with yes, no or not sure: symptoms, features, and some questions about the person. */
export const rowsOf = onceFor(
  ({ symptoms, context }): ReadonlySet<string> =>
    new Set([
      ...context.filter(({ kind, nurse }) => kind === 'three' && !nurse).map(({ id }) => id),
      ...symptoms.flatMap(({ id, features = [] }) => [id, ...features.map((feature) => `${id}.${feature.id}`)]),
    ]),
)

/** By row: its details as they are when they worry nobody. What undoes a row is not one of them. */
export const harmlessDetails = onceFor(
  ({ symptoms }): ReadonlyMap<string, readonly (readonly [string, string | number])[]> =>
    new Map(
      symptoms.map(({ id, measures = [] }) => [
        id,
        [
          [`${id}.since`, 0],
          [`${id}.trend`, 'better'],
          [`${id}.severity`, 'mild'],
          ...measures
            .filter(({ options = [] }) => !options.some(({ undoes }) => undoes))
            .map((measure) => [`${id}.${measure.id}`, measure.options![0]!.value] as const),
        ],
      ]),
    ),
)

/** Every age, in years, at which something changes, from the lowest up. */
export function ageBounds(data: Rules): number[] {
  const found = new Set<number>()
  const number = (bound: unknown) => found.add(typeof bound === 'number' ? bound : data.thresholds.get(String(bound))!)
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    for (const [key, value] of Object.entries(part)) {
      if (key === 'ageUnder' || key === 'ageFrom') number(value)
      else if (key === 'ages' || key === 'younger')
        for (const bound of ['from', 'under'] as const) {
          const age = (value as Record<string, unknown>)[bound]
          if (age !== undefined) number(age)
        }
      else walk(value)
    }
    if ('reading' in part && part.reading === 'age' && 'atLeast' in part) number(part.atLeast)
  }
  walk([data.rules, data.escalations, data.causes, data.symptoms, data.context, data.never, [...data.conditions.values()]])
  return [...found].toSorted((a, b) => a - b)
}

/** What depends on the rules alone is worked out once for them: they are asked about thousands of people. */
export function onceFor<T>(make: (data: Rules) => T): (data: Rules) => T {
  const made = new WeakMap<Rules, T>()
  return (data) => {
    const known = made.get(data) ?? make(data)
    made.set(data, known)
    return known
  }
}
