/** The fewest answers that meet a condition, as a clinician reads them. */
import { describe, expect, it } from 'vitest'
import type { ConditionText } from '#src/content/conditionSchema.ts'
import { minimalSets } from '#src/domain/told/minimal.ts'

const fever: ConditionText = { symptom: 'fever' }
const pallor: ConditionText = { symptom: 'pallor' }
const bruises: ConditionText = { symptom: 'easy-bruising' }
const two: ConditionText = { atLeast: 2, of: [fever, pallor, bruises] }

describe('the shortest ways to meet a condition', () => {
  it.each<[string, ConditionText, unknown]>([
    ['one thing', fever, [[fever]]],
    ['all of several, on one line', { all: [fever, pallor] }, [[fever, pallor]]],
    ['any of several, on a line each', { any: [fever, pallor] }, [[fever], [pallor]]],
    [
      'one thing with any of several',
      { all: [fever, { any: [pallor, bruises] }] },
      [
        [fever, pallor],
        [fever, bruises],
      ],
    ],
    ['two of three, which stays whole', { all: [two, fever] }, [[two, fever]]],
    ['nothing, which everybody meets', { all: [] }, [[]]],
  ])('are found for %s', (_, condition, sets) => {
    expect(minimalSets(condition)).toEqual(sets)
  })

  it('name each thing once', () => {
    expect(minimalSets({ all: [fever, { all: [pallor, fever] }] })).toEqual([[fever, pallor]])
  })

  it('leave out a way that only asks for more than another does', () => {
    expect(minimalSets({ any: [{ all: [fever, pallor] }, fever] })).toEqual([[fever]])
    expect(minimalSets({ any: [fever, { all: [fever, pallor] }] })).toEqual([[fever]])
  })

  it('keep one of two ways that ask for the same, whatever the order', () => {
    expect(minimalSets({ any: [{ all: [fever, pallor] }, { all: [pallor, fever] }] })).toEqual([[fever, pallor]])
    expect(minimalSets({ any: [fever, fever, pallor] })).toEqual([[fever], [pallor]])
  })

  it('keep a way of fewer things when it asks for something else', () => {
    const ways = [[fever, pallor], [bruises]]
    expect(minimalSets({ any: [{ all: [fever, pallor] }, bruises] })).toEqual(ways)
  })
})
