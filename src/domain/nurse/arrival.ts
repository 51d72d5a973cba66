/** Numbers that arrive with a patient's answers, as the nurse would have typed them: shown in the fields, and questioned there. */
import type { Value } from '#src/domain/engine/answers.ts'
import { daysInYear } from '#src/domain/check/numbers.ts'
import { monthsText } from './ageAndSex.ts'
import { otherTemperature, type TemperatureUnit } from '#src/domain/check/temperature.ts'

/** Years as "34", or as months ("18mo") where they are no whole number of years; of the youngest, days ("42d") between them. Empty for anything but a number. */
export function ageText(age: Value | undefined): string {
  if (typeof age !== 'number') return ''
  const months = Math.round(age * 12)
  if (age < 2 && Math.abs(age * 12 - months) > 1e-6) return `${Math.round(age * daysInYear)}d`
  return Number.isInteger(age) && age > 0 ? String(age) : months < 100 ? monthsText(months) : age.toFixed(1)
}

/** In the unit of the screen, to a tenth of a degree. Empty for anything but a number. */
export function temperatureText(celsius: Value | undefined, unit: TemperatureUnit): string {
  if (typeof celsius !== 'number') return ''
  return String(unit === 'F' ? otherTemperature(celsius, 'C') : Math.round(celsius * 10) / 10)
}
