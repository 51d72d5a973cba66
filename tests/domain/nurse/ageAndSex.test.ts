/** An age and a sex in one go: read where there is no doubt, asked where there is one, and never a sex that nobody typed. */
import { describe, expect, it } from 'vitest'
import { see } from '#src/domain/check/seen.ts'
import { triage } from '#src/domain/engine/triage.ts'
import { ageAndSex, monthsOrMale, monthsText } from '#src/domain/nurse/ageAndSex.ts'
import { queriesOf } from '#src/domain/nurse/queries.ts'
import { readingOf } from '#src/domain/nurse/typed.ts'
import { noFields } from '#src/store/intakeSaved.ts'
import { content, harmless } from '#tests/support/content.ts'

const years = (text: string) => readingOf('age', text, 'C')
const months = (count: number) => count / 12
const weeks = (count: number) => (count * 7) / 365.25

describe('an age and a sex in one go', () => {
  it.each([
    ['43f', 43, 'female'],
    ['43 f', 43, 'female'],
    ['43F', 43, 'female'],
    ['f43', 43, 'female'],
    ['F 43', 43, 'female'],
    ['43/f', 43, 'female'],
    ['43, female', 43, 'female'],
    ['43 yo f', 43, 'female'],
    ['43yof', 43, 'female'],
    ['7yof', 7, 'female'],
    ['43 year old woman', 43, 'female'],
    ['43 years, female', 43, 'female'],
    ['٤٣ f', 43, 'female'],
    ['４３ｆ', 43, 'female'],
    ['18m f', months(18), 'female'],
    ['18mf', months(18), 'female'],
    ['f18m', months(18), 'female'],
    ['6w f', weeks(6), 'female'],
    ['newborn girl', 0, 'female'],
    ['43yo m', 43, 'male'],
    ['43yom', 43, 'male'],
    ['43y m', 43, 'male'],
    ['43y M', 43, 'male'],
    ['43 male', 43, 'male'],
    ['43 man', 43, 'male'],
    ['7yo boy', 7, 'male'],
    ['43 y.o. woman', 43, 'female'],
    ['43 y.o. f', 43, 'female'],
    ['43 Y.O. F', 43, 'female'],
    ['woman 43', 43, 'female'],
    ['woman, 43', 43, 'female'],
    ['3 yr old girl', 3, 'female'],
    ['3 yr. old girl', 3, 'female'],
    ['6/12 f', months(6), 'female'],
    ['3/52 girl', weeks(3), 'female'],
    ['boy 3', 3, 'male'],
    ['male, 43 y.o.', 43, 'male'],
    ['m43', 43, 'male'],
    ['M 43', 43, 'male'],
    ['18m m', months(18), 'male'],
    ['m18m', months(18), 'male'],
    ['6w boy', weeks(6), 'male'],
  ] as const)('%s', (text, age, sex) => {
    expect(years(text)).toBeCloseTo(age, 9)
    expect(ageAndSex(text).sex).toBe(sex)
    // What stays in the field is the same age.
    expect(years(ageAndSex(text).age)).toBeCloseTo(age, 9)
    expect(ageAndSex(ageAndSex(text).age).sex).toBeUndefined()
  })

  it.each([
    '43',
    '18m',
    '9 m',
    '24m',
    '43m',
    '43 m',
    '6w',
    '6/12',
    '3/52',
    '1y 6m',
    '2 months',
    'newborn',
    '43 years',
    'four months',
    'fifteen',
  ])('an age alone says no sex: %s', (text) => {
    expect(ageAndSex(text)).toEqual({ age: text })
  })

  it.each([
    'f',
    'm',
    'female',
    'f 43 m',
    '43m f',
    'f43m',
    'm43m',
    '43mf',
    '43 fm',
    '43fx',
    '430f',
    'f-4',
    '43 M',
    '18M',
    '43 x',
    '9M',
    '1 6/12',
    'boy of 3',
  ])('what can be read in two ways, or in none, answers nothing: %s', (text) => {
    expect(ageAndSex(text).sex === undefined || years(text) === 'question').toBe(true)
    expect(queriesOf({ ...noFields, age: text }, 'C', [])).toHaveLength(1)
  })
})

describe('"43m"', () => {
  const query = (age: string, isSure = false) => queriesOf({ ...noFields, age }, 'C', isSure ? ['age'] : [])

  it.each([
    ['43m', 43],
    ['43 m', 43],
    ['25m', 25],
    ['99m', 99],
    ['43 M', 43],
    ['18M', 18],
    ['9 M', 9],
    ['121m', 121],
  ])('is asked about: %s', (text, count) => {
    expect(monthsOrMale(text)).toEqual({ count, isMonths: false })
    expect(query(text)).toEqual([{ reading: 'age', kind: 'months', count }])
  })

  it.each([
    ['18m', 18],
    ['18 m', 18],
    ['9m', 9],
    ['24m', 24],
    ['1m', 1],
  ])('up to two years is used as months, and can be said to be years: %s', (text, count) => {
    expect(monthsOrMale(text)).toEqual({ count, isMonths: true })
    expect(query(text)).toEqual([])
    expect(years(text)).toBeCloseTo(count / 12, 9)
  })

  it.each(['0m', '9mo', '18mo', '18 mo', '6/12', '9m f', '9m m', '43 y.o.', '43 months', '43mo', '43 mths', '43y', '43'])(
    'needs no question: %s',
    (text) => {
      expect(query(text)).toEqual([])
    },
  )

  it('is months once that was said', () => {
    expect(query('43m', true)).toEqual([])
    expect(years('43m')).toBeCloseTo(43 / 12, 9)
  })

  it.each([1, 9, 43, 99, 100, 121])('%i months are written so that nobody asks again', (count) => {
    expect(query(monthsText(count))).toEqual([])
    expect(years(monthsText(count))).toBeCloseTo(count / 12, 9)
  })

  it('is asked at every number: a boy of 9 who breathes 40 times a minute is an emergency, a baby of 9 months is not', () => {
    const advice = (age: number) => triage(see(content, { ...harmless, sex: 'male', age, breaths: 40 })).atLeast
    expect(advice(9)).toBe('emergency')
    expect(advice(9 / 12)).toBe('self-care')
  })
})
