/** The summary and the FHIR response are of one check, and tell the same: the advice, its rules, and what became of each row. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Check } from '#src/domain/check/check.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { someCheck } from '#tests/support/checks.ts'
import { content, harmless, summarise } from '#tests/support/content.ts'
import { responseOf } from '#tests/support/fhir.ts'
import { runs } from '#tests/support/propertyRuns.ts'
import { differences, toldByFhir, toldBySummary } from '#tests/support/outputsCompared.ts'

describe('of any check', () => {
  it('the summary and the response tell the same', () => {
    fc.assert(
      fc.property(someCheck, (check) => {
        const summary = summarise(content, check)
        const told = toldByFhir(responseOf(check))
        expect(differences(told, toldBySummary(summary))).toEqual([])
      }),
      { numRuns: runs(80), seed: 20_261_123 },
    )
  }, 60_000)
})

/** A man with some of everything: yes, no, not sure, not answered (pallor) and not asked (what is asked of women). */
const { pallor: _, ...answered } = harmless
const check: Check = {
  answers: { ...answered, sex: 'male', 'easy-bruising': 'yes', 'night-sweats': 'notSure', 'times-seen': 1 },
  grouped: ['headache'],
  words: '',
  answeredAt: null,
}
const summary = summarise(content, check)
const told = toldByFhir(responseOf(check))
const first = summary.no.find(({ id }) => !summary.emergency.rows.includes(id))

describe('a difference is found', () => {
  it('only where there is one', () => {
    expect(differences(told, toldBySummary(summary))).toEqual([])
    expect(summary.reasons.length).toBeGreaterThan(0)
  })

  const mutants: [string, Partial<Summary>, readonly string[]][] = [
    ['advice that is less urgent', { level: content.levels.at(-1)! }, ['level']],
    ['a rule that is not told', { reasons: summary.reasons.slice(1) }, ['rules']],
    ['a rule that is made up', { reasons: [{ ...summary.reasons[0]!, ref: 'R-X99' }, ...summary.reasons.slice(1)] }, ['rules']],
    ['a yes that is lost', { reported: [] }, ['yes']],
    ['a not sure that became a no', { notSure: [], no: [...summary.no, { ...summary.notSure[0]!, grouped: false }] }, ['notSure', 'no']],
    ['silence that became a no', { unanswered: [], no: [...summary.no, { ...summary.unanswered[0]!, grouped: false }] }, ['no', 'silent']],
    ['what was not asked that became a no', asNo(summary), ['no', 'silent']],
    [
      'a no that became silence',
      { no: summary.no.filter((one) => one !== first), unanswered: [...summary.unanswered, first!] },
      ['no', 'silent'],
    ],
  ]

  it.each(mutants)('%s', (_name, change, found) => {
    const mutant = { ...summary, ...change }
    expect(differences(told, toldBySummary(mutant))).toEqual(found)
  })

  it('how far the advice could rise', () => {
    const mutant = { ...summary, atMost: summary.level }
    expect(told.atMost).not.toBe(told.level)
    expect(differences(told, toldBySummary(mutant))).toEqual(['atMost'])
  })
})

function asNo({ notAsked, no }: Summary): Partial<Summary> {
  const [hidden, ...others] = notAsked
  return { notAsked: others, no: [...no, { ...hidden!, grouped: false }] }
}
