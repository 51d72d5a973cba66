import { describe, expect, it } from 'vitest'
import { mechanismsFrom } from '#src/content/load.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { causesOf, everydayCauses } from '#src/domain/told/causes.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { content, data, harmless, summarise } from '#tests/support/content.ts'

function everyday(answers: Answers): string {
  const { reported, notSure, age } = summarise(content, { ...emptyCheck, answers: { ...harmless, ...answers } })
  return everydayCauses(causesOf(content, mechanismsFrom(data), reported, notSure), age).join(' ')
}

describe('the everyday causes', () => {
  it('speak of what was answered alone', () => {
    const gums = everyday({ 'bleeding-gums': 'yes', fatigue: 'yes' })
    expect(gums).toContain('gums')
    expect(gums).not.toMatch(/knocks|nose/)
    expect(everyday({ nosebleeds: 'notSure' })).toBe('A dry nose can bleed.')
    expect(everyday({ petechiae: 'yes' })).toBe('')
  })

  it('of evening aches are those of children', () => {
    expect(everyday({ 'bone-pain': 'yes', age: 7 })).toContain('Evening aches')
    expect(everyday({ 'bone-pain': 'yes', age: 50 })).not.toContain('Evening aches')
  })
})
