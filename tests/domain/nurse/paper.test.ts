/** The numbers of the blank form, which the intake screen takes up again. */
import { describe, expect, it } from 'vitest'
import { paperSections } from '#src/domain/nurse/paper.ts'
import { content } from '#tests/support/content.ts'

const sectionsNow = () => paperSections({ ...content })
const rowsNow = () => sectionsNow().flatMap((section) => section.rows)

describe('the blank form', () => {
  it('numbers every row once, from 1, in the order of the pages', () => {
    const rows = rowsNow()
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1))
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    const { emergency, parts } = content.questionnaire
    const first = emergency[0]!.rows[0]
    const last = parts.at(-1)!.pages.at(-1)!.rows.at(-1)
    expect([rows[0]!.id, rows.at(-1)!.id]).toEqual([first, last])
  })

  it('has the emergency signs first, and then each part under its title', () => {
    const { emergency, parts } = content.questionnaire
    const sections = sectionsNow()
    expect(sections.map(({ title }) => title)).toEqual([...emergency, ...parts].map((one) => ('heading' in one ? one.heading : one.title)))
    expect(sections.map((section) => section.emergency)).toEqual(sections.map((_, index) => index < emergency.length))
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
  })

  it('puts the pieces of a row right after it', () => {
    const rows = rowsNow()
    const at = rows.findIndex(({ id }) => id === 'swollen-lymph-nodes')
    const pieces = rows.filter(({ symptom }) => symptom.partOf === 'swollen-lymph-nodes')
    expect(pieces.length).toBeGreaterThan(1)
    expect(rows.slice(at + 1, at + 1 + pieces.length)).toEqual(pieces)
  })

  it('has the words of each row with its number', () => {
    expect(rowsNow().find(({ id }) => id === 'seizure')).toMatchObject({
      label: content.symptoms.find(({ id }) => id === 'seizure')!.label,
    })
  })
})
