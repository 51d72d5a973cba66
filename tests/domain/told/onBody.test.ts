/** What the small figure of the sheet marks. */
import { describe, expect, it } from 'vitest'
import { emptyCheck } from '#src/domain/check/check.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { onBody } from '#src/domain/told/onBody.ts'
import { summaryOf } from '#src/domain/told/summary.ts'
import { content, harmless, seenOf } from '#tests/support/content.ts'

const marked = (answers: Answers) => {
  const all = { ...harmless, ...answers }
  return onBody(content, summaryOf(seenOf(all), { ...emptyCheck, answers: all }).statements)
}

describe('the figure on the sheet', () => {
  it('marks where bruises, pain and lumps are, and tells a doubt apart', () => {
    const found = marked({
      age: 9,
      'easy-bruising': 'yes',
      'easy-bruising.at-trunk': 'yes',
      'bone-pain': 'yes',
      'bone-pain.at-legs': 'notSure',
      'swollen-lymph-nodes': 'yes',
      'lymph-nodes-neck': 'yes',
      'lymph-nodes-groin': 'no',
    })
    expect(found.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([
      { id: 'bone-pain', clinicalTerm: 'Bone pain', places: [{ place: 'leg', isSure: false }] },
      { id: 'easy-bruising', clinicalTerm: 'Bruising', places: [{ place: 'trunk', isSure: true }] },
      { id: 'swollen-lymph-nodes', clinicalTerm: 'Lymphadenopathy', places: [{ place: 'neck', isSure: true }] },
    ])
  })

  it('marks nothing of a symptom that is no yes, or whose place nobody named', () => {
    expect(marked({ 'easy-bruising': 'no', 'easy-bruising.at-legs': 'yes' })).toEqual([])
    expect(marked({ 'easy-bruising': 'yes' })).toEqual([])
  })
})
