/** Days of the calendar as numbers: the day of the week, Easter, and the holidays that a country has every year. No clock in here. */
import { addDays, later, type Day } from './times.ts'

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf({ year, month, day }: Day): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!
  const y = month < 3 ? year - 1 : year
  return ((y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day + 6) % 7) + 1
}

export const isSameDay = (a: Day, b: Day): boolean => a.year === b.year && a.month === b.month && a.day === b.day

/** Is `a` before `b`? */
export const isBefore = (a: Day, b: Day): boolean => later(a, b) === b && !isSameDay(a, b)

export function dayBefore({ year, month, day }: Day): Day {
  if (day > 1) return { year, month, day: day - 1 }
  const last = { year: month === 1 ? year - 1 : year, month: month === 1 ? 12 : month - 1 }
  return [31, 30, 29, 28].map((one) => ({ ...last, day: one })).find((one) => isSameDay(addDays(one, 1), { year, month, day }))!
}

/** Easter Sunday of the western churches (the anonymous Gregorian algorithm: Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 }
}

/** Easter Sunday of the orthodox churches, in the Gregorian calendar; right from 1900 to 2099 (Meeus, the same chapter). */
export function orthodoxEasterOf(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const n = d + e + 114
  return addDays({ year, month: Math.floor(n / 31), day: (n % 31) + 1 }, 13)
}

/**
 * The days of a year that these rules name: `12-25` (month and day), `easter-2`, `orthodox+1` (days from Easter Sunday),
 * `05/1#1` (first Monday of May), `08/1#-1` (last Monday of August).
 */
export function holidaysOf(year: number, rules: readonly string[]): Day[] {
  return rules.map((rule) => holidayOf(year, rule))
}

function holidayOf(year: number, rule: string): Day {
  const [, feast, days] = /^(easter|orthodox)([+-]\d+)$/.exec(rule) ?? []
  if (feast) return shifted(feast === 'easter' ? easterOf(year) : orthodoxEasterOf(year), Number(days))
  const [, month, weekday, nth] = /^(\d\d)\/(\d)#(-1|[1-5])$/.exec(rule) ?? []
  if (month) return nthOf(year, Number(month), Number(weekday), Number(nth))
  const [fixedMonth, day] = rule.split('-').map(Number)
  return { year, month: fixedMonth!, day: day! }
}

/** The first, second … weekday of a month; -1: the last. */
function nthOf(year: number, month: number, weekday: number, nth: number): Day {
  const first = { year, month, day: 1 }
  const found = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth === -1 ? 3 : nth - 1))
  const next = addDays(found, 7)
  return nth === -1 && next.month === month ? next : found
}

function shifted(day: Day, by: number): Day {
  if (by >= 0) return addDays(day, by)
  return Array.from({ length: -by }).reduce<Day>(dayBefore, day)
}
