import { describe, expect, it } from 'vitest'
import { emptyCheck, type Answers } from '#src/domain/engine/answers.ts'
import { fitsOnePage } from '#src/pages/sheet/room.ts'
import { content, harmless, summarise } from '#tests/support/content.ts'

const onEmergencyPage = new Set(content.questionnaire.emergency.flatMap(({ rows }) => rows))
const rows = content.symptoms.filter(({ id, partOf }) => !partOf && !onEmergencyPage.has(id))
const fits = (answers: Answers, words = '') =>
  fitsOnePage(summarise(content, { ...emptyCheck, answers: { ...harmless, sex: 'female', ...answers }, words }))

describe('the room on the sheet', () => {
  it('is enough for everything where nothing was reported', () => {
    expect(fits({})).toBe(true)
  })

  it('is not where everything was, in many words', () => {
    const yes = rows.flatMap(({ id, clearCauses, features }) => [
      [id, 'yes'],
      [`${id}.cause`, clearCauses[0] ?? 'none'],
      ...features.map((feature) => [`${id}.${feature.id}`, 'yes']),
    ])
    expect(fits(Object.fromEntries(yes), 'x'.repeat(280))).toBe(false)
  })

  it('is less where a list stands beside the summary', () => {
    const summary = summarise(content, { ...emptyCheck, answers: { ...harmless, sex: 'female' } })
    expect(fitsOnePage(summary, [['Notes by staff', 'short']])).toBe(true)
    expect(fitsOnePage(summary, [['Notes by staff', ...Array.from({ length: 30 }, () => 'x'.repeat(110))]])).toBe(false)
  })
})
