import { describe, expect, it } from 'vitest'
import { addDays, ageOf, later, spanOf } from '#src/domain/told/times.ts'

describe('times', () => {
  it.each([
    [0, 0, 'days'],
    [1, 1, 'days'],
    [7, 1, 'weeks'],
    [9, 9, 'days'],
    [14, 2, 'weeks'],
    [13, 13, 'days'],
    [15, 15, 'days'],
    [30, 30, 'days'],
    [56, 8, 'weeks'],
    [60, 2, 'months'],
    [61, 61, 'days'],
    [63, 9, 'weeks'],
    [210, 7, 'months'],
  ] as const)('%i days are %i %s', (days, count, unit) => {
    expect(spanOf(days)).toEqual({ count, unit })
  })

  it('are months for a small child', () => {
    expect(ageOf(8 / 12)).toEqual({ count: 8, unit: 'months' })
    expect(ageOf(1.99)).toEqual({ count: 23, unit: 'months' })
    expect(ageOf(2)).toEqual({ count: 2, unit: 'years' })
    expect(ageOf(42 / 365.25)).toEqual({ count: 6, unit: 'weeks' })
    expect(ageOf(9 / 365.25)).toEqual({ count: 9, unit: 'days' })
    expect(ageOf(6.9)).toEqual({ count: 6, unit: 'years' })
  })

  it('are each month of the first two years, however the fraction was rounded', () => {
    for (let months = 0; months < 24; months += 1) expect(ageOf(months / 12)).toEqual({ count: months, unit: 'months' })
  })

  it('cross the ends of months, years and leap years', () => {
    expect(addDays({ year: 2026, month: 12, day: 30 }, 2)).toEqual({ year: 2027, month: 1, day: 1 })
    expect(addDays({ year: 2026, month: 2, day: 20 }, 14)).toEqual({ year: 2026, month: 3, day: 6 })
  })

  it.each([
    [2026, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2028, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2100, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2400, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  ])('count the days of each month of %i', (year, lengths) => {
    for (const [index, length] of lengths.entries()) {
      const first = { year, month: index + 1, day: 1 }
      expect(addDays(first, length - 1)).toEqual({ ...first, day: length })
      expect(addDays(first, length).day).toBe(1)
    }
  })

  it.each([
    ['a later day', { year: 2026, month: 2, day: 2 }, { year: 2026, month: 2, day: 1 }],
    ['a later month', { year: 2026, month: 2, day: 1 }, { year: 2026, month: 1, day: 31 }],
    ['a later year', { year: 2027, month: 1, day: 1 }, { year: 2026, month: 12, day: 31 }],
  ])('know %s', (_, after, before) => {
    expect(later(after, before)).toBe(after)
    expect(later(before, after)).toBe(after)
  })
})
