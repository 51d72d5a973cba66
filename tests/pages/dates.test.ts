import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ageOf } from '#src/domain/told/times.ts'
import { whenOf } from '#src/domain/told/when.ts'
import { begun, dayAnswered, dayOf, longDate, paperDate } from '#src/pages/dates.ts'

/** What the clock on the wall says, in this time zone. */
const itIs = (local: string, timeZone = 'Europe/London') => {
  vi.stubEnv('TZ', timeZone)
  vi.setSystemTime(new Date(local))
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

/** In a country without days of rest, so that nothing but the calendar counts. */
const due = (startedAt: string | null, days: number) => {
  const now = new Date()
  const moment = { day: dayOf(now), hour: now.getHours(), minute: now.getMinutes() }
  return longDate(whenOf('within-2-weeks', days, dayAnswered(startedAt), moment, { weekend: [] }).due, 'en-GB')
}
const now = () => new Date().toISOString()

it('a date has its year where it could be taken for another, and on paper always', () => {
  itIs('2026-11-23T12:00')
  expect(longDate({ year: 2026, month: 11, day: 25 }, 'en-GB')).toBe('Wednesday 25 November')
  expect(longDate({ year: 2027, month: 1, day: 2 }, 'en-GB')).toBe('Saturday 2 January')
  expect(longDate({ year: 2025, month: 11, day: 24 }, 'en-GB')).toBe('Monday, 24 November 2025')
  expect(paperDate({ year: 2026, month: 11, day: 25 }, 'en-US')).toBe('November 25, 2026')
})

describe('the date by which to be seen', () => {
  it('is that of the wall on which the answers were given, and of a day alone', () => {
    itIs('2026-11-23T20:00', 'America/New_York')
    expect(due('2026-11-23', 2)).toBe('Wednesday 25 November')
    expect(due('2026-11-22T23:30:00.000-05:00', 2)).toBe('Tuesday 24 November')
    expect(due('2026-11-23T00:30:00.000+09:00', 2)).toBe('Wednesday 25 November')
  })

  it('may be a 29 February, and is counted over one', () => {
    itIs('2028-02-15T12:00')
    expect(due(now(), 14)).toBe('Tuesday 29 February')
    itIs('2028-02-29T23:59')
    expect(due(now(), 14)).toBe('Tuesday 14 March')
    itIs('2027-02-15T12:00')
    expect(due(now(), 14)).toBe('Monday 1 March')
  })

  it('is of the calendar on the wall, at either end of the world', () => {
    itIs('2026-12-31T00:30', 'Pacific/Kiritimati')
    expect(due(now(), 2)).toBe('Saturday 2 January')
    itIs('2026-12-31T23:30', 'Etc/GMT+12')
    expect(due(now(), 2)).toBe('Saturday 2 January')
  })

  it.each([
    ['Europe/London', '2027-03-27T23:30', 'Monday 29 March'],
    ['Europe/London', '2026-10-24T23:30', 'Monday 26 October'],
    // Midnight does not exist on the day that it falls on.
    ['Africa/Cairo', '2027-04-28T12:00', 'Friday 30 April'],
    ['America/Santiago', '2027-09-03T12:00', 'Sunday 5 September'],
  ])('loses and gains no day when the clocks change: %s, %s', (timeZone, local, date) => {
    itIs(local, timeZone)
    expect(due(now(), 2)).toBe(date)
  })

  it('does not move while the tab stays open, and is never in the past', () => {
    itIs('2026-11-23T09:00')
    const startedAt = now()
    itIs('2026-11-24T09:00')
    expect(due(startedAt, 2)).toBe('Wednesday 25 November')
    itIs('2026-12-24T09:00')
    expect(due(startedAt, 2)).toBe('Thursday 24 December')
  })

  it('is never later than counted from now, when the clock was years ahead at the start', () => {
    itIs('2036-11-23T09:00')
    const startedAt = now()
    itIs('2026-11-23T09:00')
    expect(due(startedAt, 2)).toBe('Wednesday 25 November')
    expect(begun(startedAt)).toEqual(new Date())
  })

  it('is today when the clock was years behind at the start: sooner than needed, never later', () => {
    itIs('2016-11-23T09:00')
    const startedAt = now()
    itIs('2026-11-23T09:00')
    expect(due(startedAt, 14)).toBe('Monday 23 November')
  })

  it.each([null, '', 'yesterday', '2026-99-99T99:99:99Z'])('is counted from now where the start is not known (%s)', (startedAt) => {
    itIs('2026-11-23T09:00')
    expect(due(startedAt, 2)).toBe('Wednesday 25 November')
  })
})

it('an age does not depend on a birthday: it is what was said, in months and years', () => {
  expect(ageOf(23 / 12)).toEqual({ count: 23, unit: 'months' })
  expect(ageOf(4)).toEqual({ count: 4, unit: 'years' })
})
