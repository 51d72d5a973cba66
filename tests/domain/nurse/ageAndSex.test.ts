/** An age and a sex in one go: read where there is no doubt, asked where there is one, and never a sex that nobody typed. */
import { describe, expect, it } from 'vitest'
import { ageAndSex, monthsOrMan } from '#src/domain/nurse/ageAndSex.ts'
import { queriesOf } from '#src/domain/nurse/queries.ts'
import { readingOf } from '#src/domain/nurse/typed.ts'
import { noFields } from '#src/store/intakeSaved.ts'

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

  it.each(['43', '18m', '9 m', '24m', '43m', '43 m', '6w', '1y 6m', '2 months', 'newborn', '43 years', 'four months', 'fifteen'])(
    'an age alone says no sex: %s',
    (text) => {
      expect(ageAndSex(text)).toEqual({ age: text })
    },
  )

  it.each(['f', 'm', 'female', 'f 43 m', '43m f', 'f43m', 'm43m', '43mf', '43 fm', '43fx', '430f', 'f-4', '43 M', '18M', '43 x'])(
    'what can be read in two ways, or in none, answers nothing: %s',
    (text) => {
      expect(ageAndSex(text).sex === undefined || years(text) === 'question').toBe(true)
      expect(queriesOf({ ...noFields, age: text }, 'C', [])).toHaveLength(1)
    },
  )
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
  ])('is asked about: %s', (text, count) => {
    expect(monthsOrMan(text)).toBe(count)
    expect(query(text)).toEqual([{ reading: 'age', kind: 'months', count }])
  })

  it.each(['9m', '18m', '24m', '18 m', '43 months', '43mo', '43 mths', '43y', '43'])('needs no question: %s', (text) => {
    expect(query(text)).toEqual([])
  })

  it('is months once that was said', () => {
    expect(query('43m', true)).toEqual([])
    expect(years('43m')).toBeCloseTo(43 / 12, 9)
  })
})
