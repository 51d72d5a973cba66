/** Which answers are taken from outside: from the browser's storage, a link or a file. */
import { describe, expect, it } from 'vitest'
import { accepts, answerable, groupedOf } from '#src/domain/check/values.ts'
import { content } from '#tests/support/content.ts'

const takes = (fact: string, ...values: (string | number)[]) => values.filter((value) => accepts({ ...content }, fact, value))

describe('an answer that today’s questions could get', () => {
  it.each<[string, (string | number)[]]>([
    ['fever', ['yes', 'no', 'notSure']],
    ['nosebleeds.heavy', ['yes', 'no', 'notSure']],
    ['immunosuppressed', ['yes', 'no', 'notSure']],
    ['fever.trend', ['better', 'same', 'worse', 'muchWorse', 'notSure']],
    ['fever.severity', ['mild', 'moderate', 'severe', 'notSure']],
    ['fever.cause', ['none', 'other', 'notSure', ...content.causes.map(({ id }) => id)]],
    ['fever.since', [0, 1, 365, 'notSure']],
    ['nosebleeds.minutes', [0, 5, 'notSure']],
    ['age', [0, 0.5, 40, 400]],
    ['sex', ['female', 'male', 'any']],
    ['times-seen', [0, 1, 2, 3]],
  ])('to %s is taken: %j', (fact, values) => {
    expect(takes(fact, ...values)).toEqual(values)
  })

  it.each<[string, (string | number)[]]>([
    ['fever', ['maybe', 'YES', '', 1, 'worse']],
    ['nosebleeds.heavy', ['mild', 2]],
    ['immunosuppressed', ['female', 0]],
    ['fever.trend', ['yes', 'mild', 3]],
    ['fever.severity', ['yes', 'worse']],
    ['fever.cause', ['the-moon', 'yes', '']],
    ['fever.since', [-1, Number.NaN, Infinity, '3', 'yes', '']],
    ['nosebleeds.minutes', [-5, 'long']],
    ['age', [-1, '40', 'yes', Infinity]],
    ['sex', ['yes', 'woman', '']],
    ['times-seen', ['once', 4, '0']],
    ['shoe-size', [42, 'yes']],
  ])('to %s is nothing else: %j', (fact, values) => {
    expect(takes(fact, ...values)).toEqual([])
  })

  it('to a choice is one of its own options, and never a word that no option has', () => {
    const bare = { ...content, context: [{ id: 'mood', kind: 'choice' as const, label: 'Mood', clinicalTerm: 'Mood' }] }
    expect(accepts(bare, 'mood', 'notSure')).toBe(true)
    expect(['', 'good', 'undefined'].filter((value) => accepts(bare, 'mood', value))).toEqual([])
  })

  it('can be given to every row, every form of it and everything about the person', () => {
    const facts = answerable({ ...content })
    const rows = content.symptoms.flatMap(({ id, features }) => [id, ...features.map((one) => `${id}.${one.id}`)])
    expect(facts).toEqual(expect.arrayContaining([...rows, ...content.context.map(({ id }) => id)]))
    expect(new Set(facts).size).toBe(facts.length)
  })
})

describe('answers that were given together', () => {
  it('are those that are a no, each once', () => {
    expect(groupedOf(['fever', 'pallor', 'headache', 'fever'], { fever: 'no', pallor: 'yes', cough: 'no' })).toEqual(['fever'])
  })
})
