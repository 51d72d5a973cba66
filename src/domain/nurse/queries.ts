/** Measured values that are asked about: those that cannot be, those that seldom are, and the usual slips of a pen. */
import { numberWithUnit, westernDigits } from '#src/domain/check/numbers.ts'
import { otherTemperature, type TemperatureUnit } from '#src/domain/check/temperature.ts'
import { monthsOrMale } from './ageAndSex.ts'
import { plausible, readingOf, readings, type Reading } from './typed.ts'

/**
 * `impossible`: outside what is possible. `strange`: possible, and seldom right at this age. `none`: a pulse, breaths or a
 * pressure of 0. `fahrenheit`: °F in a field of °C. `decimal`: a point that slipped, and what was meant. `pair`: higher than
 * what it belongs to. `months`: "43m" can be months, and a man of 43.
 */
export type Query = { reading: Reading; kind: 'impossible' | 'strange' | 'none' | 'fahrenheit' | 'pair' } | Slip | MonthsOrMale
type MonthsOrMale = { reading: 'age'; kind: 'months'; count: number }
type Slip = { reading: Reading; kind: 'decimal'; meant: number }

type Fields = Readonly<Record<Reading, string>>

/** By age limit in years: the lowest and the highest value that needs no confirmation. */
type Usual = readonly (readonly [under: number, low: number, high: number])[]

/** A person's judgement; the refused ranges stand in `plausible`. */
const usual: Readonly<Partial<Record<Reading, Usual>>> = {
  pulse: [
    [1, 80, 220],
    [5, 60, 200],
    [12, 50, 180],
    [16, 40, 180],
    [Infinity, 35, 180],
  ],
  breaths: [
    [1, 15, 90],
    [5, 12, 70],
    [12, 10, 50],
    [Infinity, 8, 45],
  ],
  systolic: [
    [1, 50, 120],
    [5, 60, 130],
    [12, 70, 150],
    [16, 75, 180],
    [Infinity, 70, 240],
  ],
  oxygen: [[Infinity, 70, 100]],
  temperature: [[Infinity, 34, 41.5]],
}

/** What is asked of the nurse about the fields, in their order. `sure`: values that were confirmed. */
export function queriesOf(fields: Fields, unit: TemperatureUnit, sure: readonly Reading[]): Query[] {
  const valueOf = (reading: Reading) => {
    const value = readingOf(reading, fields[reading], unit)
    return typeof value === 'number' ? value : undefined
  }
  const age = valueOf('age')
  return readings.flatMap((reading): Query[] => {
    const value = readingOf(reading, fields[reading], unit)
    if (value === undefined) return []
    const either = reading === 'age' && !sure.includes(reading) ? monthsOrMale(fields.age) : undefined
    if (either && !either.isMonths) return [{ reading: 'age', kind: 'months', count: either.count }]
    if (value === 'question') return [refused(reading, fields[reading], unit)]
    if (sure.includes(reading)) return []
    if (isStrange(reading, value, age)) return [{ reading, kind: 'strange' }]
    const other = reading === 'diastolic' ? valueOf('systolic') : reading === 'breaths' ? valueOf('pulse') : undefined
    const isOver = other !== undefined && (reading === 'diastolic' ? value >= other : value > other)
    return isOver ? [{ reading, kind: 'pair' }] : []
  })
}

/** What stands in a field as it was typed, and is not used while it is asked about. */
export type NotUsed = { reading: Reading; text: string }

/** The fields that are asked about: a record names what was entered, so that nobody takes it for not measured. */
export const notUsed = (fields: Fields, unit: TemperatureUnit, sure: readonly Reading[]): NotUsed[] =>
  queriesOf(fields, unit, sure).map(({ reading }) => ({ reading, text: fields[reading].trim() }))

/** While such a query stands, the value may be real: it is not used, and the vital signs are in doubt. */
export const isDoubt = ({ kind }: Query): boolean => kind === 'strange' || kind === 'pair' || kind === 'none'

/** While the age is unknown, a value is strange that is strange at every age. */
function isStrange(reading: Reading, value: number, age: number | undefined): boolean {
  const bands = usual[reading] ?? []
  const own = age === undefined ? bands : bands.filter(([under]) => age < under).slice(0, 1)
  return own.length > 0 && own.every(([, low, high]) => value < low || value > high)
}

const canBeNone: ReadonlySet<Reading> = new Set(['pulse', 'breaths', 'systolic'])

function refused(reading: Reading, text: string, unit: TemperatureUnit): Query {
  const read = numberWithUnit(text)
  if (read?.value === 0 && canBeNone.has(reading)) return { reading, kind: 'none' }
  const typed = read?.unit === '' ? read.value : Number(westernDigits(text))
  if (reading === 'temperature' && unit === 'C' && readingOf(reading, text, 'F') !== 'question' && typed > plausible.temperature.max)
    return typed >= 95 && typed <= 108 ? { reading, kind: 'fahrenheit' } : { reading, kind: 'impossible' }
  const meant = [typed / 10, typed * 10].find((one) => reading === 'temperature' && isBodyHeat(one, unit))
  return meant === undefined ? { reading, kind: 'impossible' } : { reading, kind: 'decimal', meant: Math.round(meant * 10) / 10 }
}

/** Between 34 and 41.5 °C. */
function isBodyHeat(value: number, unit: TemperatureUnit): boolean {
  const celsius = unit === 'F' ? otherTemperature(value, 'F') : value
  const [, low, high] = usual.temperature![0]!
  return celsius >= low && celsius <= high
}
