/** What the words of a condition in `data/` mean to the engine. */
import { describe, expect, it } from 'vitest'
import { compile, redFlagRows, type Vocabulary } from '#src/content/compile.ts'
import type { Atom, Condition } from '#src/content/model.ts'
import type { ConditionText } from '#src/content/conditionSchema.ts'

const vocabulary: Vocabulary = {
  symptoms: [
    { id: 'fever' },
    {
      id: 'bruises',
      features: [{ id: 'spreading', redFlag: true }, { id: 'large' }],
    },
    { id: 'blue-lips', redFlag: 'alone' },
    { id: 'stiff-neck', redFlag: 'together' },
    { id: 'neck-lump', partOf: 'lumps' },
  ],
  thresholds: new Map([
    ['long', 21],
    ['child', 16],
  ]),
  conditions: new Map<string, ConditionText>([
    ['ill', { symptom: 'fever' }],
    ['child-ill', { all: [{ ageUnder: 'child' }, { condition: 'ill' }] }],
  ]),
  explanations: new Map(),
}
const meaningOf = (text: ConditionText) => compile(text, vocabulary)
const yes = (fact: string): Atom => ({ fact, is: 'yes' })

describe('a symptom', () => {
  it.each<[string, ConditionText, Condition]>([
    ['means "yes" to its row', { symptom: 'fever' }, yes('fever')],
    ['may be met by "not sure"', { symptom: 'fever', is: 'notSure' }, { fact: 'fever', is: 'notSure' }],
    [
      'with no clear cause looks at its own cause',
      { symptom: 'fever', unexplained: true },
      { all: [yes('fever'), { fact: 'fever.cause', unexplained: true }] },
    ],
    [
      'of some days takes the number of a threshold',
      { symptom: 'fever', since: 'long' },
      { all: [yes('fever'), { fact: 'fever.since', atLeast: 21 }] },
    ],
    [
      'of no days at all is still asked how long',
      { symptom: 'fever', since: 0 },
      { all: [yes('fever'), { fact: 'fever.since', atLeast: 0 }] },
    ],
    [
      'that got worse and is severe must be both',
      { symptom: 'fever', trend: 'worse', severity: 'severe' },
      { all: [yes('fever'), { fact: 'fever.trend', atLeast: 'worse' }, { fact: 'fever.severity', atLeast: 'severe' }] },
    ],
    [
      'of the catch-all counts each detail that nobody gave',
      { symptom: 'fever', unexplained: true, since: 'long', trend: 'worse', severity: 'moderate', orNotKnown: true },
      {
        all: [
          yes('fever'),
          { fact: 'fever.cause', unexplained: true },
          { fact: 'fever.since', atLeast: 21, orNotKnown: true },
          { fact: 'fever.trend', atLeast: 'worse', orNotKnown: true },
          { fact: 'fever.severity', atLeast: 'moderate', orNotKnown: true },
        ],
      },
    ],
  ])('%s', (_, text, condition) => {
    expect(meaningOf(text)).toEqual(condition)
  })

  it.each<[string, ConditionText, Condition]>([
    ['one of several is enough', { symptom: ['fever', 'bruises'] }, { any: [yes('fever'), yes('bruises')] }],
    [
      'two of several are counted',
      { symptom: ['fever', 'bruises', 'blue-lips'], count: 2 },
      { atLeast: 2, of: ['fever', 'bruises', 'blue-lips'].map(yes) },
    ],
    [
      'what is added must hold of the same one',
      { symptom: ['fever', 'bruises'], since: 3 },
      {
        any: [
          { all: [yes('fever'), { fact: 'fever.since', atLeast: 3 }] },
          { all: [yes('bruises'), { fact: 'bruises.since', atLeast: 3 }] },
        ],
      },
    ],
    [
      '"any" is each row of its own, without those that are part of another',
      { symptom: 'any' },
      { any: ['fever', 'bruises', 'blue-lips', 'stiff-neck'].map(yes) },
    ],
  ])('of those named, %s', (_, text, condition) => {
    expect(meaningOf(text)).toEqual(condition)
  })
})

describe('a part of a symptom', () => {
  it.each<[string, ConditionText, Condition]>([
    [
      'needs its symptom: nobody is asked about it otherwise',
      { feature: 'bruises.large' },
      { all: [yes('bruises'), yes('bruises.large')] },
    ],
    ['that is a red flag stands by itself, for it has a row of its own', { feature: 'bruises.spreading' }, yes('bruises.spreading')],
    ['may be met by "not sure"', { feature: 'bruises.spreading', is: 'notSure' }, { fact: 'bruises.spreading', is: 'notSure' }],
    [
      'that is measured needs its symptom and its number',
      { measure: 'fever.times', atLeast: 'long' },
      { all: [yes('fever'), { fact: 'fever.times', atLeast: 21 }] },
    ],
  ])('%s', (_, text, condition) => {
    expect(meaningOf(text)).toEqual(condition)
  })
})

describe('what is known about the person', () => {
  it.each<[string, ConditionText, Condition]>([
    ['means "yes"', { context: 'pregnant' }, yes('pregnant')],
    ['may be met by "not sure"', { context: 'pregnant', is: 'notSure' }, { fact: 'pregnant', is: 'notSure' }],
    ['may be one of several', { context: 'who', oneOf: ['child', 'other'] }, { fact: 'who', oneOf: ['child', 'other'] }],
    ['may be a number of a threshold', { context: 'temperature', atLeast: 'long' }, { fact: 'temperature', atLeast: 21 }],
    ['may be a number as low as 0', { context: 'times-seen', atLeast: 0 }, { fact: 'times-seen', atLeast: 0 }],
    ['may be an age in years', { ageUnder: 25 }, { fact: 'age', under: 25 }],
    ['may be an age of a threshold', { ageUnder: 'child' }, { fact: 'age', under: 16 }],
  ])('%s', (_, text, condition) => {
    expect(meaningOf(text)).toEqual(condition)
  })
})

describe('conditions are put together', () => {
  it.each<[string, ConditionText, Condition]>([
    ['by "all"', { all: [{ symptom: 'fever' }, { ageUnder: 5 }] }, { all: [yes('fever'), { fact: 'age', under: 5 }] }],
    ['by "any"', { any: [{ symptom: 'fever' }, { ageUnder: 5 }] }, { any: [yes('fever'), { fact: 'age', under: 5 }] }],
    [
      'by a count',
      { atLeast: 2, of: [{ symptom: 'fever' }, { ageUnder: 5 }] },
      { atLeast: 2, of: [yes('fever'), { fact: 'age', under: 5 }] },
    ],
    ['by name, and those names by others', { condition: 'child-ill' }, { all: [{ fact: 'age', under: 16 }, yes('fever')] }],
  ])('%s', (_, text, condition) => {
    expect(meaningOf(text)).toEqual(condition)
  })

  it.each<[string, ConditionText, string]>([
    ['a threshold', { ageUnder: 'adult' }, 'There is no threshold "adult".'],
    ['a condition', { condition: 'well' }, 'There is no condition "well".'],
  ])('and %s that does not exist is named', (_, text, message) => {
    expect(() => meaningOf(text)).toThrow(message)
  })
})

describe('the red flags', () => {
  it('are the symptoms and the features that are an emergency by themselves', () => {
    expect(redFlagRows(vocabulary.symptoms)).toEqual(['bruises.spreading', 'blue-lips'])
  })
})

describe('what a cause explains', () => {
  const ofCold: Vocabulary = {
    ...vocabulary,
    symptoms: [...vocabulary.symptoms, { id: 'cough', details: ['since', 'trend'] }],
    explanations: new Map([
      ['cough', [{ cause: 'cold', days: 21, younger: { under: 'child', days: 14 }, asksProgress: true, ends: [{ condition: 'ill' }] }]],
    ]),
  }

  it('ends with its days, sooner for the young and not while it goes as was said, when it gets worse, when it does not go as was said, and with a sign', () => {
    const over = (days: number): Condition => ({
      all: [
        { fact: 'cough.since', atLeast: days + 1, orNotKnown: true },
        { fact: 'cough.as-said', oneOf: ['tooSoon', 'notBetter'], orNotKnown: true },
      ],
    })
    expect(compile({ symptom: 'cough', unexplained: true }, ofCold)).toEqual({
      all: [
        yes('cough'),
        {
          any: [
            { fact: 'cough.cause', unexplained: true },
            {
              all: [
                { fact: 'cough.cause', oneOf: ['cold'] },
                {
                  any: [
                    over(21),
                    { all: [{ fact: 'age', under: 16 }, over(14)] },
                    { fact: 'cough.trend', atLeast: 'worse' },
                    { fact: 'cough.as-said', oneOf: ['notBetter'] },
                    yes('fever'),
                  ],
                },
              ],
            },
          ],
        },
      ],
    })
  })
})

describe('a measured value', () => {
  it('has a limit above or below, and the ages that it is for', () => {
    expect(meaningOf({ reading: 'pulse', atLeast: 131, ageFrom: 12 })).toEqual({
      all: [
        { fact: 'pulse', atLeast: 131 },
        { fact: 'age', atLeast: 12 },
      ],
    })
    expect(meaningOf({ reading: 'oxygen', below: 92, ageUnder: 'child' })).toEqual({
      all: [
        { fact: 'oxygen', under: 92 },
        { fact: 'age', under: 16 },
      ],
    })
  })
})
