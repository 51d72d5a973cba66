/** What is typed on the nurse's screen alone: times, ages read back, and when a field is full. */
import { timesOf, westernDigits } from '#src/domain/check/numbers.ts'
import type { SpanId } from '#src/domain/check/spans.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { ageOf, spanOf, type Age } from '#src/domain/told/times.ts'
import type { TemperatureUnit } from '#src/domain/check/temperature.ts'
import { plausible, readingOf, type Reading } from './typed.ts'

const daysIn = { hours: 1 / 24, days: 1, weeks: 7, months: 30, years: 365 }

/** "9d", "9 days", "2/52", "two weeks", "1y 6m": whole days; hours count as the days that are full. All else, a bare number too, is undefined. */
export function parseSince(text: string): number | undefined {
  const times = timesOf(text)
  if (!times?.every(({ count }) => Number.isInteger(count))) return undefined
  return Math.floor(times.reduce((days, { count, unit }) => days + count * daysIn[unit], 0) + 1e-6)
}

/** Longer than this person can have lived: a slip of the finger. It is questioned, and not used. */
export function isTooLong({ age }: Answers, days: number): boolean {
  const years = typeof age === 'number' ? age : plausible.age.max
  // An age is told in whole years, or in whole months for the youngest: it may be almost one more.
  return days > (years + (years < 2 ? 1 / 12 : 1)) * daysInYear
}
const daysInYear = 366

/** "9d"; of a span "4-14d". */
export function sinceText(days: number, span?: SpanId): string {
  if (span) return shortSpans[span]
  const { count, unit } = spanOf(days)
  return `${count}${unit.charAt(0)}`
}

const shortSpans: Readonly<Record<SpanId, string>> = { today: '0-1d', days: '2-3d', fortnight: '4-14d', weeks: '2-6w', longer: '>6w' }

/** What was understood, to be read back: as it is told under 2 years, from then on years to a tenth. */
export function ageUnderstood(years: number): Age {
  const { count, unit } = ageOf(years)
  return { count: unit === 'years' ? Math.floor(years * 10 + 1e-6) / 10 : count, unit }
}

/** The readings whose field goes on when it is full, in the order of the fields. */
const inOrder: readonly Reading[] = ['temperature', 'pulse', 'breaths', 'oxygen', 'systolic', 'diastolic']

/** What is measured after this one, where its field goes on by itself. */
export const fieldAfter = (reading: Reading): Reading | undefined =>
  inOrder.includes(reading) ? inOrder[inOrder.indexOf(reading) + 1] : undefined

/**
 * No further digit can belong to this value, and its last digit cannot be the first of the next one. Never an age: after a
 * forgotten Tab a child of 4 would be 43.
 */
export function isFull(reading: Reading, text: string, unit: TemperatureUnit): boolean {
  const digits = westernDigits(text)
  const isTaken = (one: string) => typeof readingOf(reading, one, unit) === 'number'
  if (!fieldAfter(reading) || !isTaken(digits)) return false
  // A thermometer shows tenths.
  if (reading === 'temperature') return /^\d+\D\d$/.test(digits)
  return /^[1-9]\d{1,2}$/.test(digits) && !isTaken(digits.slice(0, -1)) && !Array.from('0123456789').some((next) => isTaken(digits + next))
}

/** Is there a value of this reading that begins with this digit? With 0 none does, and SpO2 not with 2. */
export function canBegin(reading: Reading, digit: string): boolean {
  const first = Number(westernDigits(digit))
  const { min, max } = plausible[reading]
  return first > 0 && [1, 10, 100].some((scale) => first * scale <= max && (first + 1) * scale > min)
}
