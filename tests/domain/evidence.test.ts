/** The evidence pack, rule by rule, in the fewest answers: what is enough, and what falls just short (../mutants/evidence.ts). */
import { describe, expect, it } from 'vitest'
import { evidence } from '#tests/mutants/evidence.ts'
import { peopleWho } from '#tests/mutants/people.ts'
import { adviceFor } from '#tests/support/content.ts'

const refs = [...new Set(evidence.map(({ ref }) => ref))]

describe('people who say just enough for a rule are told its level and why, and people just short of it are not', () => {
  it.each(refs)('%s', (ref) => {
    for (const { who, level, short } of evidence.filter((line) => line.ref === ref)) {
      for (const answers of peopleWho(who)) {
        const { atLeast, met } = adviceFor(answers)
        expect({ who, atLeast, isReason: met.some(({ rule }) => rule.ref === ref) }).toEqual({ who, atLeast: level, isReason: !short })
      }
    }
  })
})
