/** The field for the age: what it shows, and what is meant by what stands in it. */
import { ageTyped, daysInYear, inDigits } from '#src/domain/check/numbers.ts'

export type AgeUnit = 'years' | 'months'
export type AgeDraft = { amount: string; unit: AgeUnit | undefined }

/** A larger number without a unit means years. */
const mostMonths = 23
/** The largest number of months: "81 months" is more likely a slip. */
const mostMonthsChosen = 35

/** The field that shows this age: months where it is not in whole years, and weeks or days between the months of the youngest. */
export function ageDraft(years: unknown): AgeDraft {
  if (typeof years !== 'number') return { amount: '', unit: undefined }
  if (years >= 2 && Number.isInteger(years)) return { amount: String(years), unit: 'years' }
  const months = Math.round(years * 12)
  if (years < 2 && Math.abs(years * 12 - months) > 1e-6) {
    const days = Math.round(years * daysInYear)
    return { amount: days % 7 === 0 ? `${days / 7}w` : `${days}d`, unit: undefined }
  }
  return months <= mostMonthsChosen
    ? { amount: String(months), unit: 'months' }
    : { amount: String(Number(years.toFixed(2))), unit: 'years' }
}

/** The unit that was typed or chosen; above 23 it goes without saying. Weeks, days and hours count as months. */
export function ageUnit({ amount, unit }: AgeDraft): AgeUnit | undefined {
  const typed = ageTyped(amount)
  if (typed?.unit !== undefined) return typed.unit === 'years' ? 'years' : 'months'
  const isYears = typed !== undefined && (typed.years > mostMonths || !Number.isInteger(typed.years))
  return unit ?? (isYears ? 'years' : undefined)
}

/** Another unit was chosen: it takes the place of one that was typed. */
export const withUnit = ({ amount }: AgeDraft, unit: AgeUnit): AgeDraft => ({
  amount: ageTyped(amount)?.unit === undefined ? amount : /^[^a-z/]*/.exec(inDigits(amount))![0].trim(),
  unit,
})

/** Younger, and nobody reads these questions alone: whoever answers is somebody else, who is asked what they are worried about, too. */
export const readsAlone = 9

export type AgeFault = 'needAge' | 'needUnit' | 'badAge' | 'notDate' | 'badMonths' | 'babyMonths'

/** "12.5 months", "100m"; not "43 M", a man. */
const inMonths = /\p{Nd}(?:m$|\s*[Mm][ot])/u
/** "12/3/1990", "12 March 1990", "1990" */
const dateOfBirth = /\d[/. -]\d+[/. -]\d|(?:19|20)\d\d/

/** The age in years, or what is wrong with it. */
export function ageFrom(draft: AgeDraft): number | AgeFault {
  if (draft.amount.trim() === '') return 'needAge'
  const typed = ageTyped(draft.amount)
  const unit = ageUnit(draft)
  if (typed === undefined) {
    if (dateOfBirth.test(inDigits(draft.amount))) return 'notDate'
    return draft.unit === 'months' || inMonths.test(draft.amount) ? 'badMonths' : 'badAge'
  }
  const { years, unit: named } = typed
  if (named === undefined && unit === 'months') return Number.isInteger(years) && years <= mostMonthsChosen ? years / 12 : 'badMonths'
  if (years > 120) return 'badAge'
  if (unit === undefined) return 'needUnit'
  // Of the youngest a month more or less decides: whole years are not enough.
  return years < 2 && Number.isInteger(years) && unit === 'years' ? 'babyMonths' : years
}
