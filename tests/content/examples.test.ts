import { describe, expect, it } from 'vitest'
import { verdictOf } from '#src/domain/cases/examples.ts'
import { content, data } from '#tests/support/content.ts'

const rules = new Map(content.rules.map((rule) => [rule.id, rule]))

describe.each(data.rules.flatMap((file) => file.rules))('rule $ref $id', ({ id, examples }) => {
  it.each(examples)('is $expect: $name', (example) => {
    expect(verdictOf(content, rules.get(id)!, example)).toBe(example.expect)
  })
})
