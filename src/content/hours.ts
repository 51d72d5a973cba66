/** When doctors' surgeries are open in each country: loaded with the advice, not with the first page. */
import hours from 'virtual:hours'
import type { Hours } from './model.ts'

/** Of a country of which nothing is known: Saturday and Sunday may be days of rest. */
const unknown: Hours = { weekend: [6, 7] }

/** @param code of a country in data/regions.json, or "other". */
export const hoursOf = (code: string): Hours => (Object.hasOwn(hours, code) ? hours[code]! : unknown)
