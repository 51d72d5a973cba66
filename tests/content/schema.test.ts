/** What cannot be written in `data/` cannot go wrong: advice can only rise as answers get more worrying. */
import { describe, expect, it } from 'vitest'
import { condition, type ConditionText } from '#src/content/conditionSchema.ts'

describe('a condition', () => {
  it.each<[string, unknown]>([
    ['a "not"', { not: { symptom: 'fever' } }],
    ['a "no" to a symptom', { symptom: 'fever', is: 'no' }],
    ['a "no" to a feature', { feature: 'nosebleeds.heavy', is: 'no' }],
    ['a "no" about the person', { context: 'pregnant', is: 'no' }],
    ['a red flag that was answered "no"', { redFlag: 'no' }],
    ['a cause that explains a symptom', { symptom: 'fever', unexplained: false }],
    ['a symptom that gets better, or stays the same', { symptom: 'fever', trend: 'better' }],
    ['a symptom that is mild', { symptom: 'fever', severity: 'mild' }],
    ['an age from which on it holds', { ageFrom: 25 }],
    ['a time that is shorter than a number', { symptom: 'fever', under: 3 }],
    ['a second thing beside a named condition', { condition: 'fever', symptom: 'fever' }],
    ['a second thing beside "all"', { all: [{ symptom: 'fever' }], not: { symptom: 'rash' } }],
    ['a choice of nothing, which nobody could meet', { any: [] }],
    ['a choice of no symptom', { symptom: [] }],
    ['one of several by a count, which "any" says', { atLeast: 1, of: [{ symptom: 'fever' }, { symptom: 'pallor' }] }],
    ['a count of one thing', { atLeast: 2, of: [{ symptom: 'fever' }] }],
    ['a count of one symptom', { symptom: ['fever', 'pallor'], count: 1 }],
    ['half a symptom', { symptom: ['fever', 'pallor'], count: 2.5 }],
    ['an id with a capital letter', { symptom: 'Fever' }],
    ['a part without its symptom', { feature: 'heavy' }],
    ['a fault deep within it', { all: [{ any: [{ atLeast: 2, of: [{ symptom: 'fever' }, { symptom: 'pallor', is: 'no' }] }] }] }],
  ])('cannot say %s', (_, text) => {
    expect(condition.safeParse(text).success).toBe(false)
  })

  it.each<[string, ConditionText]>([
    [
      'one symptom, with all that can be added',
      { symptom: 'fever', is: 'notSure', unexplained: true, since: 3, trend: 'worse', severity: 'moderate', orNotKnown: true },
    ],
    ['two of several symptoms', { symptom: ['fever', 'pallor', 'weight-loss'], count: 2 }],
    ['any symptom, much worse and severe', { symptom: 'any', trend: 'muchWorse', severity: 'severe' }],
    [
      'a feature and a measure',
      {
        all: [
          { feature: 'nosebleeds.heavy', is: 'notSure' },
          { measure: 'nosebleeds.minutes', atLeast: 'long' },
        ],
      },
    ],
    [
      'something about the person',
      {
        any: [
          { context: 'pregnant', is: 'notSure' },
          { context: 'who', oneOf: ['child'] },
          { context: 'times-seen', atLeast: 3 },
        ],
      },
    ],
    [
      'an age, a measured value and a name',
      { atLeast: 2, of: [{ ageUnder: 'child' }, { reading: 'pulse', atLeast: 150, ageUnder: 1 }, { condition: 'fever' }] },
    ],
  ])('can say %s', (_, text) => {
    expect(condition.parse(text)).toEqual(text)
  })
})
