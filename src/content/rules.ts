/** The rules as written, with examples, notes and sources: loaded by the rules page alone. */
import sent from 'virtual:content'
import more from 'virtual:rules'
import { unpacked } from './columns.ts'

const compact = unpacked(sent)

export const { examples, thresholds, sources } = more
export const { rules, escalations, symptoms } = compact
export const conditions = compact.conditions.map((one) => ({ ...one, ...more.conditions[one.id]! }))
export const originOf = (symptomId: string) => more.symptoms[symptomId]!
