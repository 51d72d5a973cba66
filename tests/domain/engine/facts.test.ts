/** What follows from what was said, and from what was not asked. */
import { describe, expect, it } from 'vitest'
import type { LevelId } from '#src/content/schema.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { contextAsked, factsFrom, symptomAsked } from '#src/domain/engine/facts.ts'
import { contextOf, symptomOf } from '#src/domain/check/rows.ts'
import { openEmergencyRows, see } from '#src/domain/check/seen.ts'
import { triage } from '#src/domain/engine/triage.ts'
import { content, summarise } from '#tests/support/content.ts'
import { rank } from '#tests/support/proof.ts'

const known = (fact: string, answers: Answers) => factsFrom({ ...content }, answers)[fact]

describe('light-headedness, which is asked in the details of dizziness', () => {
  const part = symptomOf(content, 'lightheadedness')
  const asked = (dizziness?: string) => symptomAsked(part, factsFrom(content, dizziness === undefined ? {} : { dizziness }))

  it('is asked after a yes, not after a no, and may yet be asked while that is open or not sure', () => {
    expect(['yes', 'no', 'notSure', undefined].map(asked)).toEqual(['shown', 'notAsked', 'open', 'open'])
  })

  it('counts only after a yes to the whole, whatever was answered before', () => {
    const said = (dizziness: Answers) => known('lightheadedness', { lightheadedness: 'yes', ...dizziness })
    expect(said({ dizziness: 'yes' })).toBe('yes')
    expect(said({ dizziness: 'no' })).toBe('no')
    expect([said({ dizziness: 'notSure' }), said({})]).toEqual([undefined, undefined])
  })

  it('shares how long it has lasted, which way it goes and how bad it is', () => {
    const said = {
      dizziness: 'yes',
      'dizziness.since': 14,
      'dizziness.trend': 'worse',
      'dizziness.severity': 'mild',
      lightheadedness: 'yes',
    }
    expect(known('lightheadedness.since', { ...said, 'lightheadedness.since': 2 })).toBe(14)
    expect(known('lightheadedness.trend', said)).toBe('worse')
    expect(known('lightheadedness.severity', said)).toBe('mild')
  })

  it('never shares the cause', () => {
    expect(known('lightheadedness.cause', { dizziness: 'yes', 'dizziness.cause': 'cold-flu', lightheadedness: 'yes' })).toBe('unexplained')
  })
})

describe('a number', () => {
  it.each([
    [0, 0],
    [40, 40],
    [120, 120],
    [-0.1, undefined],
    [120.1, undefined],
    [Number.NaN, undefined],
    [Infinity, undefined],
  ])('of %f years is an age only where it can be right', (age, fact) => {
    expect(known('age', { age })).toBe(fact)
  })

  it.each([
    [0, 0],
    [400, 400],
    [-1, undefined],
    [Number.NaN, undefined],
    [Infinity, undefined],
    ['notSure', 'notSure'],
  ])('of %s days or minutes is known only where it can be right', (value, fact) => {
    expect(known('nosebleeds.since', { nosebleeds: 'yes', 'nosebleeds.since': value })).toBe(fact)
    expect(known('nosebleeds.minutes', { nosebleeds: 'yes', 'nosebleeds.minutes': value })).toBe(fact)
  })
})

describe('a question about the person', () => {
  it('that is not asked is harmless, whatever was answered before, and one that may yet be asked counts once it is answered', () => {
    expect(known('pregnant', { sex: 'female', pregnant: 'yes' })).toBe('yes')
    expect(known('pregnant', { sex: 'male', pregnant: 'yes' })).toBe('no')
    expect(known('pregnant', { pregnant: 'yes' })).toBe('yes')
    expect([known('pregnant', { sex: 'female' }), known('pregnant', {})]).toEqual([undefined, undefined])
  })

  it('is known as it was answered, "not sure" too', () => {
    expect(known('immunosuppressed', { immunosuppressed: 'notSure' })).toBe('notSure')
    expect(known('immunosuppressed', {})).toBeUndefined()
  })
})

describe('a temperature', () => {
  it('counts whenever it was taken', () => {
    for (const fever of ['yes', 'no', 'notSure']) expect(known('temperature', { fever, temperature: 39 })).toBe(39)
    expect(known('temperature', { temperature: 39 })).toBe(39)
  })

  it('that was not taken, or cannot be right, is harmless only once there is no fever', () => {
    for (const answers of [{}, { temperature: 99 }]) {
      expect(known('temperature', { fever: 'no', ...answers })).toBe('no')
      expect(known('temperature', { fever: 'yes', ...answers })).toBeUndefined()
      expect(known('temperature', { ...answers })).toBeUndefined()
    }
  })
})

describe('a row', () => {
  it('under the age from which it is asked counts when it is a yes or a doubt, and a no is no answer', () => {
    const girl = (answer?: string) =>
      factsFrom(content, { sex: 'female', age: 7, ...(answer && { 'heavy-periods': answer, pregnant: answer }) })
    expect(girl('yes')).toMatchObject({ 'heavy-periods': 'yes', pregnant: 'yes' })
    expect(girl('notSure')).toMatchObject({ 'heavy-periods': 'notSure', pregnant: 'notSure' })
    const asked = (answer?: string) => symptomAsked(symptomOf(content, 'heavy-periods'), girl(answer))
    expect(['yes', 'notSure', 'no', undefined].map(asked)).toEqual(['shown', 'shown', 'notAsked', 'notAsked'])
    const ofNoSex = factsFrom(content, { age: 7 })
    expect(contextAsked(contextOf(content, 'pregnant'), ofNoSex)).toBe('notAsked')
    expect(symptomAsked(symptomOf(content, 'heavy-periods'), ofNoSex)).toBe('notAsked')
  })

  it('that is not asked is harmless with all that was said of it, and one that may yet be asked counts', () => {
    const said = { 'heavy-periods': 'yes', 'heavy-periods.since': 30, 'heavy-periods.now': 'yes' }
    expect(factsFrom(content, { sex: 'female', ...said })).toMatchObject({ ...said, 'heavy-periods.cause': 'unexplained' })
    expect(factsFrom(content, { sex: 'male', ...said })).toMatchObject({ 'heavy-periods': 'no', 'heavy-periods.now': 'no' })
    expect(known('heavy-periods.since', { sex: 'male', ...said })).toBeUndefined()
    expect(factsFrom(content, said)).toMatchObject(said)
    expect(known('heavy-periods', {})).toBeUndefined()
  })

  it('has details only after a yes', () => {
    const details = { 'fever.since': 3, 'fever.trend': 'worse', 'fever.severity': 'severe', 'fever.cause': 'cold-flu' }
    expect(factsFrom(content, { fever: 'yes', ...details })).toMatchObject({ ...details, 'fever.cause': 'cold-flu' })
    for (const fever of ['no', 'notSure']) {
      for (const fact of Object.keys(details)) expect(known(fact, { fever, ...details })).toBeUndefined()
    }
  })

  it.each(['none', 'other', 'notSure', 'knock', undefined])('is unexplained by a cause "%s" that does not count for it', (cause) => {
    expect(known('fever.cause', { fever: 'yes', ...(cause !== undefined && { 'fever.cause': cause }) })).toBe('unexplained')
  })
})

describe('a form of a symptom', () => {
  const heavy = (answers: Answers) => known('nosebleeds.heavy', { 'nosebleeds.heavy': 'yes', ...answers })

  it('counts after a yes, is harmless after a no, and open until then', () => {
    expect(heavy({ nosebleeds: 'yes' })).toBe('yes')
    expect(heavy({ nosebleeds: 'no' })).toBe('no')
    expect(heavy({ nosebleeds: 'notSure' })).toBeUndefined()
    expect(heavy({})).toBeUndefined()
    expect(known('nosebleeds.heavy', { nosebleeds: 'yes' })).toBeUndefined()
  })

  it('that stands on the emergency page counts whatever is said of its symptom', () => {
    for (const answers of [{}, { 'chest-pain': 'no' }, { 'chest-pain': 'notSure' }, { 'chest-pain': 'yes' }]) {
      expect(known('chest-pain.tight-or-heavy', { 'chest-pain.tight-or-heavy': 'yes', ...answers })).toBe('yes')
      expect(known('chest-pain.tight-or-heavy', answers)).toBeUndefined()
    }
  })

  it('that stands on the emergency page is harmless where its symptom is not asked', () => {
    const when = { fact: 'age', under: 16 } as const
    const symptoms = content.symptoms.map((one) =>
      one.id === 'chest-pain' ? { ...one, showIf: { when, reason: 'Asked only about children.' } } : one,
    )
    const answers = { age: 40, 'chest-pain.tight-or-heavy': 'yes' }
    expect(factsFrom({ ...content, symptoms }, answers)['chest-pain.tight-or-heavy']).toBe('no')
  })

  it('that is a red flag and no line of that page counts until its symptom is a no', () => {
    const child = { age: 5, 'not-acting-normally.no-response': 'yes' }
    const noResponse = (answers: Answers) => known('not-acting-normally.no-response', { ...child, ...answers })
    expect(noResponse({})).toBe('yes')
    expect(noResponse({ 'not-acting-normally': 'notSure' })).toBe('yes')
    expect(noResponse({ 'not-acting-normally': 'no' })).toBe('no')
    expect(noResponse({ age: 40, 'down-syndrome': 'no' })).toBe('no')
  })

  it('that is not asked at this age is harmless', () => {
    const bruised = { 'easy-bruising': 'yes', 'easy-bruising.not-crawling': 'yes' }
    expect(known('easy-bruising.not-crawling', { ...bruised, age: 0.5 })).toBe('yes')
    expect(known('easy-bruising.not-crawling', { ...bruised, age: 5 })).toBe('no')
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
    expect(rank(triage(see(content, { ...said, [id]: 'yes' })).atLeast)).toBeGreaterThanOrEqual(rank(atLeast))
    expect(summarise(content, { ...emptyCheck, answers: { ...said, [id]: 'yes' } }).reported.map((one) => one.id)).toEqual([id])
  })

  it('is told as it was given, each of yes, no and not sure', () => {
    for (const row of rowsWithShowIf) {
      const told = (answer: string) => summarise(content, { ...emptyCheck, answers: { [row]: answer } })
      expect(told('yes').reported.map(({ id }) => id)).toContain(row)
      expect(told('no').no.map(({ id }) => id)).toContain(row)
      expect(told('notSure').notSure.map(({ id }) => id)).toContain(row)
      expect(told('no').unanswered.map(({ id }) => id)).not.toContain(row)
    }
  })

  it('is not heard any more once it is sure that the question is for somebody else', () => {
    expect(triage(see(content, { who: 'me', age: 24, sex: 'female', priapism: 'yes' }))).toEqual(
      triage(see(content, { who: 'me', age: 24, sex: 'female' })),
    )
  })

  it('leaves the emergency page open where it has none', () => {
    const open = (answers: Answers) => openEmergencyRows(see(content, answers)).map(({ id }) => id)
    expect(open(sexNotSaid)).toContain('priapism')
    expect(open({ ...sexNotSaid, priapism: 'no' })).not.toContain('priapism')
    expect(open({ ...sexNotSaid, sex: 'female' })).not.toContain('priapism')
  })
})
