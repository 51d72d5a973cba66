import { describe, expect, it } from 'vitest'
import { mechanismsFrom } from '#src/content/load.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { causesOf, everydayCauses } from '#src/domain/told/causes.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { content, data, harmless, summarise } from '#tests/support/content.ts'

function everyday(answers: Answers, level: LevelId = 'within-2-weeks'): string {
  const { reported, notSure, age } = summarise(content, { ...emptyCheck, answers: { ...harmless, ...answers } })
  return everydayCauses(causesOf(content, mechanismsFrom(data), reported, notSure), { age, level }).join(' ')
}

describe('the everyday causes', () => {
  it('speak of what was answered alone', () => {
    const gums = everyday({ 'bleeding-gums': 'yes', fatigue: 'yes' })
    expect(gums).toContain('gums')
    expect(gums).not.toMatch(/knocks|nose/)
    expect(everyday({ nosebleeds: 'notSure' })).toBe('A dry nose can bleed.')
    expect(everyday({ petechiae: 'yes' })).toBe('')
  })

  it('speak of glands only where glands are swollen', () => {
    expect(everyday({ 'gum-swelling': 'yes' })).not.toContain('glands')
    expect(everyday({ 'abdominal-swelling': 'yes' })).not.toContain('glands')
    expect(everyday({ 'swollen-lymph-nodes': 'yes' })).toContain('glands')
  })

  it('talk down no advice for today', () => {
    const pale = { 'easy-bruising': 'yes', pallor: 'yes' } as const
    expect(everyday(pale)).toContain('knocks')
    expect(everyday(pale, 'same-day')).toBe('')
    expect(everyday(pale, 'emergency')).toBe('')
  })

  it('leave out what the person has explained', () => {
    expect(everyday({ fatigue: 'yes' })).toContain('Low iron')
    const slept = { fatigue: 'yes', 'fatigue.cause': 'short-sleep', 'fatigue.since': 3, 'fatigue.trend': 'better' } as const
    expect(everyday(slept)).not.toContain('Low iron')
  })

  it('of evening aches are those of children', () => {
    expect(everyday({ 'bone-pain': 'yes', age: 7 })).toContain('Evening aches')
    expect(everyday({ 'bone-pain': 'yes', age: 50 })).not.toContain('Evening aches')
  })
})
