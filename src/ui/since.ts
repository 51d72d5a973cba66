import { westernDigits } from '#src/domain/check/numbers.ts'

export type SinceUnit = 'days' | 'weeks' | 'months'
export type Since = { amount: number; unit: SinceUnit } | 'notSure'

/** The field as it stands, perhaps half filled in. */
export type Draft = { amount: string; unit: SinceUnit | undefined; notSure: boolean }

/** The field that shows this answer. */
export function typed(since: Since | undefined): Draft {
  if (since === undefined || since === 'notSure') return { amount: '', unit: undefined, notSure: since === 'notSure' }
  return { amount: String(since.amount), unit: since.unit, notSure: false }
}

/** A whole number up to 999. */
export function wholeNumber(text: string): number | undefined {
  const digits = westernDigits(text)
  return /^\d{1,3}$/.test(digits) ? Number(digits) : undefined
}
