/** Lengths of time and calendar days as plain numbers: no clock and no time zone in here. */

export type Span = { count: number; unit: 'days' | 'weeks' | 'months' }

/** A number of days in the unit that people would use: 9 days, 2 weeks, 3 months. */
export function spanOf(days: number): Span {
  if (days >= 60 && days % 30 === 0) return { count: days / 30, unit: 'months' }
  if (days > 0 && days % 7 === 0) return { count: days / 7, unit: 'weeks' }
  return { count: days, unit: 'days' }
}

/** An age in whole months under 2 years, in whole years from then on. */
export function ageOf(years: number): { count: number; unit: 'months' | 'years' } {
  return years < 2 ? { count: Math.floor(years * 12 + 1e-6), unit: 'months' } : { count: Math.floor(years), unit: 'years' }
}

/** A day of the calendar where the person is; months count from 1. */
export type Day = { year: number; month: number; day: number }

export function addDays(date: Day, days: number): Day {
  let { year, month } = date
  let day = date.day + days
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year += 1
  }
  return { year, month, day }
}

export function later(a: Day, b: Day): Day {
  const order = (date: Day) => date.year * 10_000 + date.month * 100 + date.day
  return order(a) >= order(b) ? a : b
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
