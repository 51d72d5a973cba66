/**
 * Advice in time and place: is a doctor's practice open at this moment, when does it open again, and does that come before
 * the day by which to be seen? The clock is a parameter. Unknown hours of a country stay unknown.
 */
import type { Hours } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import { dayBefore, holidaysOf, isBefore, isSameDay, weekdayOf } from './calendarDays.ts'
import { addDays, type Day } from './times.ts'

/** What the clock on the wall says where the person is. */
export type Moment = { day: Day; hour: number; minute: number }

/**
 * `open`, `closed`: by the usual hours of the country. Where they are not known: `perhapsClosed` at night, at the weekend and
 * on holidays, else `notKnown`.
 */
type State = 'open' | 'closed' | 'perhapsClosed' | 'notKnown'

export type When = {
  now: Moment
  state: State
  /** Of `open`: until when today, "18:30". */
  until?: string
  /** When a practice next opens, where it is not open: the day, and the time where that is known. */
  opens?: { day: Day; time?: string }
  /** It opens, or is open, on a day after today and no later than `due`. */
  opensAgainInTime: boolean
  /** The next day after today on which it opens, and whether that is tomorrow. */
  next: Day
  nextIsTomorrow: boolean
  /** The day by which to be seen, never in the past. */
  due: Day
  /** Surgeries are, or may be, closed on that day: the next day after it on which they open. */
  afterDue?: Day
  /** The day by which to be seen has passed. */
  missed?: Day
}

/** Surgeries of an unknown country are taken to be open from 8 to 18 at the most (a judgement): outside, they "may be closed". */
const perhapsOpen = { from: '08:00', to: '18:00' }

/**
 * `from`: the day on which the answers were given; `withinDays`: counted from it. A day by which to be seen that falls on a closed
 * day moves forward to the last open one, where there is one after today; `watch` only names a day to look again, which stays.
 */
export function whenOf(level: LevelId, withinDays: number, from: Day, now: Moment, hours: Hours): When {
  const today = now.day
  const wanted = addDays(from, withinDays)
  const missed = isBefore(wanted, today)
  const latest = missed ? today : wanted
  const isOpenDay = (day: Day) => slotsOn(day, hours).length > 0
  const openDays = daysAfter(today, latest).filter(isOpenDay)
  const due = level === 'self-care' || isOpenDay(latest) ? latest : (openDays.at(-1) ?? latest)
  const slot = slotsOn(today, hours).find(({ to }) => clock(now) < to)
  const isOpen = slot !== undefined && clock(now) >= slot.from
  const next = nextOpenDay(today, isOpenDay)
  const opens = slot && !isOpen ? { day: today, time: slot.from } : { day: next, time: slotsOn(next, hours)[0]!.from }
  const known = hours.opening !== undefined

  return {
    now,
    state: known ? (isOpen ? 'open' : 'closed') : isOpen ? 'notKnown' : 'perhapsClosed',
    ...(known && isOpen && { until: slot.to }),
    ...(!isOpen && { opens: known ? opens : { day: opens.day } }),
    opensAgainInTime: openDays.length > 0 || (slot !== undefined && !isOpen),
    next,
    nextIsTomorrow: isSameDay(next, addDays(today, 1)),
    due,
    ...(!isOpenDay(due) && { afterDue: nextOpenDay(due, isOpenDay) }),
    ...(missed && { missed: wanted }),
  }
}

/** The hours of this day; where they are not known, those at the most. */
export function slotsOn(day: Day, hours: Hours): readonly { from: string; to: string }[] {
  if (isFree(day, hours)) return []
  return hours.opening?.filter(({ days }) => days.includes(weekdayOf(day))) ?? [perhapsOpen]
}

const isFree = (day: Day, hours: Hours): boolean => hours.weekend.includes(weekdayOf(day)) || isHoliday(day, hours)

/** Where no holidays are known, New Year's Day may be one. */
const perhapsHolidays: NonNullable<Hours['holidays']> = ['01-01']

/** A holiday, or the working day that makes up for one at the weekend. */
export function isHoliday(day: Day, { weekend, holidays = perhapsHolidays, substitute }: Hours): boolean {
  const listed = holidaysOf(day.year, holidays)
  const isListed = (one: Day) => listed.some((other) => isSameDay(one, other))
  if (isListed(day)) return true
  if (!substitute || weekend.includes(weekdayOf(day))) return false
  // Every holiday at a weekend shortly before waits for the first working day that is no holiday itself.
  let waiting = 0
  for (const one of daysAfter(minus(day, 7), dayBefore(day))) {
    const atWeekend = weekend.includes(weekdayOf(one))
    if (isListed(one) && atWeekend) waiting += 1
    else if (!atWeekend && !isListed(one) && waiting > 0) waiting -= 1
  }
  return waiting > 0
}

const minus = (day: Day, count: number): Day => Array.from({ length: count }).reduce<Day>(dayBefore, day)

/** The days after the first, up to the last. */
export function daysAfter(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = addDays(first, 1); !isBefore(last, day); day = addDays(day, 1)) days.push(day)
  return days
}

/** Longer than any stretch of holidays, in days. */
const longest = 31

/** After this day; the very next one where none is found. */
export function nextOpenDay(today: Day, isOpenDay: (day: Day) => boolean): Day {
  return daysAfter(today, addDays(today, longest)).find(isOpenDay) ?? addDays(today, 1)
}

/** "09:05". */
export const clock = ({ hour, minute }: Pick<Moment, 'hour' | 'minute'>): string => `${two(hour)}:${two(minute)}`
/** Two digits: 9 is 09. */
const two = (number: number) => String(number).padStart(2, '0')
