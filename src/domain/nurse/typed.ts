/** What is typed as a reading, by whoever types it. */
import { ageAndSex } from './ageAndSex.ts'
import { ageTyped, numberWithUnit, westernDigits } from '#src/domain/check/numbers.ts'
import { plausibleTemperature, temperatureTyped, type TemperatureUnit } from '#src/domain/check/temperature.ts'

/** Outside these a value is a slip of the pen or the probe: it is questioned, and not used. As in `data/context.json`. */
export const plausible = {
  age: { min: 0, max: 120 },
  temperature: plausibleTemperature,
  pulse: { min: 20, max: 300 },
  breaths: { min: 3, max: 120 },
  oxygen: { min: 40, max: 100 },
  systolic: { min: 30, max: 300 },
  diastolic: { min: 10, max: 200 },
  'capillary-refill': { min: 0, max: 15 },
} as const
export type Reading = keyof typeof plausible
export const readings = Object.keys(plausible) as readonly Reading[]

/** What staff measure and nobody else, in the order in which it is measured. */
export const vitals = ['pulse', 'breaths', 'oxygen', 'systolic', 'diastolic', 'capillary-refill'] as const satisfies readonly Reading[]

type Vital = (typeof vitals)[number]

/** What may stand behind the number of a reading. */
const unitsOf: Readonly<Record<Vital, RegExp>> = {
  pulse: /^(?:b(?:eats)?)? ?(?:(?:\/|per) ?min(?:ute)?)?$|^(?:bpm|hr)$/,
  breaths: /^(?:breaths?)? ?(?:(?:\/|per) ?min(?:ute)?)?$|^(?:[br]pm|rr)$/,
  oxygen: /^(?:%|\u066a|per ?cent)?$/,
  systolic: /^(?:mm ?hg)?$/,
  diastolic: /^(?:mm ?hg)?$/,
  'capillary-refill': /^(?:s(?:ec(?:ond)?s?)?)?$/,
}

/** What may be used of a field, in years, °C or a count; "question" when it cannot be right. A unit that is typed counts before that of the field. */
export function readingOf(reading: Reading, text: string, unit: TemperatureUnit): number | 'question' | undefined {
  if (westernDigits(text) === '') return undefined
  const value = valueIn(reading, text, unit)
  if (value === undefined) return 'question'
  const { min, max } = plausible[reading]
  return value >= min && value <= max ? value : 'question'
}

/** A number of this reading, though perhaps none that can be; undefined for "97 RA" and "38ish". */
export function valueIn(reading: Reading, text: string, unit: TemperatureUnit): number | undefined {
  if (reading === 'age') return ageTyped(ageAndSex(text).age)?.years
  return reading === 'temperature' ? temperatureTyped(text, unit) : measureOf(reading, text)
}

/** "120/80": the two parts of a blood pressure that was typed into one field, as they were typed. */
export function pressureParts(text: string): { systolic: string; diastolic: string } | undefined {
  const [systolic, diastolic, ...more] = westernDigits(text).split(/\/|\bover\b/i)
  return systolic && diastolic !== undefined && more.length === 0 ? { systolic: systolic.trim(), diastolic: diastolic.trim() } : undefined
}

function measureOf(vital: Vital, text: string): number | undefined {
  const typed = numberWithUnit((vital === 'systolic' && pressureParts(text)?.systolic) || text)
  return typed && unitsOf[vital].test(typed.unit) ? typed.value : undefined
}
