/** The one field that decides is marked on the page of details. */
import { describe, expect, it } from 'vitest'
import type { Answers } from '#src/domain/engine/answers.ts'
import { decidingOf, mattersOf } from '#src/domain/check/matters.ts'
import { openOf } from '#src/domain/check/open.ts'
import { see } from '#src/domain/check/seen.ts'
import { content, harmless } from '#tests/support/content.ts'

/** Of somebody with nothing but these signs. */
function deciding(id: string, said: Answers): string | undefined {
  const answers = { ...harmless, ...said }
  const seen = see(content, answers)
  const open = openOf(seen).filter(({ fact }) => fact.startsWith(`${id}.`))
  return decidingOf((one) => see(content, one), { answers }, open)
}

describe('the detail that decides', () => {
  it('of paleness is the cause, also while nobody has said since when', () => {
    expect(deciding('pallor', { pallor: 'yes' })).toBe('pallor.cause')
  })

  it('of paleness with bruises is not the cause: no word about one explains both', () => {
    expect(deciding('pallor', { pallor: 'yes', 'easy-bruising': 'yes', 'pallor.trend': 'same' })).toBeUndefined()
  })

  it('of tiredness is since when', () => {
    expect(deciding('fatigue', { fatigue: 'yes', 'fatigue.cause': 'none', 'fatigue.trend': 'same' })).toBe('fatigue.since')
  })
})

describe('the exact number behind a span', () => {
  const isAsked = (since: number, said: Answers) => {
    const answers: Answers = {
      ...harmless,
      pallor: 'yes',
      'pallor.trend': 'same',
      'pallor.severity': 'mild',
      ...said,
      'pallor.since': since,
    }
    // While a row is open, something can still change the advice.
    const { 'easy-bruising': _, ...open } = answers
    return mattersOf((one) => see(content, one), { answers: open, rough: ['pallor.since'] }).some(({ fact }) => fact === 'pallor.since')
  }
  const told: Answers = { 'pallor.cause': 'clinician', 'pallor.as-said': 'tooSoon' }

  it('is asked of a child where the word of a doctor ends within the span', () => {
    expect(isAsked(14, { ...told, who: 'child', age: 6 })).toBe(true)
  })

  it('is not asked where no rule tells its days apart', () => {
    expect(isAsked(42, { ...told, who: 'child', age: 6 })).toBe(false)
  })
})
