/** Opening hours of surgeries by country: loaded with the advice, not with the first page. */
import hours from 'virtual:hours'
import type { Hours } from './model.ts'

/** Hours for a country without known ones: Saturday and Sunday may be days of rest. */
const unknown: Hours = { weekend: [6, 7] }

/** @param code of a country in data/regions.json, or "other". */
export const hoursOf = (code: string): Hours => (Object.hasOwn(hours, code) ? hours[code]! : unknown)
