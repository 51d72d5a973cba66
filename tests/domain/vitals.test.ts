/** Every limit of the vital signs (../mutants/vitals.ts) at its value and just short of it. All rows are "no". */
import { describe, expect, it } from 'vitest'
import type { Answers } from '#src/domain/engine/answers.ts'
import { factsFrom } from '#src/domain/engine/facts.ts'
import { news2 } from '#src/domain/engine/vitals.ts'
import { emergencyLimits, sameDayLimits } from '#tests/mutants/vitals.ts'
import { adviceFor, content, harmless } from '#tests/support/content.ts'

const levelOf = (answers: Answers) => adviceFor(answers).atLeast

describe('a limit of a vital sign', () => {
  it.each(emergencyLimits)('$sign $at is an emergency, and $short is not', ({ sign, at, short, ages }) => {
    for (const age of ages) {
      expect([age, levelOf({ age, [sign]: at })]).toEqual([age, 'emergency'])
      expect([age, levelOf({ age, [sign]: short })]).not.toEqual([age, 'emergency'])
    }
  })

  it.each(sameDayLimits)('$sign $at is seen the same day, and with $short nothing is changed', ({ sign, at, short, ages }) => {
    for (const age of ages) {
      expect([age, levelOf({ age, [sign]: at })]).toEqual([age, 'same-day'])
      expect([age, levelOf({ age, [sign]: short })]).toEqual([age, 'self-care'])
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
