/** Nothing calms before what could change it was asked, and nothing is held back that is certain. */
import { describe, expect, it } from 'vitest'
import type { Answers } from '#src/domain/engine/answers.ts'
import { triage } from '#src/domain/engine/triage.ts'
import { tooEarly } from '#src/domain/told/early.ts'
import { content, harmless, seenOf, summarise } from '#tests/support/content.ts'
import { emptyCheck } from '#src/domain/check/check.ts'

const earlyOf = (answers: Answers) => tooEarly(seenOf(answers), triage(seenOf(answers)))
const without = (...ids: readonly string[]): Answers => Object.fromEntries(Object.entries(harmless).filter(([id]) => !ids.includes(id)))
const emergency = content.questionnaire.emergency.flatMap(({ rows }) => rows)

describe('too early for calm', () => {
  it('is a check in which nothing, or only the emergency signs were answered', () => {
    expect(earlyOf({})).toBe('emergency')
    const { who, age, sex } = harmless
    const none = Object.fromEntries(emergency.map((id) => [id, 'no']))
    expect(earlyOf({ ...none })).toBe('about')
    expect(earlyOf({ ...none, who: who!, age: age!, sex: sex! })).toBe('rows')
  })

  it('is one emergency sign without an answer', () => {
    expect(emergency.filter((id) => earlyOf(without(id)) !== 'emergency')).toEqual([])
  })

  it('is one row without an answer, exactly where that answer could raise the advice', () => {
    const rows = content.symptoms.filter(({ id, partOf }) => !partOf && !emergency.includes(id) && harmless[id] === 'no')
    const waits = rows.filter(({ id }) => earlyOf(without(id)) === 'rows').map(({ id }) => id)
    const raises = rows.filter(({ id }) => triage(seenOf(without(id))).atMost !== 'self-care').map(({ id }) => id)
    expect(waits).toEqual(raises)
    expect(waits).toContain('fever')
  })

  it('is a detail of a yes that was left empty and could raise the advice: a bruise with a knock, and nothing said of the others', () => {
    const { features, measures } = content.symptoms.find(({ id }) => id === 'easy-bruising')!
    const knocked: Answers = {
      ...without(...features.map(({ id }) => `easy-bruising.${id}`)),
      'easy-bruising': 'yes',
      'easy-bruising.since': 3,
      'easy-bruising.trend': 'same',
      'easy-bruising.severity': 'mild',
      'easy-bruising.cause': 'knock',
    }
    const said: Answers = {
      ...knocked,
      ...Object.fromEntries(features.map(({ id }) => [`easy-bruising.${id}`, 'no'])),
      ...Object.fromEntries(measures.map(({ id, options }) => [`easy-bruising.${id}`, options[0]!.value])),
    }
    expect(triage(seenOf(knocked)).atLeast).toBe('self-care')
    expect(earlyOf(knocked)).toBe('rows')
    expect(earlyOf(said)).toBeNull()
    const { 'easy-bruising.without-knock': _, ...butOne } = said
    expect(earlyOf(butOne)).toBe('rows')
    // Doubt is an answer: it has its own advice.
    expect(earlyOf({ ...said, 'easy-bruising.without-knock': 'notSure' })).toBeNull()
    expect(triage(seenOf({ ...said, 'easy-bruising.without-knock': 'notSure' })).atLeast).toBe('within-2-weeks')
  })

  it('is no temperature that nobody has taken', () => {
    const cold: Answers = {
      ...harmless,
      fever: 'yes',
      'fever.since': 1,
      'fever.trend': 'better',
      'fever.severity': 'mild',
      'fever.cause': 'cold-flu',
    }
    const { features } = content.symptoms.find(({ id }) => id === 'fever')!
    const said = { ...cold, ...Object.fromEntries(features.map(({ id }) => [`fever.${id}`, 'no'])) }
    expect(triage(seenOf(said)).atLeast).toBe('self-care')
    expect(earlyOf(said)).toBeNull()
  })

  it('is never a check that is whole, nor any that is more than calm', () => {
    expect(earlyOf(harmless)).toBeNull()
    expect(earlyOf({ ...harmless, fatigue: 'notSure' })).toBeNull()
    expect(earlyOf({ pallor: 'yes', 'vision-loss': 'yes' })).toBeNull()
  })

  it('has no level in words, no reason and no date', () => {
    const summary = summarise(content, { ...emptyCheck, answers: without('fever') })
    expect(summary).toMatchObject({ early: 'rows', heading: 'No advice yet', reasons: [], withinDays: null, later: [] })
    expect(summary.statements.some(({ decides }) => decides)).toBe(false)
  })
})
