import { describe, expect, it } from 'vitest'
import { ageDraft, ageFrom, ageUnit, withUnit } from '#src/pages/check/numbers.ts'

const typed = (amount: string) => ({ amount, unit: undefined })

describe('the age of a child', () => {
  it.each([
    ['18m', 1.5, 'months'],
    ['18 months', 1.5, 'months'],
    ['6w', 42 / 365.25, 'months'],
    ['9h', 9 / 24 / 365.25, 'months'],
    ['newborn', 0, 'months'],
    ['4 yrs', 4, 'years'],
    ['4½', 4.5, 'years'],
    ['81', 81, 'years'],
    ['24', 24, 'years'],
  ] as const)('typed as "%s" is %f years, and sets the unit', (text, years, unit) => {
    expect(ageFrom(typed(text))).toBeCloseTo(years, 9)
    expect(ageUnit(typed(text))).toBe(unit)
  })

  it.each(['0', '8', '23'])('typed as "%s" may be years or months', (text) => {
    expect(ageFrom(typed(text))).toBe('needUnit')
  })

  it('may be that of a newborn: 0 months; 0 or 1 year is not enough', () => {
    expect(ageFrom({ amount: '0', unit: 'months' })).toBe(0)
    for (const amount of ['0', '1', '1 year']) expect(ageFrom({ amount, unit: 'years' })).toBe('babyMonths')
  })

  it('of more than 35 with months chosen, or of no sense, is refused', () => {
    expect(ageFrom({ amount: '81', unit: 'months' })).toBe('badMonths')
    for (const text of ['121', 'old', '-1', '1e1', '4 ans', '4 years 6', '1y 6m 3', '४ साल', '43 M'])
      expect(ageFrom(typed(text))).toBe('badAge')
  })

  it('that cannot be read is refused with a reason that is true: a date, or months that are not whole', () => {
    for (const text of ['12/3/1990', '12.03.90', '12 March 1990', '1990', '1990-03-12', '१२/३/१९९०'])
      expect(ageFrom(typed(text))).toBe('notDate')
    for (const text of ['12.5 months', '12,5m', '100 mths', '1.5 Months']) expect(ageFrom(typed(text))).toBe('badMonths')
  })

  it.each([
    [42, '6w'],
    [5, '5d'],
    [21, '3w'],
  ])('of %i days is in weeks where they are whole: %s', (days, amount) => {
    expect(ageDraft(days / 365.25)).toEqual({ amount, unit: undefined })
  })

  it('takes the unit that is chosen after one was typed', () => {
    expect(ageFrom(withUnit(typed('18m'), 'years'))).toBe(18)
    expect(ageFrom(withUnit(typed('18'), 'months'))).toBe(1.5)
  })

  it.each([0, 5 / 365.25, 42 / 365.25, 0.5, 1.5, 2, 2.5, 4.5, 10.5, 81])('of %f years comes back to the field as it was', (years) => {
    expect(ageFrom(ageDraft(years))).toBeCloseTo(years, 9)
  })
})
