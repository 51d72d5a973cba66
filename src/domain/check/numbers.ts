/** Numbers, ages and lengths of time as people type them, for every page: digits of any script, and the signs of its keyboards. */

/** Arabic, Persian and full-width: where the ten digits of each begin. */
const zeros = [0x06_60, 0x06_f0, 0xff_10]
const digitsOfOthers = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/gu
/** Marks that turn the direction of writing, and other signs without a width: a copied number may bring them along. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** The text with Western digits, without spaces around and without signs that nobody sees. A raised ² is no digit. */
export const westernDigits = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(/[\uff01-\uff0f\uff1a-\uff5e]/gu, (sign) => String.fromCodePoint(sign.codePointAt(0)! - 0xfe_e0))
    .trim()
    .replace(digitsOfOthers, (digit) => String(valueOf(digit.codePointAt(0)!)))

const valueOf = (point: number): number => point - zeros.findLast((zero) => zero <= point)!

/** A number with a point, a comma, a raised point or the Arabic sign; undefined for all else, also for what is below zero. */
export function decimal(text: string): number | undefined {
  const digits = westernDigits(text).replace(/[,\u00b7\u2027\u066b]/, '.')
  return /^\d{1,3}(\.\d{0,2})?$/.test(digits) ? Number(digits) : undefined
}

/** A number and what was typed behind it, in small letters: "38.4 °C" is 38.4 and "°c". Undefined where no number stands first. */
export function numberWithUnit(text: string): { value: number; unit: string } | undefined {
  const found = /^([\d.,\u00b7\u2027\u066b]+)\s*(\D*)$/.exec(westernDigits(text))
  const value = found ? decimal(found[1]!) : undefined
  return value === undefined ? undefined : { value, unit: found![2]!.trim().toLowerCase() }
}

type TimeUnit = 'hours' | 'days' | 'weeks' | 'months' | 'years'

const timeUnits: readonly (readonly [TimeUnit, RegExp])[] = [
  ['hours', /^h(?:rs?|ours?)?$/],
  ['days', /^d(?:ays?)?$|^\/7$/],
  ['weeks', /^w(?:ks?|eeks?)?$|^\/52$/],
  ['months', /^m(?:os?|ths?|onths?)?$|^\/12$/],
  ['years', /^y(?:rs?|ears?|o|\/o)?$/],
]

/** "9d", "9 days", "2/52", "6w", "1y": how many of what. Undefined where either is missing or not known. */
export function timeOf(text: string): { count: number; unit: TimeUnit } | undefined {
  const digits = westernDigits(text).toLowerCase()
  const found = /^([\d.,\u00b7\u2027\u066b]+)\s*(\/(?:7|52|12)|[a-z/]+)$/.exec(digits)
  const count = found ? decimal(found[1]!) : undefined
  const unit = found ? timeUnits.find(([, names]) => names.test(found[2]!))?.[0] : undefined
  return count === undefined || unit === undefined ? undefined : { count, unit }
}

const newborn = /^(?:a )?(?:new[- ]?born|neonate|just born)(?: baby)?$/
const daysIn = { hours: 1 / 24, days: 1, weeks: 7 }
/** On average. */
export const daysInYear = 365.25

/**
 * An age as people write it, in years, and the smallest unit that was named: "34", "4½", "18m", "18 months old", "1y 6m",
 * "6w", "9h", "newborn". Months and weeks are whole and below 100. Undefined for what cannot be read.
 */
export function ageTyped(text: string): { years: number; unit: TimeUnit | undefined } | undefined {
  const words = westernDigits(text)
    .toLowerCase()
    .replace(/^aged? /, '')
    .replace(/[ -](?:old|of age)$/, '')
    .replace(/ and a half\b/, '½')
    .replace(/(\d) ?([¼½¾])/, (_, whole: string, part: string) => `${whole}${quarters[part]!}`)
    .replace(/(\d)-(?=[a-z])/, '$1 ')
  if (newborn.test(words)) return { years: 0, unit: 'days' }
  const years = decimal(words)
  if (years !== undefined) return { years, unit: undefined }
  const parts = words
    .replace(/([a-z]),?\s*(?:\band\s+)?(?=\d)/g, '$1;')
    .split(';')
    .map(timeOf)
  const units = parts.map((part) => part?.unit)
  const isInOrder = units.every((unit, at) => at === 0 || place(unit) < place(units[at - 1]))
  const sum = isInOrder ? parts.reduce((all, part) => all + yearsOf(part), 0) : Number.NaN
  return Number.isNaN(sum) ? undefined : { years: sum, unit: units.at(-1) }
}

const quarters: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' }
const place = (unit: TimeUnit | undefined): number => timeUnits.findIndex(([one]) => one === unit)

function yearsOf(time: ReturnType<typeof timeOf>): number {
  if (time?.unit === 'years') return time.count
  if (!time || !Number.isInteger(time.count)) return Number.NaN
  if (time.count > 99 && (time.unit === 'weeks' || time.unit === 'months')) return Number.NaN
  return time.unit === 'months' ? time.count / 12 : (time.count * daysIn[time.unit]) / daysInYear
}
