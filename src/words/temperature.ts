/** A temperature in words. It is kept in °C. */
import { otherTemperature, type TemperatureUnit } from '#src/domain/check/temperature.ts'

/** "38.5 °C", "101.3 °F". */
export const temperatureIn = (celsius: number, unit: TemperatureUnit): string =>
  `${(unit === 'C' ? celsius : otherTemperature(celsius, 'C')).toFixed(1)} °${unit}`

/** As it is read in a country of this unit, for a listener of any: "38.5 °C", "101.3 °F (38.5 °C)". */
export const temperatureHere = (celsius: number, unit: TemperatureUnit): string =>
  unit === 'F' ? `${temperatureIn(celsius, unit)} (${celsius} °C)` : `${celsius} °C`
