import { describe, expect, it } from 'vitest'
import { findLabel, fullLabelOf, labelOf, pageOf } from '#src/domain/check/fact.ts'
import { pages } from '#src/domain/check/questionnaire.ts'
import { answerable } from '#src/domain/check/values.ts'
import { content, harmless, seenOf } from '#tests/support/content.ts'

const nosebleeds = content.symptoms.find(({ id }) => id === 'nosebleeds')!

describe('the question behind an answer', () => {
  it('is that of its row, and a detail goes by its symptom', () => {
    expect(findLabel(content, 'nosebleeds')).toBe(nosebleeds.label)
    expect(findLabel(content, 'nosebleeds.since')).toBe(nosebleeds.label)
    expect(findLabel(content, 'nosebleeds.minutes')).toBe(nosebleeds.label)
  })

  it('is that of the form of a symptom, or of the person, where it is about one', () => {
    const heavy = nosebleeds.features.find(({ id }) => id === 'heavy')!
    expect(findLabel(content, 'nosebleeds.heavy')).toBe(heavy.label)
    expect(findLabel(content, 'age')).toBe(content.context.find(({ id }) => id === 'age')!.label)
  })

  it.each(['gone', 'gone.since', '', '__proto__', 'constructor'])('is none where today’s questionnaire has none (%j)', (fact) => {
    expect(findLabel(content, fact)).toBeUndefined()
  })
})

describe('what a fact is called', () => {
  it('is the feature with its symptom, where it does not stand on the emergency page by itself', () => {
    const heavy = nosebleeds.features.find(({ id }) => id === 'heavy')!
    const isOwnLine = content.questionnaire.emergency.some(({ rows }) => rows.includes('nosebleeds.heavy'))
    expect(fullLabelOf(content, 'nosebleeds.heavy')).toBe(isOwnLine ? heavy.label : `${nosebleeds.label}: ${heavy.label}`)
    expect(fullLabelOf(content, 'swollen-lymph-nodes.hard')).toMatch(/^.+: .+$/)
    expect(fullLabelOf(content, 'nosebleeds.since')).toBe(nosebleeds.label)
  })

  it('cannot be said of an id that no rule has', () => {
    expect(() => labelOf(content, 'gone.since')).toThrow('There is no context item "gone.since".')
  })
})

describe('the page of a fact', () => {
  const ill = { ...harmless, 'easy-bruising': 'yes', fever: 'yes', 'swollen-lymph-nodes': 'yes' }
  const seen = seenOf(ill)
  const way = pages(seen)

  it.each([
    ['about', 'age'],
    ['true', 'immunosuppressed'],
    ['last', 'rf-benzene'],
    ['emergency', 'seizure'],
    ['emergency', 'chest-pain.tight-or-heavy'],
    ['bruises-and-bleeding', 'easy-bruising'],
    ['bruises-and-bleeding-details', 'easy-bruising.since'],
    ['lumps-belly-swelling-details', 'lymph-nodes-collarbone'],
    ['fever-and-infections-details', 'temperature'],
  ])('is %s for %s', (page, fact) => {
    expect(pageOf(seen, way, fact)).toBe(page)
  })

  it('is one on which the fact can be answered, for every fact that can be', () => {
    const ids = new Set(way.map(({ id }) => id))
    for (const fact of answerable(content)) expect([fact, ids.has(pageOf(seen, way, fact))]).toEqual([fact, true])
  })
})
