/** What can be asked, as the JSON says it: which facts are rows, and the orders of words. */
import type { Rules } from './files.ts'

const orders: readonly (readonly string[])[] = [
  ['better', 'same', 'comesAndGoes', 'worse', 'muchWorse'],
  ['mild', 'moderate', 'severe'],
]

/** The order, from harmless to worrying, that this word stands in. */
export const wordOrder = (word: string): readonly string[] => orders.find((order) => order.includes(word)) ?? []

/** Everything that is answered with yes, no or not sure: symptoms, features, and some questions about the person. */
export function rowsOf({ symptoms, context }: Rules): ReadonlySet<string> {
  return new Set([
    ...context.filter(({ kind, nurse }) => kind === 'three' && !nurse).map(({ id }) => id),
    ...symptoms.flatMap(({ id, features = [] }) => [id, ...features.map((feature) => `${id}.${feature.id}`)]),
  ])
}
