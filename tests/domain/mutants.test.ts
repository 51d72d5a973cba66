/**
 * A mutation test of the rules themselves: each rule is left out or made less urgent, each part of each condition lost,
 * and somebody must be told something else. ../mutants/killers.ts says what counts.
 */
import { describe, expect, it } from 'vitest'
import { checksOf, killerOf } from '#tests/mutants/killers.ts'
import { mutantsOf } from '#tests/mutants/mutants.ts'
import { runMutants } from '#tests/mutants/run.ts'
import { data } from '#tests/support/content.ts'

const fewMinutes = 240_000

describe('a fault in the rules', () => {
  it('is noticed by somebody, whatever part of whatever rule it is in', { timeout: fewMinutes }, () => {
    const { killed, survived, outdated } = runMutants(data)
    expect(survived).toEqual([])
    expect(outdated).toEqual([])
    expect(killed.length).toBeGreaterThan(2500)
  })

  it('in the rules as they are there is none to notice', () => {
    const real = { file: '', rule: '', change: '', data }
    expect(killerOf(real, checksOf(data))).toBeUndefined()
  })

  it('can be in every rule, condition, escalation, threshold and cause', () => {
    const changed = new Set([...mutantsOf(data)].map(({ rule }) => rule.split(' ').at(-1)))
    const all = [
      ...data.rules.flatMap(({ rules }) => rules),
      ...data.conditions,
      ...data.escalations,
      ...data.thresholds,
      ...data.context.causes,
    ]
    expect(all.map(({ id }) => id).filter((id) => !changed.has(id))).toEqual([])
  })
})
