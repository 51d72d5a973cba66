import { describe, expect, it } from 'vitest'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { freshEmergencies } from '#src/pages/check/emergencies.ts'
import type { Session } from '#src/store/saved.ts'
import { useSession } from '#src/store/session.ts'
import { harmless } from '#tests/support/content.ts'

const met = (answers: Answers, more: Partial<Session> = {}) =>
  freshEmergencies({ ...useSession.getState(), check: { ...emptyCheck, answers: { ...harmless, ...answers } }, ...more }).map(
    ({ rule }) => rule.ref,
  )

describe('on the short way, whoever ticks in the list of signs', () => {
  const nosebleed: Answers = { nosebleeds: 'yes', dizziness: 'yes' }

  it('nosebleeds and dizziness is asked if the nosebleed is over before the card', () => {
    expect(met(nosebleed)).toEqual([])
    expect(met({ ...nosebleed, 'nosebleeds.over': 3 })).toEqual(['R-E14'])
    expect(met({ ...nosebleed, 'nosebleeds.over': 'notSure' })).toEqual(['R-E14'])
  })

  it('nosebleeds and dizziness, and left open if it is over, has the card', () => {
    expect(met(nosebleed, { steps: [{ kind: 'details', facts: ['nosebleeds'], skipped: [] }] })).toEqual(['R-E14'])
  })

  it.each([
    ['fainting', 'palpitations'],
    ['chest-pain', 'shortness-of-breath'],
  ])('%s and %s has the card at once: a red flag waits for nothing (I-16)', (one, other) => {
    expect(met({ [one]: 'yes', [other]: 'yes' })).toEqual(['R-E16'])
  })
})

it('on the whole questionnaire nosebleeds and dizziness bring the card at once', () => {
  expect(met({ nosebleeds: 'yes', dizziness: 'yes' }, { full: true })).toEqual(['R-E14'])
})
