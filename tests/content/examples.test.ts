import { describe, expect, it } from 'vitest'
import { evaluate } from '#src/domain/condition.ts'
import { factsFrom } from '#src/domain/facts.ts'
import { content, data, harmless } from '#tests/support/content.ts'

const whens = new Map(content.rules.map(({ id, when }) => [id, when]))

describe.each(data.rules.flatMap(({ rules }) => rules))('rule $ref $id', ({ id, examples }) => {
  it.each(examples)('is $expect: $name', ({ given, others, expect: verdict }) => {
    const facts = factsFrom(content, others === 'no' ? { ...harmless, ...given } : given)
    expect(evaluate(whens.get(id)!, facts)).toBe(verdict)
  })
})
