/** What follows from what was said, and from what was not asked. */
import { describe, expect, it } from 'vitest'
import { factsFrom, symptomAsked } from '#src/domain/facts.ts'
import { symptomOf } from '#src/domain/questionnaire.ts'
import { content } from '#tests/support/content.ts'

describe('light-headedness, which is asked in the details of dizziness', () => {
  const part = symptomOf(content, 'lightheadedness')
  const asked = (dizziness?: string) => symptomAsked(part, factsFrom(content, dizziness === undefined ? {} : { dizziness }))

  it('is asked after a yes, not after a no, and may yet be asked while that is open or not sure', () => {
    expect(['yes', 'no', 'notSure', undefined].map(asked)).toEqual(['shown', 'notAsked', 'open', 'open'])
  })

  it('shares how long it has lasted', () => {
    const said = { dizziness: 'yes', 'dizziness.since': 14, lightheadedness: 'yes', 'lightheadedness.since': 2 }
    expect(factsFrom(content, said)['lightheadedness.since']).toBe(14)
  })
})
