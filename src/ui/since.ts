import { inDigits, timesOf } from '#src/domain/check/numbers.ts'

export type SinceUnit = 'days' | 'weeks' | 'months'
export type Since = { amount: number; unit: SinceUnit } | 'notSure'

/** The field as it stands, perhaps half filled in. */
export type Draft = { amount: string; unit: SinceUnit | undefined; notSure: boolean }

/** The field that shows this answer. */
export function typed(since: Since | undefined): Draft {
  if (since === undefined || since === 'notSure') return { amount: '', unit: undefined, notSure: since === 'notSure' }
  return { amount: String(since.amount), unit: since.unit, notSure: false }
}

/** A whole number up to 999, in digits or spelled. */
export function wholeNumber(text: string): number | undefined {
  const digits = inDigits(text)
  return /^\d{1,3}$/.test(digits) ? Number(digits) : undefined
}

/** "2 weeks", "1y", "48h" typed as one: hours count as the days that are full, a year as twelve months. */
export function withUnitTyped(text: string): { amount: number; unit: SinceUnit } | undefined {
  const [time, ...more] = timesOf(text) ?? []
  if (!time || more.length > 0 || !Number.isInteger(time.count)) return undefined
  const { count, unit } = time
  if (unit === 'hours') return { amount: Math.floor(count / 24), unit: 'days' }
  return unit === 'years' ? { amount: count * 12, unit: 'months' } : { amount: count, unit }
}

/** The number alone, where a unit was typed with it and another is chosen. */
export const withoutUnit = (text: string): string => (withUnitTyped(text) ? /^\d*/.exec(inDigits(text))![0] : text)
