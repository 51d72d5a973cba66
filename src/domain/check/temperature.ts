/** What is typed as a temperature, by the person or by staff: °C or °F in, °C out. */
import { numberWithUnit, westernDigits } from './numbers.ts'

export type TemperatureUnit = 'C' | 'F'

export const otherTemperature = (value: number, unit: TemperatureUnit): number =>
  tenth(unit === 'F' ? (value - 32) / 1.8 : value * 1.8 + 32)

const tenth = (value: number) => Math.round(value * 10) / 10

/** In °C. Outside these a value is a slip of the pen or the probe: it is questioned, and not used. As in `data/context.json`. */
export const plausibleTemperature = { min: 25, max: 45 } as const

/** Signs beyond Latin-1 stand as numbers: one of them doubles the memory of the built script. */
const degrees = /^(?:[°º\u02da]|deg(?:rees?)?)? ?(?:c(?:elsius|entigrade)?|\u0441|f(?:ahrenheit)?)?$|^[\u2103\u2109]$/

/** In °C, though perhaps none that can be; undefined for "38ish". A unit that is typed counts before that of the field. */
export function temperatureTyped(text: string, unit: TemperatureUnit): number | undefined {
  const typed = numberWithUnit(text)
  if (!typed || !degrees.test(typed.unit)) return undefined
  const named = /[cf\u0441](?=[a-z]*$)|[\u2103\u2109]/.exec(typed.unit.replace(/^deg(?:rees?)?/, ''))?.[0]
  const isFahrenheit = named === undefined ? unit === 'F' : /^[f\u2109]$/.test(named)
  return isFahrenheit ? otherTemperature(typed.value, 'F') : typed.value
}

/** What may be used of a field, in °C; "question" when it cannot be right, undefined where it is empty. */
export function temperatureOf(text: string, unit: TemperatureUnit): number | 'question' | undefined {
  if (westernDigits(text) === '') return undefined
  const value = temperatureTyped(text, unit) ?? Number.NaN
  return value >= plausibleTemperature.min && value <= plausibleTemperature.max ? value : 'question'
}
