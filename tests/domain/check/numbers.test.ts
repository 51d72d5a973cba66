/** Numbers, ages and times as people, keyboards and clipboards write them. */
import { describe, expect, it } from 'vitest'
import { ageTyped, decimal, numberWithUnit, timesOf, westernDigits } from '#src/domain/check/numbers.ts'
import { readingOf, type Reading } from '#src/domain/nurse/typed.ts'
import { parseSince } from '#src/domain/nurse/fields.ts'

/** Each writing system that writes numbers with ten digits, as the browser has it. */
const systems = Intl.supportedValuesOf('numberingSystem').filter((system) => {
  const written = Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(1_234_567_890)
  return [...written].every((sign) => /\p{Nd}/u.test(sign))
})

describe('digits', () => {
  it('of many scripts are known to the browser', () => {
    expect(systems.length).toBeGreaterThan(30)
    expect(systems).toEqual(expect.arrayContaining(['arab', 'arabext', 'beng', 'deva', 'fullwide', 'gujr', 'mymr', 'thai', 'mathsanb']))
  })

  it.each(systems)('of %s are read', (system) => {
    const write = (number: number) => Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(number)
    expect(westernDigits(write(1_234_567_890))).toBe('1234567890')
    expect(ageTyped(write(43))?.years).toBe(43)
    expect(decimal(`${write(38)}.${write(5)}`)).toBe(38.5)
  })

  it.each(['³⁸', '①②', 'Ⅳ', '二', 'l8'])('are no signs that only look like some: "%s"', (text) => {
    expect(decimal(text)).toBeUndefined()
  })
})

describe('a number', () => {
  it.each([
    '38.5',
    '38,5',
    '38·5',
    '38‧5',
    '38∙5',
    '38。5',
    '３８．５',
    '٣٨٫٥',
    '۳۸٫۵',
    '३८.५',
    '\u200e38.5',
    '\u202a38.5\u202c',
    '\u206638.5\u2069',
    ' 38.5\u00a0',
    '٣٨،٥',
    '38.5.',
  ])('is 38.5 as "%s"', (text) => {
    expect(decimal(text)).toBe(38.5)
  })

  it.each(['', ' ', '-38', '−38', '+38', '38 5', '38-39', '38:5', '~38', '>38', '38½', '🤒', '38🤒', 'thirty'])(
    'is not guessed at in "%s"',
    (text) => {
      expect(decimal(text)).toBeUndefined()
    },
  )

  it('keeps what stands behind it', () => {
    expect(numberWithUnit('38·5 °C')).toEqual({ value: 38.5, unit: '°c' })
    expect(numberWithUnit('°C 38')).toBeUndefined()
    expect(numberWithUnit('38.5\u202f°C.')).toEqual({ value: 38.5, unit: '°c' })
  })
})

describe('a reading', () => {
  it.each<[Reading, string, number]>([
    ['temperature', '100.4 F', 38],
    ['temperature', '１００．４ °F', 38],
    ['temperature', '100.4\u00a0F', 38],
    ['temperature', '38 point 5', 38.5],
    ['temperature', '101 Point 3 degrees Fahrenheit.', 38.5],
    ['temperature', '38°5', 38.5],
    ['temperature', 'Thirty eight point five', 38.5],
    ['temperature', 'a hundred and one point three degrees Fahrenheit', 38.5],
    ['temperature', 'thirty-nine', 39],
    ['pulse', 'one hundred and twelve', 112],
    ['breaths', 'twenty-four', 24],
    ['systolic', 'one hundred twenty over eighty', 120],
    ['temperature', '38,5 °С', 38.5],
    ['temperature', '38.5C.', 38.5],
    ['pulse', '120 per minute', 120],
    ['pulse', '120 beats per minute', 120],
    ['pulse', '120 beats', 120],
    ['pulse', '१२०', 120],
    ['breaths', '20 breaths/min', 20],
    ['breaths', '20 rpm', 20],
    ['oxygen', '٩٨٪', 98],
    ['oxygen', '98 percent', 98],
    ['systolic', '120 over 80', 120],
    ['capillary-refill', '2 secs', 2],
  ])('of %s is read in "%s"', (reading, text, value) => {
    expect(readingOf(reading, text, 'C')).toBe(value)
  })

  it.each<[Reading, string]>([
    ['temperature', '100.4'],
    ['temperature', '−38.5'],
    ['temperature', '38.5 %'],
    ['temperature', 'one hundred'],
    ['temperature', '38 point'],
    ['temperature', 'thirty eight five'],
    ['temperature', 'three eight point five'],
    ['temperature', 'thirty eight or thirty nine'],
    ['temperature', 'about thirty eight'],
    ['pulse', 'one twenty'],
    ['pulse', 'two hundred'],
    ['pulse', 'one hundred and ten to twenty'],
    ['temperature', 'point 5'],
    ['temperature', '.'],
    ['pulse', 'hr 120'],
    ['pulse', '120 °C'],
    ['oxygen', 'sats 98'],
    ['capillary-refill', '<2'],
    ['age', '👶'],
    ['age', '90+'],
    ['age', '01/02/2020'],
  ])('of %s is questioned in "%s", and never guessed at', (reading, text) => {
    expect(readingOf(reading, text, 'C')).toBe('question')
  })
})

describe('an age', () => {
  it.each([
    ['two weeks', 14],
    ['six weeks old', 42],
    ['2 / 52', 14],
    ['3/7', 3],
    ['9h', 9 / 24],
    ['newborn', 0],
  ])('of "%s" is read, in days', (text, days) => {
    expect(ageTyped(text)!.years * 365.25).toBeCloseTo(days, 9)
  })

  it.each([
    ['1½', 1.5],
    ['½', 0.5],
    ['4 1/2', 4.5],
    ['4\u00a01/2', 4.5],
    ['4\u202fyears', 4],
    ['2 years old.', 2],
    ['half a year', 0.5],
    ['one year', 1],
    ['a year and 6 months', 1.5],
    ['1 yr 6 m', 1.5],
    ['18m.', 1.5],
    ['3/12', 0.25],
    ['age 4', 4],
    ['४३', 43],
    ['twenty-one', 21],
    ['one hundred years', 100],
    ['Eighteen months', 1.5],
    ['two and a half years', 2.5],
    ['35m', 35 / 12],
    ['6 M', 0.5],
  ])('of "%s" is read, in years', (text, years) => {
    expect(ageTyped(text)?.years).toBe(years)
  })

  it.each(['', 'a baby', '12/05/2019', '4 ans', '1/2', '-4', '−4', '40s', '2020', '6m 2y', 'twenty ten', '43 M', '18M'])(
    'is not guessed at in "%s"',
    (text) => {
      expect(ageTyped(text)).toBeUndefined()
    },
  )
})

describe('a time', () => {
  it.each([
    ['two weeks', 14],
    ['a week ago', 7],
    ['for 3 days', 3],
    ['2 / 52', 14],
    ['2w 3d', 17],
    ['2\u00a0weeks.', 14],
    ['2 weeks and 3 days', 17],
    ['1 yr 6 m', 545],
    ['३ d', 3],
    ['72h', 3],
    ['twenty one days', 21],
    ['a fortnight ago', 14],
    ['Yesterday', 1],
    ['today', 0],
    ['\u200e9 d\u200e', 9],
  ])('of "%s" is %i days', (text, days) => {
    expect(parseSince(text)).toBe(days)
  })

  it.each([
    '',
    '9',
    '1½w',
    '2-3 d',
    'two or three days',
    '<1 day',
    'about 5 days',
    'a few days',
    'since Monday',
    '3d 2w',
    '2 weeks 3',
    '−9d',
    '🤒',
  ])('is not guessed at in "%s"', (text) => {
    expect(parseSince(text)).toBeUndefined()
  })

  it('is told by its parts', () => {
    expect(timesOf('1y 6m')).toEqual([
      { count: 1, unit: 'years' },
      { count: 6, unit: 'months' },
    ])
  })
})
