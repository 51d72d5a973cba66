import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayFrom, dayNumber, dayOfIso, dayText, isToCome, later, momentOf, notAfter } from '#src/domain/told/times.ts'
import { runs } from '#tests/support/propertyRuns.ts'

describe('a date that is none is refused', () => {
  it.each([
    '',
    'yesterday',
    '2026-11',
    '2026-02-31',
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '1999-12-31',
    '2200-01-01',
    '26-11-24',
    '2026-11-24T09:14:00',
    '2026-11-24T09:14:00+14:30',
    '2026-11-24 09:14:00Z',
    '2026-11-24T09:14Z',
    '2026-11-24T23:59:60Z',
    '2026-11-24T23:60:00Z',
    '2026-11-24T24:00:00Z',
    '2026-11-24T09:14:00+15:00',
    '2026-11-24T09:14:00+01:60',
    '2026-02-31T09:14:00Z',
    ' 2026-11-24',
    '2026-11-24T09:14:00Z ',
    '2026-11-24T09:14:00.1234Z',
  ])('%j', (text) => {
    expect(momentOf(text)).toBeUndefined()
    expect(dayOfIso(text)).toBeUndefined()
  })
})

describe('a date', () => {
  it.each(['2028-02-29', '2026-12-31T23:59:59Z', '2026-11-24T09:14:00.5+14:00', '2026-11-24T00:00:00.000-11:30', '2000-01-01T00:00:00Z'])(
    '%s is the moment that the browser takes it for',
    (text) => {
      expect(momentOf(text)).toBe(Date.parse(text))
    },
  )

  it('has the day of the wall where it was written', () => {
    expect(dayOfIso('2026-11-24T23:30:00-05:00')).toEqual({ year: 2026, month: 11, day: 24 })
    expect(dayOfIso('2026-11-24')).toEqual({ year: 2026, month: 11, day: 24 })
  })

  it('is still to come when it is more than a day ahead, so that another time zone is no fault', () => {
    const now = '2026-11-24T09:00:00Z'
    expect(isToCome('2026-11-25T09:00:00Z', now)).toBe(false)
    expect(isToCome('2026-11-25T09:00:01Z', now)).toBe(true)
    expect(isToCome('2026-11-25', now)).toBe(false)
    expect(isToCome('2026-11-26', now)).toBe(true)
    expect(notAfter('2026-11-24T09:00:00Z', now)).toBe('2026-11-24T09:00:00Z')
    expect(notAfter('2026-11-24T09:00:01Z', now)).toBe(now)
    expect(notAfter('soon', now)).toBe(now)
  })
})

it('a day is counted as the calendar counts it, over any month and year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: 0, max: 1000 }), (number, days) => {
      const day = dayFrom(number)
      const date = new Date(`${dayText(day)}T00:00:00Z`)
      expect(dayNumber(day)).toBe(number)
      date.setUTCDate(date.getUTCDate() + days)
      expect(dayText(addDays(day, days))).toBe(date.toISOString().slice(0, 10))
      expect(later(day, addDays(day, days))).toEqual(addDays(day, days))
    }),
    { numRuns: runs(200), seed: 20_261_126 },
  )
})
