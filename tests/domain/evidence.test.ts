/** The evidence pack, rule by rule, in the fewest answers: what is enough, and what falls just short (../mutants/evidence.ts). */
import { describe, expect, it } from 'vitest'
import { adviceFor } from '#tests/support/content.ts'
import { evidence } from '#tests/mutants/evidence.ts'
import { peopleWho } from '#tests/mutants/people.ts'

describe.each(
  evidence.map((line) => [line.short ? 'just short of' : 'enough for', line.ref, line.who || 'nothing to tell', line] as const),
)('%s %s: %s', (_kind, _ref, _who, { ref, short, level, who }) => {
  it(`is told ${level}`, () => {
    for (const answers of peopleWho(who)) {
      const { atLeast, met } = adviceFor(answers)
      expect(atLeast).toBe(level)
      expect(met.some(({ rule }) => rule.ref === ref)).toBe(!short)
    }
  })
})
