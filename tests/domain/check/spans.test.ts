/** How long something has been there, where no more than a span was said. */
import { describe, expect, it } from 'vitest'
import { emptyCheck } from '#src/domain/check/check.ts'
import { withAnswer } from '#src/domain/check/check.ts'
import { atoms } from '#src/domain/engine/condition.ts'
import { ruleBook } from '#src/domain/engine/triage.ts'
import { spanSaid, spans, withSpan } from '#src/domain/check/spans.ts'
import { content } from '#tests/support/content.ts'

const bounds = ruleBook(content).flatMap(({ when }) =>
  atoms(when).flatMap((atom) =>
    'atLeast' in atom && atom.fact.endsWith('.since') && typeof atom.atLeast === 'number' ? atom.atLeast : [],
  ),
)

describe('a span', () => {
  it('has in its last no two days that a rule tells apart', () => {
    expect(bounds.length).toBeGreaterThan(10)
    expect(Math.max(...bounds)).toBeLessThanOrEqual(spans.at(-1)!.from)
  })

  it('follows the one before without a gap', () => {
    expect(spans.slice(1).map(({ from }) => from)).toEqual(spans.slice(0, -1).map(({ to }) => to + 1))
  })

  it('is what was said until a number is', () => {
    const check = withSpan(emptyCheck, 'fatigue.since', 'fortnight')
    expect([check.answers['fatigue.since'], spanSaid(check, 'fatigue.since')]).toEqual([14, 'fortnight'])
    expect(spanSaid(withAnswer(check, 'fatigue.since', 14), 'fatigue.since')).toBeUndefined()
  })
})
