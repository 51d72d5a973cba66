/** What typed text means: times, ages and readings. */
import type { Answers } from '#src/domain/engine/answers.ts'
import { ageOf, spanOf } from '#src/domain/told/times.ts'

const daysIn: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30 }

/** "9d", "2w", "3m": days. Anything else, a bare number too, is undefined. */
export function parseSince(text: string): number | undefined {
  const found = /^(\d{1,3}) ?([dwm])$/i.exec(text.trim())
  return found ? Number(found[1]) * daysIn[found[2]!.toLowerCase()]! : undefined
}

/** Longer than this person can have lived: a slip of the finger. It is questioned, and not used. */
export function isTooLong({ age }: Answers, days: number): boolean {
  const years = typeof age === 'number' ? age : plausible.age.max
  // An age is told in whole years, or in whole months for the youngest: it may be almost one more.
  return days > (years + (years < 2 ? 1 / 12 : 1)) * daysInYear
}
const daysInYear = 366

export function sinceText(days: number): string {
  const { count, unit } = spanOf(days)
  return `${count}${unit.charAt(0)}`
}

/** A plain number with a point or a comma; undefined for anything else. */
export function parseNumber(text: string): number | undefined {
  const plain = text.trim().replace(',', '.')
  return /^\d{1,3}(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined
}

/** "34" is years; "18m", "18 mo" and "18 months" are months. */
export function parseAge(text: string): number | undefined {
  const months = /^(\d{1,2}) ?m(?:o|os|th|ths|onth|onths)?$/i.exec(text.trim())
  return months ? Number(months[1]) / 12 : parseNumber(text)
}

/** What was understood, to be read back: months under 2 years, from then on years to a tenth. */
export function ageUnderstood(years: number): ReturnType<typeof ageOf> {
  const { count, unit } = ageOf(years)
  return { count: unit === 'years' ? Math.floor(years * 10 + 1e-6) / 10 : count, unit }
}

export type TemperatureUnit = 'C' | 'F'

export const otherTemperature = (value: number, unit: TemperatureUnit): number =>
  tenth(unit === 'F' ? (value - 32) / 1.8 : value * 1.8 + 32)

const tenth = (value: number) => Math.round(value * 10) / 10

/** Outside these a value is a slip of the pen or the probe: it is questioned, and not used. */
export const plausible = {
  age: { min: 0, max: 120 },
  temperature: { min: 30, max: 45 },
  pulse: { min: 20, max: 300 },
  breaths: { min: 4, max: 120 },
  oxygen: { min: 40, max: 100 },
} as const
export type Reading = keyof typeof plausible

/** What only staff measure, of what the screen has a field for. */
export const staffReadings = ['pulse', 'breaths', 'oxygen'] as const satisfies readonly Reading[]

/** What may be used of a field, in years, °C or a count; "question" when it cannot be right. */
export function readingOf(reading: Reading, text: string, unit: TemperatureUnit): number | 'question' | undefined {
  if (text.trim() === '') return undefined
  const typed = reading === 'age' ? parseAge(text) : parseNumber(text)
  if (typed === undefined) return 'question'
  const value = reading === 'temperature' && unit === 'F' ? otherTemperature(typed, 'F') : typed
  const { min, max } = plausible[reading]
  return value >= min && value <= max ? value : 'question'
}
