/** The one field that decides is marked on the page of details. */
import { describe, expect, it } from 'vitest'
import type { Answers } from '#src/domain/engine/answers.ts'
import { decidingOf } from '#src/domain/check/matters.ts'
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
