/** Advice knows the hour, the day of the week and the holidays where the person is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Hours } from '#src/content/model.ts'
import { dayBefore, easterOf, holidaysOf, isBefore, orthodoxEasterOf, weekdayOf } from '#src/domain/told/calendarDays.ts'
import { addDays, type Day } from '#src/domain/told/times.ts'
import { isHoliday, whenOf, type Moment } from '#src/domain/told/when.ts'
import { data } from '#tests/support/content.ts'
import { runs } from '#tests/support/propertyRuns.ts'

const day = (text: string): Day => {
  const [year, month, date] = text.split('-').map(Number)
  return { year: year!, month: month!, day: date! }
}
const text = ({ year, month, day: date }: Day) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
const at = (when: string): Moment => ({
  day: day(when.slice(0, 10)),
  hour: Number(when.slice(11, 13)),
  minute: Number(when.slice(14, 16)),
})
const hoursIn = (code: string): Hours => data.regions.find((region) => region.code === code)!.hours!
const someDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date): Day => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }))

describe('the calendar', () => {
  it('knows the day of the week, and the day before, of every day', () => {
    fc.assert(
      fc.property(someDay, (one) => {
        const utc = new Date(Date.UTC(one.year, one.month - 1, one.day))
        expect(weekdayOf(one) % 7).toBe(utc.getUTCDay())
        expect(addDays(dayBefore(one), 1)).toEqual(one)
        expect([isBefore(dayBefore(one), one), isBefore(one, one)]).toEqual([true, false])
      }),
      { numRuns: runs(500) },
    )
  })

  it.each([
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
    [2026, '2026-04-05', '2026-04-12'],
    [2027, '2027-03-28', '2027-05-02'],
    [2038, '2038-04-25', '2038-04-25'],
  ])('knows Easter of %i, western and orthodox', (year, western, orthodox) => {
    expect([text(easterOf(year)), text(orthodoxEasterOf(year))]).toEqual([western, orthodox])
  })

  it('finds a holiday by its rule', () => {
    const rules = ['12-25', 'easter-2', 'easter+1', 'orthodox+1', '05/1#1', '05/1#-1', '08/1#-1', '11/4#4']
    expect(holidaysOf(2026, rules).map(text)).toEqual([
      '2026-12-25',
      '2026-04-03',
      '2026-04-06',
      '2026-04-13',
      '2026-05-04',
      '2026-05-25',
      '2026-08-31',
      '2026-11-26',
    ])
  })
})

describe('a holiday in Britain', () => {
  it.each(['2026-12-25', '2026-12-28', '2027-01-01', '2027-12-27', '2027-12-28', '2028-01-03', '2026-04-03', '2026-08-31'])('%s', (one) => {
    expect(isHoliday(day(one), hoursIn('GB'))).toBe(true)
  })

  it.each(['2026-12-24', '2026-12-29', '2026-12-31', '2027-12-29', '2028-01-04'])('is not %s', (one) => {
    expect(isHoliday(day(one), hoursIn('GB'))).toBe(false)
  })
})

describe('a practice', () => {
  const state = (code: string, when: string) => {
    const found = whenOf('same-day', 0, at(when).day, at(when), hoursIn(code))
    return [found.state, found.until ?? (found.opens && `${text(found.opens.day)} ${found.opens.time ?? '?'}`)]
  }

  it.each([
    ['GB', '2026-11-26 07:59', 'closed', '2026-11-26 08:00'],
    ['GB', '2026-11-26 08:00', 'open', '18:30'],
    ['GB', '2026-11-26 18:29', 'open', '18:30'],
    ['GB', '2026-11-26 18:30', 'closed', '2026-11-27 08:00'],
    ['GB', '2026-11-27 19:00', 'closed', '2026-11-30 08:00'],
    ['GB', '2026-12-24 19:00', 'closed', '2026-12-29 08:00'],
    ['GB', '2026-12-31 17:00', 'open', '18:30'],
    ['DE', '2026-11-25 12:59', 'open', '13:00'],
    ['DE', '2026-11-25 13:00', 'closed', '2026-11-26 08:00'],
    ['EG', '2026-11-27 10:00', 'perhapsClosed', '2026-11-29 ?'],
    ['FR', '2026-11-26 10:00', 'notKnown', undefined],
    ['FR', '2026-11-26 03:12', 'perhapsClosed', '2026-11-26 ?'],
    ['FR', '2026-11-28 10:00', 'perhapsClosed', '2026-11-30 ?'],
    ['IN', '2026-11-28 10:00', 'notKnown', undefined],
  ])('in %s on %s is %s (%s)', (code, when, is, until) => {
    expect(state(code, when)).toEqual([is, until])
  })
})

describe('the day by which to be seen', () => {
  it('moves forward to the last open day, where one is left after today', () => {
    const due = (level: 'within-48h' | 'within-2-weeks', days: number, when: string) =>
      text(whenOf(level, days, at(when).day, at(when), hoursIn('GB')).due)
    expect(due('within-48h', 2, '2026-11-26 19:00')).toBe('2026-11-27')
    expect(due('within-48h', 2, '2026-11-27 19:00')).toBe('2026-11-29')
    expect(due('within-2-weeks', 14, '2026-12-11 10:00')).toBe('2026-12-24')
  })

  it('stays where it only says when to look again, with the day on which to phone', () => {
    const { due, afterDue } = whenOf('self-care', 7, day('2026-12-18'), at('2026-12-18 10:00'), hoursIn('GB'))
    expect([text(due), text(afterDue!)]).toEqual(['2026-12-25', '2026-12-29'])
  })

  it('that has passed is today, and is named', () => {
    const { due, missed } = whenOf('within-48h', 2, day('2026-11-20'), at('2026-11-26 10:00'), hoursIn('GB'))
    expect([text(due), text(missed!)]).toEqual(['2026-11-26', '2026-11-22'])
  })

  it('is never in the past and never later than what was asked, in any country at any moment', () => {
    const levels = [
      ['same-day', 0],
      ['within-48h', 2],
      ['within-2-weeks', 14],
      ['self-care', 7],
    ] as const
    const regions = data.regions.map(({ hours }) => (hours as Hours | undefined) ?? { weekend: [6, 7] })
    fc.assert(
      fc.property(
        fc.constantFrom(...levels),
        fc.constantFrom(...regions),
        someDay,
        fc.nat(23),
        fc.nat(20),
        ([level, days], hours, from, hour, age) => {
          const now: Moment = { day: addDays(from, age), hour, minute: 30 }
          const found = whenOf(level, days, from, now, hours)
          const asked = addDays(from, days)
          expect(isBefore(found.due, now.day)).toBe(false)
          expect(isBefore(asked, found.due) && found.missed === undefined).toBe(false)
          expect(found.missed !== undefined).toBe(isBefore(asked, now.day))
          expect(isBefore(now.day, found.next)).toBe(true)
          expect(found.state === 'open').toBe(found.until !== undefined)
          expect(found.state === 'closed' || found.state === 'perhapsClosed').toBe(found.opens !== undefined)
        },
      ),
      { numRuns: runs(400) },
    )
  })
})
