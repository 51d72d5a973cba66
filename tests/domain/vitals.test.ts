/** Every limit of the vital signs at its value and just short of it, at each end of the ages that it is for. All rows are "no". */
import { describe, expect, it } from 'vitest'
import type { Answers } from '#src/domain/engine/answers.ts'
import { factsFrom } from '#src/domain/engine/facts.ts'
import { news2 } from '#src/domain/engine/vitals.ts'
import { adviceFor, content, harmless } from '#tests/support/content.ts'

const levelOf = (answers: Answers) => adviceFor(answers).atLeast
const adult = [16, 40, 90]
const from12 = [12, 15.9, ...adult]

type Limit = [name: string, ages: readonly number[], at: Answers, short: Answers]
const high = (id: string, value: number, step = 1): [Answers, Answers] => [{ [id]: value }, { [id]: value - step }]
const low = (id: string, value: number, step = 1): [Answers, Answers] => [{ [id]: value }, { [id]: value + step }]

const emergency: Limit[] = [
  ['SpO2 92', from12, ...low('oxygen', 92)],
  ['SpO2 91', [0.1, 4, 11.9], ...low('oxygen', 91)],
  ['breaths 25', from12, ...high('breaths', 25)],
  ['breaths 8', from12, ...low('breaths', 8)],
  ['pulse 131', from12, ...high('pulse', 131)],
  ['pulse 40', from12, ...low('pulse', 40)],
  ['systolic 90', from12, ...low('systolic', 90)],
  ['35.0 °C', [5, 11.9, 40], ...low('temperature', 35, 0.1)],
  ['under 36.0 °C', [0.3, 1, 4.9], ...low('temperature', 35.9, 0.1)],
  ['41.0 °C', [0.3, 0.5, 8, 40], ...high('temperature', 41, 0.1)],
  ['breaths 60', [0, 0.9], ...high('breaths', 60)],
  ['breaths 50', [1, 2.9], ...high('breaths', 50)],
  ['breaths 40', [3, 4.9], ...high('breaths', 40)],
  ['breaths 29', [5, 5.9], ...high('breaths', 29)],
  ['breaths 27', [6, 7.9], ...high('breaths', 27)],
  ['breaths 25 in a child', [8, 11.9], ...high('breaths', 25)],
  ['breaths 14', [0.3, 0.9], ...low('breaths', 14)],
  ['breaths 11', [1, 4.9], ...low('breaths', 11)],
  ['breaths 9', [5, 11.9], ...low('breaths', 9)],
  ['pulse 79', [0, 0.24], ...low('pulse', 79)],
  ['pulse 69', [0.25, 0.9], ...low('pulse', 69)],
  ['pulse 59', [1, 11.9], ...low('pulse', 59)],
  ['pulse 220', [0.1, 0.9], ...high('pulse', 220)],
  ['pulse 180', [1, 11.9], ...high('pulse', 180)],
  ['systolic 59', [0.01, 0.07], ...low('systolic', 59)],
  ['systolic 69', [0.1, 0.9], ...low('systolic', 69)],
  ['systolic 71', [1, 1.9], ...low('systolic', 71)],
  ['systolic 79', [5, 5.9], ...low('systolic', 79)],
  ['systolic 89', [10, 11.9], ...low('systolic', 89)],
  ['a finger white for over 3 seconds', [0.5, 40], { 'capillary-refill': 3.5 }, { 'capillary-refill': 3 }],
]

const sameDay: Limit[] = [
  ['SpO2 94', [5, 11.9, 12, 40], ...low('oxygen', 94)],
  ['SpO2 95', [0.1, 4.9], ...low('oxygen', 95)],
  ['breaths 21', from12, ...high('breaths', 21)],
  ['breaths 9', from12, ...low('breaths', 9)],
  ['pulse 111', from12, ...high('pulse', 111)],
  ['pulse 50', from12, ...low('pulse', 50)],
  ['systolic 100', from12, ...low('systolic', 100)],
  ['systolic 220', adult, ...high('systolic', 220)],
  ['under 36.0 °C', [5, 11.9, 40], ...low('temperature', 35.9, 0.1)],
  ['under 36.5 °C', [0, 0.24], ...low('temperature', 36.4, 0.1)],
  ['breaths 50', [0, 0.9], ...high('breaths', 50)],
  ['breaths 40', [1, 2.9], ...high('breaths', 40)],
  ['breaths 35', [3, 4.9], ...high('breaths', 35)],
  ['breaths 24', [5, 7.9], ...high('breaths', 24)],
  ['breaths 22', [8, 11.9], ...high('breaths', 22)],
  ['pulse 150', [0.1, 0.9], ...high('pulse', 150)],
  ['pulse 140', [1, 2.9], ...high('pulse', 140)],
  ['pulse 130', [3, 4.9], ...high('pulse', 130)],
  ['pulse 120', [5, 5.9], ...high('pulse', 120)],
  ['pulse 110', [6, 7.9], ...high('pulse', 110)],
  ['pulse 105', [8, 11.9], ...high('pulse', 105)],
  ['a finger white for 3 seconds', [0.5, 11.9], { 'capillary-refill': 3 }, { 'capillary-refill': 2 }],
]

describe('a limit of a vital sign', () => {
  it.each(emergency)('%s is an emergency, and just short of it is not', (_name, ages, at, short) => {
    for (const age of ages) {
      expect([age, levelOf({ age, ...at })]).toEqual([age, 'emergency'])
      expect([age, levelOf({ age, ...short })]).not.toEqual([age, 'emergency'])
    }
  })

  it.each(sameDay)('%s is seen the same day, and just short of it nothing is changed', (_name, ages, at, short) => {
    for (const age of ages) {
      expect([age, levelOf({ age, ...at })]).toEqual([age, 'same-day'])
      expect([age, levelOf({ age, ...short })]).toEqual([age, 'self-care'])
    }
  })

  it.each([
    ['pregnant, systolic 160', { pregnant: 'yes', systolic: 160 }, 'emergency'],
    ['pregnant, diastolic 110', { pregnant: 'yes', diastolic: 110 }, 'emergency'],
    ['pregnant, systolic 140', { pregnant: 'yes', systolic: 140 }, 'same-day'],
    ['pregnant, diastolic 90', { pregnant: 'yes', diastolic: 90 }, 'same-day'],
    ['pregnant, diastolic 89', { pregnant: 'yes', diastolic: 89 }, 'self-care'],
    ['pregnant, pulse 100', { pregnant: 'yes', pulse: 100 }, 'same-day'],
    ['pregnant, 5 points together', { pregnant: 'yes', breaths: 22, pulse: 112, temperature: 38.1 }, 'emergency'],
    ['pregnant, pulse 99', { pregnant: 'yes', pulse: 99 }, 'self-care'],
    ['new confusion', { alertness: 'confusion' }, 'emergency'],
    ['alert', { alertness: 'alert' }, 'self-care'],
    ['new oxygen', { 'on-oxygen': 'new-oxygen' }, 'emergency'],
    ['the usual oxygen', { 'on-oxygen': 'usual-oxygen' }, 'self-care'],
    ['systolic more than 40 below the usual', { 'systolic-fell': 'yes' }, 'emergency'],
    ['pulse 50 and fainted', { pulse: 50, fainting: 'yes' }, 'emergency'],
    ['systolic 180 and a severe headache', { systolic: 180, headache: 'yes', 'headache.severity': 'severe' }, 'emergency'],
    ['weak immune system, pulse 111', { immunosuppressed: 'yes', pulse: 111 }, 'emergency'],
    ['weak immune system, 35.9 °C', { immunosuppressed: 'yes', temperature: 35.9 }, 'emergency'],
    ['a value that could not be measured again', { 'vital-in-doubt': 'yes' }, 'same-day'],
    ['target 88 to 92, SpO2 88', { 'oxygen-scale-2': 'yes', oxygen: 88 }, 'self-care'],
    ['target 88 to 92, SpO2 87', { 'oxygen-scale-2': 'yes', oxygen: 87 }, 'emergency'],
    ['target 88 to 92, SpO2 97 on air', { 'oxygen-scale-2': 'yes', oxygen: 97 }, 'self-care'],
    ['target 88 to 92, SpO2 97 on oxygen', { 'oxygen-scale-2': 'yes', oxygen: 97, 'on-oxygen': 'usual-oxygen' }, 'emergency'],
    ['40.0 °C', { temperature: 40 }, 'same-day'],
    ['a fever that was said to be none', { fever: 'no', temperature: 38 }, 'within-48h'],
    ['37.9 °C', { temperature: 37.9 }, 'self-care'],
    ['values that are refused', { oxygen: 20, pulse: 500, breaths: 1, systolic: 20, temperature: 60 }, 'self-care'],
    [
      'a normal set',
      { oxygen: 98, pulse: 72, breaths: 14, systolic: 124, diastolic: 78, temperature: 36.8, alertness: 'alert', 'on-oxygen': 'air' },
      'self-care',
    ],
  ] as const)('%s', (_name, answers, level) => {
    expect(levelOf(answers)).toBe(level)
  })

  it('a normal set takes nothing from what the answers say', () => {
    const normal = { oxygen: 98, pulse: 72, breaths: 14, systolic: 124, temperature: 36.8 }
    for (const [row, level] of [
      ['seizure', 'emergency'],
      ['jaundice', 'same-day'],
      ['pallor', 'within-48h'],
    ] as const) {
      expect(levelOf({ ...normal, [row]: 'yes' })).toBe(level)
    }
  })
})

describe('NEWS2', () => {
  const score = (answers: Answers) => news2(factsFrom(content, { ...harmless, ...answers }))

  it.each([
    [
      'breaths',
      [
        [8, 3],
        [9, 1],
        [11, 1],
        [12, 0],
        [20, 0],
        [21, 2],
        [24, 2],
        [25, 3],
      ],
    ],
    [
      'oxygen',
      [
        [91, 3],
        [92, 2],
        [93, 2],
        [94, 1],
        [95, 1],
        [96, 0],
      ],
    ],
    [
      'systolic',
      [
        [90, 3],
        [91, 2],
        [100, 2],
        [101, 1],
        [110, 1],
        [111, 0],
        [219, 0],
        [220, 3],
      ],
    ],
    [
      'pulse',
      [
        [40, 3],
        [41, 1],
        [50, 1],
        [51, 0],
        [90, 0],
        [91, 1],
        [110, 1],
        [111, 2],
        [130, 2],
        [131, 3],
      ],
    ],
    [
      'temperature',
      [
        [35, 3],
        [35.1, 1],
        [36, 1],
        [36.05, 1],
        [36.1, 0],
        [38, 0],
        [38.1, 1],
        [39, 1],
        [39.1, 2],
      ],
    ],
  ] as const)('scores %s as the chart does', (id, scores) => {
    expect(scores.map(([value]) => score({ [id]: value })?.total)).toEqual(scores.map(([, points]) => points))
  })

  it('on scale 2 counts too much oxygen only while it is given', () => {
    const of = (oxygen: number, given?: string) =>
      score({ 'oxygen-scale-2': 'yes', oxygen, ...(given && { 'on-oxygen': given }) })?.points.oxygen
    expect([83, 84, 86, 88, 92, 98].map((value) => of(value, 'air'))).toEqual([3, 2, 1, 0, 0, 0])
    expect([92, 93, 95, 97].map((value) => of(value, 'usual-oxygen'))).toEqual([0, 1, 2, 3])
  })

  it('is a lower bound while something is missing, and says what', () => {
    expect(score({ pulse: 115, breaths: 22 })).toEqual({
      points: { breaths: 2, pulse: 2 },
      total: 4,
      missing: ['oxygen', 'on-oxygen', 'systolic', 'alertness', 'temperature'],
    })
    expect(levelOf({ age: 50, pulse: 115, breaths: 22 })).toBe('same-day')
    expect(levelOf({ age: 50, pulse: 115, breaths: 22, temperature: 38.1 })).toBe('emergency')
  })

  it('is not for the young nor in pregnancy, and there is none where nothing was measured', () => {
    expect(score({ age: 15.9, pulse: 115 })).toBeUndefined()
    expect(score({ pregnant: 'yes', pulse: 115 })).toBeUndefined()
    expect(score({})).toBeUndefined()
  })
})
