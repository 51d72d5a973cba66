/** The rules as written, with examples, notes and sources: loaded by the rules page alone. */
import sent from 'virtual:content'
import more from 'virtual:rules'
import { unpacked } from './columns.ts'

const compact = unpacked(sent)

export const { examples, thresholds, sources, never, history } = more
export const { rules, escalations } = compact
export const conditions = compact.conditions.map((one) => ({ ...one, ...more.conditions[one.id]! }))
export const causes = compact.causes.map(({ explains, ...cause }) => ({
  ...cause,
  explains: explains.map((one, index) => ({ ...one, ...more.causes[cause.id]!.explains[index]! })),
}))
export const originOf = (symptomId: string) => more.symptoms[symptomId]!
