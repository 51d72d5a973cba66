import { describe, expect, it } from 'vitest'
import type { Answers, Check } from '#src/domain/answers.ts'
import { netAction, summaryOf } from '#src/domain/summary.ts'
import { content, harmless } from '#tests/support/content.ts'

const summary = (answers: Answers, check: Partial<Check> = {}) => summaryOf(content, { answers, grouped: [], words: '', ...check })
const of = (answers: Answers, check: Partial<Check> = {}) => summary({ ...harmless, ...answers }, check)
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('the four answers', () => {
  it('stay apart: yes, no, not sure, not answered, not asked', () => {
    const answers: Answers = { ...harmless, sex: 'male', fatigue: 'yes', pallor: 'notSure' }
    const { fever: _, ...rest } = answers
    const { reported, notSure, unanswered, notAsked, no } = summary(rest)
    expect(ids(reported)).toEqual(['fatigue'])
    expect(ids(notSure)).toEqual(['pallor'])
    expect(ids(unanswered)).toEqual(['fever'])
    expect(ids(notAsked)).toContain('heavy-periods')
    expect(ids(no)).not.toContain('fever')
    expect(ids(no)).toContain('headache')
  })

  it('put every row in exactly one place', () => {
    const all = of({ fatigue: 'yes', 'swollen-lymph-nodes': 'yes', 'lymph-nodes-neck': 'yes', pallor: 'notSure', sex: 'female' })
    const listed = [...all.reported, ...all.notSure, ...all.unanswered, ...all.notAsked, ...all.no].map(({ id }) => id)
    expect(new Set(listed).size).toBe(listed.length)
  })

  it('mark a no that one button gave to several rows', () => {
    const { no } = of({}, { grouped: ['headache'] })
    expect(no.find(({ id }) => id === 'headache')?.grouped).toBe(true)
    expect(no.find(({ id }) => id === 'vomiting')?.grouped).toBe(false)
  })
})

describe('symptoms reported', () => {
  it('stand worst first, and say which decide', () => {
    const { reported } = of({ age: 40, 'weight-loss': 'yes', 'easy-bruising': 'yes', 'easy-bruising.since': 8 })
    expect(reported[0]).toMatchObject({ id: 'easy-bruising', since: 8, decides: true })
  })

  it('carry their pieces and features, and the causes of both', () => {
    const { reported } = of({ 'appetite-loss': 'yes', 'early-fullness': 'yes' })
    expect(ids(reported)).toEqual(['appetite-loss'])
    expect(ids(reported[0]!.features)).toEqual(['early-fullness'])
    expect(reported[0]!.groups).toContain('organ-infiltration')
  })

  it('include a line of the emergency page whose symptom was not a yes', () => {
    const { reported } = of({ 'chest-pain': 'no', 'chest-pain.tight-or-heavy': 'yes' })
    expect(ids(reported)).toEqual(['chest-pain.tight-or-heavy'])
  })

  it('do not list what was hidden again', () => {
    const { reported, notAsked } = of({ sex: 'male', 'heavy-periods': 'yes' })
    expect(ids(reported)).toEqual([])
    expect(notAsked.find(({ id }) => id === 'heavy-periods')?.reason).toMatch(/^Asked only/)
  })
})

describe('causes', () => {
  it('are only those that a yes or a not sure leads to, with the symptoms under them', () => {
    const { causes } = of({ 'easy-bruising': 'yes', pallor: 'notSure' })
    expect(causes.map(({ group }) => group.id).toSorted()).toEqual(['anemia', 'thrombocytopenia'])
    expect(causes.find(({ group }) => group.id === 'anemia')?.mechanisms[0]?.notSure.map(({ id }) => id)).toEqual(['pallor'])
  })
})

describe('what is still open', () => {
  it('names the row, where to answer it and how to check it', () => {
    const { openQuestions } = of({ petechiae: 'notSure' })
    expect(openQuestions[0]).toMatchObject({ id: 'petechiae', pageId: 'bruises-and-bleeding', notSure: true, detail: false })
    expect(openQuestions[0]?.howToCheck).toBeDefined()
  })

  it('sends a missing detail to its details page', () => {
    const { openQuestions } = of({ fatigue: 'yes' })
    expect(openQuestions.find(({ id }) => id === 'fatigue')).toMatchObject({ detail: true, pageId: 'tiredness-and-breath-details' })
  })
})

describe('advice', () => {
  it('always carries every line of the safety net', () => {
    const { safetyNet } = of({ 'easy-bruising': 'yes' })
    expect(safetyNet.specific.length).toBeLessThanOrEqual(5)
    expect(ids(safetyNet.specific)).toContain('bruises')
    expect(safetyNet.specific.length + safetyNet.rest.length).toBe(content.advice.safetyNet.length)
  })

  it('sends an emergency of the safety net to the emergency number, whatever the level', () => {
    expect(netAction({ id: 'fit', text: 'a fit', level: 'emergency' }, 'same-day')).toBe('emergency')
    expect(netAction({ id: 'spots', text: 'spots', level: 'same-day' }, 'within-48h')).toBe('today')
    expect(netAction({ id: 'spots', text: 'spots', level: 'same-day' }, 'same-day')).toBe('again')
  })

  it('gives the reasons of its own level first, with the answers that met them', () => {
    const { reasons, triage } = of({ age: 40, 'easy-bruising': 'yes' })
    expect(reasons[0]).toMatchObject({ level: triage.atLeast, because: ['Bruises with no clear cause'] })
    expect(reasons[0]?.sources[0]?.label).toContain('NICE')
  })

  it('adds what is asked from an age on only from that age on', () => {
    const pain = { 'back-pain': 'yes', 'back-pain.since': 30 }
    expect(of({ ...pain, age: 70 }).actions.join()).toContain('myeloma')
    expect(of({ ...pain, age: 40 }).actions.join()).not.toContain('myeloma')
  })

  it('repeats a notice of a context answer', () => {
    expect(of({ immunosuppressed: 'yes' }).notices).toHaveLength(1)
  })
})
