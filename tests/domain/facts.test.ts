/** What follows from what was said, and from what was not asked. */
import { describe, expect, it } from 'vitest'
import type { LevelId } from '#src/content/schema.ts'
import { emptyCheck, type Answers } from '#src/domain/answers.ts'
import { factsFrom, symptomAsked } from '#src/domain/facts.ts'
import { openEmergencyRows, symptomOf } from '#src/domain/questionnaire.ts'
import { summaryOf } from '#src/domain/summary.ts'
import { triage } from '#src/domain/triage.ts'
import { content } from '#tests/support/content.ts'
import { rank } from '#tests/support/proof.ts'

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

const rowsWithShowIf = content.symptoms.filter(({ showIf }) => showIf).map(({ id }) => id)

describe('an answer given before it is known whether the question is for this person', () => {
  const sexNotSaid = { who: 'me', age: 24 }
  const ageNotSaid = { who: 'child', sex: 'male' }

  it.each<[string, Answers, string, LevelId]>([
    ['a painful erection that lasts, sex not said', sexNotSaid, 'priapism', 'emergency'],
    ['sudden pain of the scrotum, sex not said', sexNotSaid, 'testicular-pain-sudden', 'emergency'],
    ['a child who does not walk, age not said', ageNotSaid, 'limp-or-refusal-to-walk', 'within-2-weeks'],
  ])('counts: %s', (_, said, id, atLeast) => {
    expect(rank(triage(content, { ...said, [id]: 'yes' }).atLeast)).toBeGreaterThanOrEqual(rank(atLeast))
    expect(summaryOf(content, { ...emptyCheck, answers: { ...said, [id]: 'yes' } }).reported.map((one) => one.id)).toEqual([id])
  })

  it('is told as it was given, each of yes, no and not sure', () => {
    for (const row of rowsWithShowIf) {
      const told = (answer: string) => summaryOf(content, { ...emptyCheck, answers: { [row]: answer } })
      expect(told('yes').reported.map(({ id }) => id)).toContain(row)
      expect(told('no').no.map(({ id }) => id)).toContain(row)
      expect(told('notSure').notSure.map(({ id }) => id)).toContain(row)
      expect(told('no').unanswered.map(({ id }) => id)).not.toContain(row)
    }
  })

  it('is not heard any more once it is sure that the question is for somebody else', () => {
    expect(triage(content, { who: 'me', age: 24, sex: 'female', priapism: 'yes' })).toEqual(
      triage(content, { who: 'me', age: 24, sex: 'female' }),
    )
  })

  it('leaves the emergency page open where it has none', () => {
    const open = (answers: Answers) => openEmergencyRows(content, answers).map(({ id }) => id)
    expect(open(sexNotSaid)).toContain('priapism')
    expect(open({ ...sexNotSaid, priapism: 'no' })).not.toContain('priapism')
    expect(open({ ...sexNotSaid, sex: 'female' })).not.toContain('priapism')
  })
})
