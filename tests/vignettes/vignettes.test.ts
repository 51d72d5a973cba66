/** The project's own cases, from the evidence pack, run through the same code as the screens. */
import { describe, expect, it } from 'vitest'
import type { LevelId } from '#src/content/schema.ts'
import { answersOf, runCase } from '#src/domain/cases/vignettes.ts'
import { isOverTriaged, isUnderTriaged, levelNumber, metricNames, metricsByCategory, metricsOf, wilson } from '#src/domain/cases/metrics.ts'
import type { Case, CaseSymptom } from '#src/domain/cases/case.ts'
import { content, data } from '#tests/support/content.ts'
import written from './cases.json' with { type: 'json' }

const cases = written.cases as Case[]
const outcomes = cases.map((one) => runCase(content, one))
const levels: LevelId[] = ['emergency', 'same-day', 'within-48h', 'within-2-weeks', 'self-care']

const one = (symptoms: CaseSymptom[], modifiers: Case['modifiers'] = {}, more: Partial<Case> = {}) =>
  answersOf(content, { id: 'x', age: 30, sex: 'female', symptoms, modifiers, referenceUrgency: 'self-care', ...more })

const told = (atLeast: LevelId, reference: LevelId) => ({
  id: '',
  category: 'x',
  atLeast,
  atMost: atLeast,
  reference,
  acceptable: [reference],
  rules: [],
  notes: [],
})

describe('the people of the written cases', () => {
  it.each(outcomes)('$id: told $atLeast', (outcome) => {
    expect(outcome.acceptable).toContain(outcome.atLeast)
    expect(isUnderTriaged(outcome) || isOverTriaged(outcome)).toBe(false)
  })

  it('none of the emergencies is missed, and nobody is told too little', () => {
    const metrics = metricsOf(outcomes)
    expect(metrics.emergencySensitivity.share).toBe(1)
    expect(metrics.missedEmergency.count).toBe(0)
    expect(metrics.underTriage.count).toBe(0)
    expect(metrics.safe.share).toBe(1)
    expect(Object.keys(metricsByCategory(outcomes)).toSorted()).toEqual(['leukaemia', 'non-leukaemia'])
  })

  it('are at least 45, of every level, on both sides of every age line', () => {
    expect(cases.length).toBeGreaterThanOrEqual(45)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
    for (const level of levels) expect(outcomes.some(({ reference }) => reference === level)).toBe(true)
    for (const [from, to] of [
      [0, 0.25],
      [0.25, 0.5],
      [1, 16],
      [16, 25],
      [25, 120],
    ] as const)
      expect(cases.some(({ age }) => age >= from && age < to)).toBe(true)
  })

  it('have references in a run of neighbouring levels', () => {
    for (const { acceptable, reference } of outcomes) {
      const numbers = acceptable.map(levelNumber).toSorted((a, b) => a - b)
      expect(numbers).toContain(levelNumber(reference))
      expect(numbers.at(-1)! - numbers[0]!).toBe(numbers.length - 1)
    }
  })
})

describe('every rule of the evidence pack is met by someone', () => {
  const refs = [...data.rules.flatMap(({ rules }) => rules), ...data.escalations].map(({ ref }) => ref)
  it.each([...new Set(refs)])('%s', (ref) => {
    expect(outcomes.filter(({ rules }) => rules.includes(ref)).length).toBeGreaterThan(0)
  })
})

describe('what a case says becomes answers', () => {
  it('what is in neither list is no, and what was not described stays open', () => {
    const { answers } = one([{ id: 'back-pain', present: true }])
    expect(answers).toMatchObject({ fever: 'no', 'back-pain': 'yes', 'back-pain.trend': 'same', immunosuppressed: 'no', 'times-seen': 0 })
    expect(answers).not.toHaveProperty('back-pain.night-or-straining')
    expect(answers).not.toHaveProperty('back-pain.since')
  })

  it('a part brings its parent, and lump areas are filled, but never with the collarbone', () => {
    expect(one([{ id: 'lightheadedness', present: true, durationDays: 9 }]).answers).toMatchObject({
      dizziness: 'yes',
      'dizziness.since': 9,
    })
    const { answers } = one([], { lymphNodeAreas: '4+' })
    expect(answers).toMatchObject({ 'lymph-nodes-neck': 'yes', 'lymph-nodes-groin': 'yes', 'lymph-nodes-collarbone': 'no' })
    expect(one([], { nodeFeatures: ['above collarbone'] }).answers['lymph-nodes-collarbone']).toBe('yes')
    expect(one([{ id: 'lymph-nodes-armpit', present: true }], { lymphNodeAreas: 1 }).answers['lymph-nodes-neck']).toBe('no')
  })

  it('severe sets what severe means for the symptom', () => {
    expect(one([{ id: 'nosebleeds', present: true, severity: 'severe' }]).answers['nosebleeds.heavy']).toBe('yes')
    expect(one([{ id: 'nosebleeds', present: true, severity: 'mild' }]).answers['nosebleeds.heavy']).toBe('no')
  })

  it.each([
    ['fever', 'tummy bug', undefined, 'tummy-bug'],
    ['fever', 'cold', 'viral', 'cold-flu'],
    ['easy-bruising', undefined, undefined, 'knock'],
    ['easy-bruising', undefined, 'viral', undefined],
    ['nosebleeds', undefined, 'Pregnancy', undefined],
    ['bleeding-gums', undefined, 'teething', undefined],
    ['night-bone-pain', undefined, 'growing pains', 'clinician'],
    ['swollen-lymph-nodes', 'cold', undefined, 'cold-flu'],
    ['swollen-lymph-nodes', undefined, 'tonsillitis, seen by the GP', 'clinician'],
    ['petechiae', undefined, 'sport', undefined],
    ['pallor', undefined, undefined, 'clinician'],
    ['head-injury', undefined, undefined, undefined],
  ])('%s with %s and "%s" is explained by %s', (id, infectionContext, knownCause, cause) => {
    expect(one([{ id, present: true, unexplained: false }], { infectionContext, knownCause }).answers[`${id}.cause`]).toBe(cause)
    expect(one([{ id, present: true }], { infectionContext, knownCause }).answers).not.toHaveProperty(`${id}.cause`)
  })

  it.each([
    ['yes, chemo 9 days ago', 'yes'],
    ['chemotherapy last week', 'yes'],
    ['no', 'no'],
    ['not sure', 'notSure'],
    [true, 'yes'],
    [null, 'no'],
  ])('onChemoOrImmunosuppressed "%s" is %s', (said, answer) => {
    expect(one([], { onChemoOrImmunosuppressed: said }).answers['immunosuppressed']).toBe(answer)
  })

  it('what cannot be mapped is reported and not guessed', () => {
    const { answers, notes } = one([{ id: 'cough-wheeze', present: true }], {
      onChemoOrImmunosuppressed: 'perhaps long ago',
      temperatureC: 'feels hot',
      repeatVisits: 'many',
      trend: 'up and down',
    })
    expect(answers).toMatchObject({ immunosuppressed: 'no', 'times-seen': 0, 'cough-wheeze.trend': 'same' })
    expect(answers).not.toHaveProperty('temperature')
    expect(notes).toHaveLength(4)
  })

  it('a symptom that this person would not be asked about is reported', () => {
    expect(one([{ id: 'heavy-periods', present: true }], {}, { sex: 'male' }).notes).toContain('heavy-periods: not asked of this person')
  })

  it('days of fever, the times seen, the thermometer and the carer', () => {
    const fever = [{ id: 'fever', present: true, durationDays: 2 }]
    const { answers } = one(
      fever,
      { feverDays: 5, repeatVisits: '3+', temperatureC: '38.4 °C', carerConcern: 'yes', travelMalaria: 'no' },
      { age: 7 },
    )
    expect(answers).toMatchObject({ 'fever.since': 5, 'times-seen': 3, temperature: 38.4, 'carer-concern': 'yes', who: 'child' })
    expect(answers['fever.malaria-travel']).toBe('no')
    expect(one(fever, { carerConcern: 'yes' }).answers['who']).toBe('other')
    expect(one(fever).answers['who']).toBe('me')
  })
})

describe('the metrics', () => {
  it('have the Wilson interval of the textbook', () => {
    const { share, low, high } = wilson(8, 10)
    expect([share, low?.toFixed(3), high?.toFixed(3)]).toEqual([0.8, '0.490', '0.943'])
    expect(wilson(0, 0)).toEqual({ count: 0, total: 0, share: null, low: null, high: null })
  })

  it('count an emergency told "within 48 hours" as missed, and not one told "same day"', () => {
    const metrics = metricsOf([told('same-day', 'emergency'), told('within-48h', 'emergency'), told('emergency', 'self-care')])
    expect(metrics.missedEmergency).toMatchObject({ count: 1, total: 2 })
    expect(metrics.emergencySensitivity).toMatchObject({ count: 0, total: 2 })
    expect(metrics.underTriage.count).toBe(2)
    expect(metrics.overTriage.count).toBe(1)
    expect(metrics.bigOverTriage.count).toBe(1)
    expect(metrics.safe.count).toBe(2)
    expect(metrics.exact.count).toBe(0)
  })

  it('count for each kind of case by itself, and together', () => {
    const both = [told('emergency', 'emergency'), { ...told('self-care', 'same-day'), category: 'y' }]
    const byCategory = metricsByCategory(both)
    expect(Object.keys(byCategory)).toEqual(['x', 'y'])
    expect([byCategory['x']!.exact, byCategory['y']!.exact]).toMatchObject([
      { count: 1, total: 1 },
      { count: 0, total: 1 },
    ])
    expect(metricsOf(both).exact).toMatchObject({ count: 1, total: 2 })
  })

  it.each<[LevelId, LevelId, string[]]>([
    ['same-day', 'same-day', ['exact', 'safe']],
    ['within-48h', 'same-day', ['safe', 'strictUnder', 'underTriage']],
    ['within-2-weeks', 'same-day', ['strictUnder', 'underTriage']],
    ['emergency', 'same-day', ['overTriage', 'safe', 'strictOver']],
    ['emergency', 'within-48h', ['bigOverTriage', 'overTriage', 'safe', 'strictOver']],
    ['emergency', 'self-care', ['bigOverTriage', 'overTriage', 'safe', 'strictOver']],
    ['emergency', 'emergency', ['emergencySensitivity', 'exact', 'safe']],
    ['same-day', 'emergency', ['safe', 'strictUnder', 'underTriage']],
    ['within-48h', 'emergency', ['missedEmergency', 'strictUnder', 'underTriage']],
  ])('told %s where %s is right counts as %j', (atLeast, reference, names) => {
    const metrics = metricsOf([told(atLeast, reference)])
    expect(metricNames.filter((name) => metrics[name].count > 0).toSorted()).toEqual(names)
    const ofAll = metricNames.filter((name) => metrics[name].total === 0).toSorted()
    expect(ofAll).toEqual(reference === 'emergency' ? [] : ['emergencySensitivity', 'missedEmergency'])
  })

  it('take every level that is acceptable, and the strict ones the reference alone', () => {
    const outcome = { ...told('within-48h', 'same-day'), acceptable: ['same-day', 'within-48h'] satisfies LevelId[] }
    expect([isUnderTriaged(outcome), isOverTriaged(outcome)]).toEqual([false, false])
    expect(metricsOf([outcome])).toMatchObject({ underTriage: { count: 0 }, strictUnder: { count: 1 } })
    const above = { ...told('emergency', 'same-day'), acceptable: ['same-day', 'within-48h'] satisfies LevelId[] }
    expect([isUnderTriaged(above), isOverTriaged(above)]).toEqual([false, true])
  })

  it('are shares between 0 and 1, however few the cases', () => {
    for (const [count, total] of [
      [0, 1],
      [1, 1],
      [0, 50],
      [50, 50],
    ] as const) {
      const { low, high } = wilson(count, total)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
    }
  })
})
