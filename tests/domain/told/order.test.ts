/** One order first, then the others; and the words of each level agree with it. */
import { describe, expect, it } from 'vitest'
import type { Content } from '#src/content/model.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { actionOf } from '#src/domain/told/order.ts'
import { content, harmless, summarise } from '#tests/support/content.ts'

const of = (answers: Answers, from: Content = content) => summarise(from, { ...emptyCheck, answers: { ...harmless, ...answers } })
const treated: Answers = { immunosuppressed: 'yes', fever: 'yes', temperature: 38.1 }
const toRing = /ring the 24-hour cancer/i
const toCall = /call \{emergencyNumber\}/i

describe('someone on cancer treatment with a fever', () => {
  it('rings the cancer line first, and calls only if nobody answers or it could be sepsis', () => {
    const { heading, order, actions } = of(treated)
    expect([order.kind, heading]).toEqual(['line', 'Ring the 24-hour cancer or hospital line now'])
    expect(actions).toEqual([
      'If nobody answers at once, or there is any sign of sepsis (a dangerous reaction to germs), call {emergencyNumber}.',
    ])
  })

  it.each([
    ['a fit', { seizure: 'yes' }],
    ['a sign of sepsis', { 'skin-mottled-blue-grey': 'yes' }],
    ['spots that stay', { petechiae: 'yes' }],
    ['lost sight, for which one goes rather than calls', { 'vision-loss': 'yes' }],
  ])('and %s calls first, and rings the line after that', (_, more) => {
    const { heading, order, actions } = of({ ...treated, ...more })
    expect([order.kind, heading]).toEqual(['call', 'Call {emergencyNumber} now'])
    expect(actions.filter((action) => toRing.test(action))).toEqual([expect.stringMatching(/^Help is on its way\? Then ring/)])
    expect(actions.at(-1)).toMatch(toRing)
    expect(actions.filter((action) => toCall.test(action))).toEqual([])
  })

  it('is given no second order beside it', () => {
    expect(of(treated).notices).toEqual([])
    expect(of({ ...treated, fever: 'no', temperature: 36.8 }).notices).toHaveLength(1)
  })
})

describe('any other emergency', () => {
  it('is to go only where that is enough for every rule that is met', () => {
    expect(of({ 'vision-loss': 'yes' })).toMatchObject({ heading: 'Go to {emergencyDepartment} now', order: { kind: 'go' } })
    expect(of({ 'vision-loss': 'yes', pallor: 'yes' }).order.kind).toBe('go')
    expect(of({ 'vision-loss': 'yes', seizure: 'yes' }).order.kind).toBe('call')
    expect(of({ seizure: 'yes' }).order.kind).toBe('call')
    const going = { ...content, rules: content.rules.map((rule) => ({ ...rule, go: true as const })) }
    expect(of({ pallor: 'yes' }, going).order).toEqual({ kind: 'none', next: [] })
  })
})

describe('the words of a level', () => {
  const levelOf = { 'same-day': { jaundice: 'yes' }, 'within-48h': { 'easy-bruising': 'yes' }, 'within-2-weeks': { 'weight-loss': 'yes' } }

  it.each(Object.entries(levelOf))('%s: one time-box, counted from being seen, and no shorter one beside it', (level, answers) => {
    const { triage, later, action, heading } = of(answers)
    expect(triage.atLeast).toBe(level)
    expect(later.filter((sentence) => /better/.test(sentence))).toEqual([expect.stringMatching(/1 week after you were seen\? Go back/)])
    expect(`${heading} ${action}`).not.toMatch(/better/)
  })

  it('watch: counted from today, said once', () => {
    const { triage, later, action, withinDays } = of({
      fatigue: 'yes',
      'fatigue.since': 2,
      'fatigue.severity': 'mild',
      'fatigue.trend': 'same',
      'fatigue.cause': 'short-sleep',
    })
    expect([triage.atLeast, withinDays]).toEqual(['self-care', 7])
    expect([action, ...later].filter((sentence) => /better/.test(sentence))).toEqual([
      expect.stringMatching(/1 week from today\? See a doctor/),
    ])
  })

  it('and in an emergency none', () => {
    expect(of({ seizure: 'yes' })).toMatchObject({ beside: [], later: [] })
  })
})

describe('someone who noticed nothing', () => {
  const said = (answers: Answers) => {
    const { nothing, heading, action, beside, later, withinDays } = of(answers)
    return { nothing, withinDays, text: [heading, action, ...beside, ...later].join(' ') }
  }

  it('is not told to rest, to get better, or of people with these symptoms', () => {
    const { nothing, text, withinDays } = said({})
    expect([nothing, withinDays]).toEqual([true, null])
    expect(text).not.toMatch(/rest\b|drink|better|these symptoms/i)
    expect(text).toContain('cannot rule out')
  })

  it.each([{ fatigue: 'yes' }, { pallor: 'notSure' }, { temperature: 38.4 }, { 'chest-pain.tight-or-heavy': 'notSure' }])(
    'is not someone with %j',
    (answers) => {
      expect(said(answers).nothing).toBe(false)
    },
  )
})

it('what a level says to do has one home: whoever is ill does not drive, and of a child nothing is said of driving', () => {
  const emergency = content.levels[0]!
  const { action, selfAction } = emergency
  expect(selfAction).toBeDefined()
  for (const who of ['me', 'other', undefined]) expect(actionOf(emergency, who)).toBe(`${action} ${selfAction!}`)
  expect(actionOf(emergency, 'child')).toBe(action)
  for (const level of content.levels.slice(1)) expect(actionOf(level, 'me')).toBe(level.action)
  expect(of({ seizure: 'yes' }).action).toBe(actionOf(emergency, 'me'))
})
