export type SinceUnit = 'days' | 'weeks' | 'months'
export type Since = { amount: number; unit: SinceUnit } | 'notSure'

/** The field as it stands, perhaps half filled in. */
export type Draft = { amount: string; unit: SinceUnit | undefined; notSure: boolean }

/** The field that shows this answer. */
export function typed(since: Since | undefined): Draft {
  if (since === undefined || since === 'notSure') return { amount: '', unit: undefined, notSure: since === 'notSure' }
  return { amount: String(since.amount), unit: since.unit, notSure: false }
}

/** The text with its full-width, Arabic and Persian digits as Western ones, and without spaces around. */
export const westernDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16))

/** A whole number up to 999. */
export function wholeNumber(text: string): number | undefined {
  const digits = westernDigits(text)
  return /^\d{1,3}$/.test(digits) ? Number(digits) : undefined
}
