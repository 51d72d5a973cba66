/** Lengths of time and calendar days as plain numbers: no clock and no time zone in here. */
import { daysInYear } from '#src/domain/check/numbers.ts'

export type Span = { count: number; unit: 'days' | 'weeks' | 'months' }

/** A number of days in the unit that people would use: 9 days, 2 weeks, 3 months. */
export function spanOf(days: number): Span {
  if (days >= 60 && days % 30 === 0) return { count: days / 30, unit: 'months' }
  if (days > 0 && days % 7 === 0) return { count: days / 7, unit: 'weeks' }
  return { count: days, unit: 'days' }
}

export type Age = { count: number; unit: 'days' | 'weeks' | 'months' | 'years' }

/** An age as a person says it: whole years from 2 years on, whole months below, and days or weeks where it was given in them. */
export function ageOf(years: number): Age {
  if (years >= 2) return { count: Math.floor(years), unit: 'years' }
  const days = years * daysInYear
  const isWhole = (count: number) => Math.abs(count - Math.round(count)) < 1e-6
  if (!isWhole(years * 12) && isWhole(days) && days < 100) {
    const whole = Math.round(days)
    return whole % 7 === 0 ? { count: whole / 7, unit: 'weeks' } : { count: whole, unit: 'days' }
  }
  return { count: Math.floor(years * 12 + 1e-6), unit: 'months' }
}

/** A day of the calendar where the person is; months count from 1. */
export type Day = { year: number; month: number; day: number }

const msInDay = 86_400_000

// oxlint-disable no-restricted-globals -- `Date.UTC`, and a date made of its number, ask for no clock and no time zone.
/** Days from 1 January 1970 to this one. */
export const dayNumber = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / msInDay

/** The inverse of `dayNumber`. */
export function dayFrom(number: number): Day {
  const date = new Date(number * msInDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
// oxlint-enable no-restricted-globals

export const addDays = (date: Day, days: number): Day => dayFrom(dayNumber(date) + days)

export const later = (a: Day, b: Day): Day => (dayNumber(a) >= dayNumber(b) ? a : b)

/** "2026-11-24" */
export function dayText({ year, month, day }: Day): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/
const isoTime = /^T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?(?:Z|([+-])(\d{2}):(\d{2}))$/

/**
 * The day that an ISO 8601 date, or date and time with its offset, has on the wall where it was written. Undefined for
 * all else, also for what no calendar has (31 February), what no clock shows (23:59:60), and years out of 2000 to 2199.
 */
export function dayOfIso(text: string): Day | undefined {
  return momentOf(text) === undefined ? undefined : partsOf(text)
}

/** Milliseconds from 1970 to the moment of such a text; a day alone counts as its beginning in UTC. Undefined as for `dayOfIso`. */
export function momentOf(text: string): number | undefined {
  const day = partsOf(text)
  if (!day || day.year < 2000 || day.year > 2199 || dayText(dayFrom(dayNumber(day))) !== text.slice(0, 10)) return undefined
  if (text.length === 10) return dayNumber(day) * msInDay
  const time = isoTime.exec(text.slice(10))
  if (!time) return undefined
  const [hour, minute, second, offsetHour, offsetMinute] = [1, 2, 3, 6, 7].map((place) => Number(time[place] ?? 0)) as Five
  const ahead = offsetHour * 60 + offsetMinute
  // No place is more than 14 hours from UTC, and FHIR takes no more.
  if (hour > 23 || minute > 59 || second > 59 || ahead > 14 * 60 || offsetMinute > 59) return undefined
  const offset = ahead * (time[5] === '-' ? -1 : 1)
  return dayNumber(day) * msInDay + ((hour * 60 + minute - offset) * 60 + second) * 1000 + Number((time[4] ?? '').padEnd(3, '0'))
}
type Five = [number, number, number, number, number]

function partsOf(text: string): Day | undefined {
  const found = isoDay.exec(text.slice(0, 10))
  return found ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) } : undefined
}

/** Is this moment or day more than a day after now? Less may be a clock that is wrong, or another time zone. */
export const isToCome = (text: string, now: string): boolean => (momentOf(text) ?? Infinity) > (momentOf(now) ?? 0) + msInDay

/** The earlier of the two, so that a clock that ran ahead puts off nothing; a text that is no date counts as now. */
export const notAfter = (text: string, now: string): string => ((momentOf(text) ?? Infinity) <= (momentOf(now) ?? 0) ? text : now)
