import { describe, expect, it } from 'vitest'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { compare, isSamePerson } from '#src/domain/told/compare.ts'
import { content, harmless, summarise } from '#tests/support/content.ts'

const summary = (answers: Answers) => summarise(content, { ...emptyCheck, answers })
const changes = (then: Answers, now: Answers) => {
  const found = compare(summary({ ...harmless, ...then }), summary({ ...harmless, ...now }))
  return Object.fromEntries(Object.entries(found).flatMap(([kind, list]) => (list.length > 0 ? [[kind, list.map(({ id }) => id)]] : [])))
}

describe('since the last check', () => {
  it('a symptom is new when it was a no, and gone when it is a no', () => {
    expect(changes({ fatigue: 'yes' }, { nosebleeds: 'yes' })).toEqual({ new: ['nosebleeds'], gone: ['fatigue'] })
  })

  it('what nobody knew then is not called new, and what nobody knows now is not called gone', () => {
    expect(changes({ fatigue: 'notSure' }, { fatigue: 'yes' })).toEqual({ unknownThen: ['fatigue'] })
    expect(changes({ fatigue: 'yes' }, { fatigue: 'notSure' })).toEqual({ unknownNow: ['fatigue'] })
    const { fatigue: _, ...open } = harmless
    expect(compare(summary({ ...harmless, fatigue: 'yes' }), summary(open)).unknownNow.map(({ id }) => id)).toEqual(['fatigue'])
    expect(compare(summary(open), summary({ ...harmless, fatigue: 'yes' })).new).toEqual([])
  })

  it('a symptom that stayed is worse, the same or better by what the person says of it', () => {
    const then = { fatigue: 'yes' }
    expect(changes(then, { fatigue: 'yes', 'fatigue.trend': 'worse' })).toEqual({ worse: ['fatigue'] })
    expect(changes(then, { fatigue: 'yes', 'fatigue.trend': 'muchWorse' })).toEqual({ worse: ['fatigue'] })
    expect(changes(then, { fatigue: 'yes', 'fatigue.trend': 'better' })).toEqual({ better: ['fatigue'] })
    expect(changes(then, { fatigue: 'yes', 'fatigue.trend': 'same' })).toEqual({ same: ['fatigue'] })
    expect(changes(then, { fatigue: 'yes' })).toEqual({ same: ['fatigue'] })
  })

  it('any sign of worse wins over "better"', () => {
    const severe = { headache: 'yes', 'headache.severity': 'severe' }
    const mild = { headache: 'yes', 'headache.severity': 'mild' }
    expect(changes(mild, { ...severe, 'headache.trend': 'better' })).toEqual({ worse: ['headache'] })
    expect(changes(severe, mild)).toEqual({ better: ['headache'] })
    expect(changes(severe, { headache: 'yes', 'headache.severity': 'notSure' })).toEqual({ same: ['headache'] })
    expect(changes({ headache: 'yes' }, severe)).toEqual({ same: ['headache'] })
    expect(changes(severe, severe)).toEqual({ same: ['headache'] })
    expect(changes({ nosebleeds: 'yes' }, { nosebleeds: 'yes', 'nosebleeds.heavy': 'yes', 'nosebleeds.trend': 'better' })).toEqual({
      worse: ['nosebleeds'],
    })
  })
})

describe('checks of two people', () => {
  const girl = { who: 'child', sex: 'female', age: 6 }
  it('are told apart by who answered, sex and age', () => {
    expect(isSamePerson(girl, { ...girl, age: 7 })).toBe(true)
    expect(isSamePerson(girl, { ...girl, age: 8 })).toBe(false)
    expect(isSamePerson(girl, { ...girl, sex: 'male' })).toBe(false)
    expect(isSamePerson(girl, { ...girl, who: 'me' })).toBe(false)
  })
})
