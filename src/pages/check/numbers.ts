/** The field for the age: what it shows, and what is meant by what stands in it. */
import { decimal } from '#src/domain/check/numbers.ts'

export type AgeUnit = 'years' | 'months'
export type AgeDraft = { amount: string; unit: AgeUnit | undefined }

/** The field that shows this age: months where it is not in whole years. */
export function ageDraft(years: unknown): AgeDraft {
  if (typeof years !== 'number') return { amount: '', unit: undefined }
  return years >= 2 && Number.isInteger(years)
    ? { amount: String(years), unit: 'years' }
    : { amount: String(Math.round(years * 12)), unit: 'months' }
}

export type AgeFault = 'needAge' | 'needUnit' | 'badAge' | 'badMonths' | 'babyMonths'

/** The age in years, or what is wrong with it. */
export function ageFrom({ amount, unit }: AgeDraft): number | AgeFault {
  if (amount.trim() === '') return 'needAge'
  const number = decimal(amount)
  const whole = number !== undefined && Number.isInteger(number)
  if (unit === undefined) return whole && number <= 120 ? 'needUnit' : 'badAge'
  if (unit === 'months') return whole && number <= 35 ? number / 12 : 'badMonths'
  if (!whole || number > 120) return 'badAge'
  return number < 2 ? 'babyMonths' : number
}
