/** A file of written cases is read as it is meant, or refused with each fault in its place. */
import { describe, expect, it } from 'vitest'
import { readCases } from '#src/content/cases.ts'
import type { Content } from '#src/content/model.ts'
import { content } from '#tests/support/content.ts'
import written from '#tests/vignettes/cases.json' with { type: 'json' }

const bleeding = { id: 'nosebleeds', present: true, durationDays: 3, severity: 'severe', unexplained: true }
const person = { id: 'a', age: 40, sex: 'female', symptoms: [bleeding], referenceUrgency: 'same-day' }

const read = (json: unknown) => readCases(content, json)
const faultsOf = (json: unknown) => {
  const result = read(json)
  return result.ok ? [] : result.faults
}
const faultsIn = (change: object) => faultsOf({ cases: [person, { ...person, ...change }] })
const faultsInSymptom = (change: object) => faultsIn({ symptoms: [bleeding, { ...bleeding, ...change }] })

describe('a case is read', () => {
  it('as every case of this project is', () => {
    expect(faultsOf(written)).toEqual([])
    const result = read(written)
    expect(result.ok && result.cases.map(({ id }) => id)).toEqual(written.cases.map(({ id }) => id))
  })

  it.each<[string, object]>([
    ['a newborn', { age: 0 }],
    ['someone as old as people get', { age: 120 }],
    ['someone whose sex nobody said', { sex: null }],
    ['someone without a symptom', { symptoms: [] }],
    ['a kind of case', { category: 'leukaemia' }],
    ['what was denied', { absent: ['fever', 'pallor'] }],
    ['what else is known', { modifiers: { infectionContext: 'cold', pregnant: true } }],
    ['notes of whoever wrote it', { narrative: 'A woman of 40.' }],
    ['one level that would do as well', { acceptable: ['emergency'] }],
    ['three levels next to each other, in any order', { acceptable: ['within-48h', 'emergency', 'same-day'] }],
    ['no acceptable level beside the reference', { acceptable: [] }],
  ])('with %s', (_, change) => {
    expect(faultsIn(change)).toEqual([])
  })

  it.each<[string, object]>([
    ['no duration, severity or cause', { durationDays: undefined, severity: null, unexplained: null }],
    ['a beginning today', { durationDays: 0 }],
    ['its features and measures', { features: ['heavy', 'both-sides'], measures: { minutes: 20 } }],
    ['the name of what was chosen', { measures: { over: 'today', times: 'often' }, cause: 'dry-nose' }],
    ['notes of whoever wrote it', { words: 'It would not stop.' }],
  ])('whose symptom has %s', (_, change) => {
    expect(faultsInSymptom(change)).toEqual([])
  })
})

describe('a case is refused with the fault in its place', () => {
  it.each<[string, object, string, string]>([
    ['a symptom that nobody knows', { absent: ['fever', 'coff'] }, 'absent[1]', 'There is no symptom "coff".'],
    ['levels that are not next to each other', { acceptable: ['emergency', 'within-48h'] }, 'acceptable', 'next to each other'],
  ])('%s', (_, change, place, message) => {
    expect(faultsIn(change)).toEqual([{ place: `cases[1].${place}`, message: expect.stringContaining(message) }])
  })

  it.each<[string, object, string, string]>([
    ['a symptom that nobody knows', { id: 'coff', present: true }, 'id', 'There is no symptom "coff".'],
    ['a feature of another symptom', { features: ['heavy', 'like-dying'] }, 'features', '"nosebleeds" has no feature "like-dying".'],
    ['a measure of another symptom', { measures: { minutes: 3, degrees: 3 } }, 'measures', '"nosebleeds" has no measure "degrees".'],
    ['a word that is no choice of its measure', { measures: { over: 'soon' } }, 'measures.over', '"nosebleeds.over" has no option "soon".'],
    ['a cause of another symptom', { cause: 'flossing' }, 'cause', '"flossing" is no cause of "nosebleeds".'],
    ['a measure that is named as a feature', { features: ['minutes'] }, 'features', '"nosebleeds" has no feature "minutes".'],
  ])('%s, in a symptom', (_, change, place, message) => {
    expect(faultsInSymptom(change)).toEqual([{ place: `cases[1].symptoms[1].${place}`, message }])
  })

  it.each<[string, object, string]>([
    ['no name', { id: '' }, 'id'],
    ['an age below nothing', { age: -1 }, 'age'],
    ['an age that nobody reaches', { age: 121 }, 'age'],
    ['a level that there is not', { referenceUrgency: 'soon' }, 'referenceUrgency'],
    ['a level that would do, and that there is not', { acceptable: ['soon'] }, 'acceptable[0]'],
    ['a sex that is a number', { sex: 2 }, 'sex'],
    ['a list for the kind of case', { category: ['leukaemia'] }, 'category'],
    ['words for what else is known', { modifiers: 'pregnant' }, 'modifiers'],
    ['one symptom where a list is needed', { symptoms: bleeding }, 'symptoms'],
  ])('%s', (_, change, place) => {
    expect(faultsIn(change).map((fault) => fault.place)).toEqual([`cases[1].${place}`])
  })

  it.each<[string, object, string]>([
    ['nobody said whether it is there', { present: undefined }, 'present'],
    ['days below nothing', { durationDays: -1 }, 'durationDays'],
    ['a severity that there is not', { severity: 'awful' }, 'severity'],
    ['words for whether there is a cause', { unexplained: 'yes' }, 'unexplained'],
    ['one feature where a list is needed', { features: 'heavy' }, 'features'],
    ['a measure in words', { measures: { minutes: 'ten' } }, 'measures.minutes'],
  ])('%s, in a symptom', (_, change, place) => {
    expect(faultsInSymptom(change).map((fault) => fault.place)).toEqual([`cases[1].symptoms[1].${place}`])
  })

  it.each<[string, unknown, string]>([
    ['a list', [person], ''],
    ['nothing', null, ''],
    ['a file without cases', { people: [person] }, 'cases'],
  ])('%s, where a file of cases is needed', (_, json, place) => {
    expect(faultsOf(json).map((fault) => fault.place)).toEqual([place])
  })

  it('a symptom that nobody knows, and so its features and measures', () => {
    const change = { id: 'coff', features: ['heavy'], measures: { minutes: 3 } }
    expect(faultsInSymptom(change).map(({ message }) => message)).toEqual([
      'There is no symptom "coff".',
      '"coff" has no feature "heavy".',
      '"coff" has no measure "minutes".',
    ])
  })

  it('every fault at once', () => {
    const places = faultsOf({ cases: [{ ...person, age: -1, referenceUrgency: 'soon' }] }).map(({ place }) => place)
    expect(places.toSorted()).toEqual(['cases[0].age', 'cases[0].referenceUrgency'])
  })

  it('against the symptoms of that content alone', () => {
    const fever: Pick<Content, 'symptoms' | 'context'> = { symptoms: content.symptoms.filter(({ id }) => id === 'fever'), context: [] }
    expect(readCases(fever, { cases: [person] })).toEqual({
      ok: false,
      faults: [{ place: 'cases[0].symptoms[0].id', message: 'There is no symptom "nosebleeds".' }],
    })
  })
})
