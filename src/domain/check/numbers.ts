/** Numbers, ages and lengths of time as people type them, for every page: digits of any script, and the signs of its keyboards. */

/** Marks that turn the direction of writing, and other signs without a width: a copied number may bring them along. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/**
 * The text with Western digits, plain spaces and none around, without signs that nobody sees and without a full stop behind them, as
 * dictation sets it. A raised ² is no digit.
 */
export const westernDigits = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .replace(/[\uff01-\uff0f\uff1a-\uff5e]/gu, (sign) => String.fromCodePoint(sign.codePointAt(0)! - 0xfe_e0))
    .trim()
    .replace(/(.)\.$/, '$1')
    .replace(decimalDigit, (digit) => String(valueOf(digit)))

/** Any but our own. */
const decimalDigit = /(?!\d)\p{Nd}/gu

/** Unicode has the ten digits of a script in a row from 0 on, and nothing but other such rows beside them. */
function valueOf(digit: string): number {
  const point = digit.codePointAt(0)!
  let first = point
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1
  return (point - first) % 10
}

/** Stand between whole and part: comma, raised points, the Arabic signs, the full stop of Chinese. */
const point = /[,\u00b7\u2027\u2219\u060c\u066b\u3002]/
const amount = `([\\d.${point.source.slice(1)}+)`

/** Reads a number with a decimal point, comma, raised point or Arabic separator. Undefined for anything else and for negatives. */
export function decimal(text: string): number | undefined {
  const digits = westernDigits(text).replace(point, '.')
  return /^\d{1,3}(\.\d{0,2})?$/.test(digits) ? Number(digits) : undefined
}

const withRest = new RegExp(String.raw`^${amount}\s*(\D*)$`)

/**
 * A number and what was typed behind it, in small letters: "38.4 °C" is 38.4 and "°c", "38 point 4", "thirty-eight point four" and
 * "38°4" 38.4. Undefined where no number stands first.
 */
export function numberWithUnit(text: string): { value: number; unit: string } | undefined {
  const found = withRest.exec(written(text).replace(/(\d)(?: point |°)(?=\d)/, '$1.'))
  const value = found ? decimal(found[1]!) : undefined
  return value === undefined ? undefined : { value, unit: found![2]!.trim() }
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const small = ones.split(' ')
const tens = '0 0 twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const spelled = new RegExp(
  String.raw`\b(?:(${tens.slice(2).join('|')})(?:[ -](${small.slice(1, 10).join('|')}))?|${small.join('|')})\b`,
  'g',
)

/** In small letters, with digits for what is spelled, up to 199. Two numbers beside each other stay two: nobody reads "one twenty" as 21. */
const written = (text: string): string =>
  westernDigits(text)
    .toLowerCase()
    .replace(spelled, (word, ten?: string, one = 'zero') => String(ten ? tens.indexOf(ten) * 10 + small.indexOf(one) : small.indexOf(word)))
    .replace(/\b(?:an?|1) hundred(?:(?: and)? (\d\d?)\b)?/, (_, rest = '0') => String(100 + Number(rest)))

export type TimeUnit = 'hours' | 'days' | 'weeks' | 'months' | 'years'

type Time = { count: number; unit: TimeUnit }

const timeUnits: readonly (readonly [TimeUnit, RegExp])[] = [
  ['hours', /^h(?:rs?|ours?)?$/],
  ['days', /^d(?:ays?)?$|^\/7$/],
  ['weeks', /^w(?:ks?|eeks?)?$|^\/52$/],
  ['months', /^m(?:os?|ths?|onths?)?$|^\/12$/],
  ['years', /^y(?:rs?|ears?|o|\/o)?$/],
]

const withUnit = new RegExp(String.raw`^${amount}\s*(/(?:7|52|12)|[a-z/]+)$`)

function timeOf(text: string): Time | undefined {
  const found = withUnit.exec(text)
  const count = found ? decimal(found[1]!) : undefined
  const unit = found ? timeUnits.find(([, names]) => names.test(found[2]!))?.[0] : undefined
  return count === undefined || unit === undefined ? undefined : { count, unit }
}

/** "9d", "9 days", "2/52", "two weeks", "1y 6m", "2 weeks and 3 days": how many of what, the largest first. Undefined where any of it cannot be read. */
export function timesOf(text: string): readonly Time[] | undefined {
  const parts = inDigits(text)
    .replace(/([a-z]),?\s*(?:\band\s+)?(?=\d)/g, '$1;')
    .split(';')
    .map(timeOf)
  const isInOrder = parts.every((part, at) => part && (at === 0 || place(part.unit) < place(parts[at - 1]!.unit)))
  return isInOrder ? (parts as Time[]) : undefined
}

const place = (unit: TimeUnit): number => timeUnits.findIndex(([one]) => one === unit)

const quarters: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' }

/** In small letters and with digits: "Half a year", "two weeks old", "4 1/2" and "for 2 / 52" are "0.5 year", "2 weeks", "4.5" and "2/52". */
export const inDigits = (text: string): string =>
  written(text)
    .replace(/^(?:aged?|for) /, '')
    .replace(/[ -](?:old|of age|ago)$/, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\bhalf an? /, '½ ')
    .replace(/^today$/, '0 days')
    .replace(/^yesterday$/, '1 day')
    .replace(/^(?:an? )?fortnight$/, '2 weeks')
    .replace(/\ban? (?=(?:year|month|week|day|hour))/g, '1 ')
    .replace(/ and a half\b|(?<=\d) 1\/2\b/, '½')
    .replace(/(\d*) ?([¼½¾])/, (_, whole: string, part: string) => `${whole || '0'}${quarters[part]!}`)
    .replace(/(\d)-(?=[a-z])/, '$1 ')

/** "43 M" is a man. */
const maybeMan = /^\d{2,} ?M$/
const newborn = /^(?:a )?(?:new[- ]?born|neonate|just born)(?: baby)?$/
const daysIn = { hours: 1 / 24, days: 1, weeks: 7 }
/** On average. */
export const daysInYear = 365.25

/**
 * An age as people write it, in years, and the smallest unit that was named: "34", "4½", "18m", "18 months old", "1y 6m",
 * "6w", "9h", "newborn". Months and weeks are whole and below 100. Undefined for what cannot be read, and for a man of "43 M".
 */
export function ageTyped(text: string): { years: number; unit: TimeUnit | undefined } | undefined {
  if (maybeMan.test(westernDigits(text))) return undefined
  const words = inDigits(text)
  if (newborn.test(words)) return { years: 0, unit: 'days' }
  const years = decimal(words)
  if (years !== undefined) return { years, unit: undefined }
  const times = timesOf(text)
  const sum = times ? times.reduce((all, time) => all + yearsOf(time), 0) : Number.NaN
  return Number.isNaN(sum) ? undefined : { years: sum, unit: times!.at(-1)!.unit }
}

function yearsOf({ count, unit }: Time): number {
  if (unit === 'years') return count
  if (!Number.isInteger(count)) return Number.NaN
  if (count > 99 && (unit === 'weeks' || unit === 'months')) return Number.NaN
  return unit === 'months' ? count / 12 : (count * daysIn[unit]) / daysInYear
}
