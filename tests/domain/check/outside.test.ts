/** Whatever comes out of a browser's storage or a file: a check of sound shape and size comes in whole, anything else not at all. */
import { describe, expect, it } from 'vitest'
import { answersFrom, checkFrom, isNotes, limits } from '#src/domain/check/outside.ts'
import { content } from '#tests/support/content.ts'
import { lineIds } from '#tests/support/checks.ts'

const check = {
  answers: { who: 'self', age: 40, petechiae: 'yes', 'petechiae.since': 3, 'nosebleeds.heavy': 'notSure' },
  grouped: ['fever'],
  words: 'since the fall',
  answeredAt: '2026-11-24T09:14:00.000+01:00',
}
const pairs = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`row-${index}`, 'no']))

describe('a check from outside', () => {
  it('comes in as it was, without what does not belong to it', () => {
    expect(checkFrom({ ...check, extra: '<b>', __html: 1 })).toEqual(check)
    const withSpan = { ...check, rough: ['petechiae.since'] }
    expect(checkFrom(withSpan)).toEqual(withSpan)
  })

  it('of an older version has nothing in "something else", and no day', () => {
    const { answers, grouped, words } = check
    expect(checkFrom({ answers, grouped, words })).toEqual({ answers, grouped, words, answeredAt: null })
  })

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['a text', 'answers'],
    ['answers in a list', { ...check, answers: ['yes'] }],
    ['an answer that is an object', { ...check, answers: { fever: { toString: 'yes' } } }],
    ['an answer that is no number', { ...check, answers: { age: Number.NaN } }],
    ['an answer in markup', { ...check, answers: { fever: '<img>' } }],
    ['a fact that is no name', { ...check, answers: { '../fever': 'yes' } }],
    ['a prototype', { ...check, answers: JSON.parse('{"__proto__":"yes"}') as unknown }],
    ['a group that is no list', { ...check, grouped: 'fever' }],
    ['a span of what is no fact', { ...check, rough: ['<b>'] }],
    ['words that are a number', { ...check, words: 3 }],
    ['a day that is an object', { ...check, answeredAt: {} }],
    ['more words than anybody could write', { ...check, words: 'x'.repeat(limits.words + 1) }],
    ['more of something else', { ...check, other: 'x'.repeat(limits.other + 1) }],
    ['more answers than there are questions', { ...check, answers: pairs(limits.answers + 1) }],
    ['more rows than there are', { ...check, grouped: Object.keys(pairs(limits.rows + 1)) }],
  ])('is refused: %s', (_, foreign) => {
    expect(checkFrom(foreign)).toBeUndefined()
  })

  it('has room for every answer and every row of today', () => {
    const ids = [...content.context.map(({ id }) => id), ...lineIds]
    const details = content.symptoms.flatMap(({ id, measures }) =>
      ['since', 'trend', 'severity', 'cause', ...measures.map((measure) => measure.id)].map((detail) => `${id}.${detail}`),
    )
    const answers = Object.fromEntries([...ids, ...details].map((id) => [id, 'no']))
    expect(answersFrom({ answers, grouped: lineIds })).toEqual({ answers, grouped: lineIds })
    const words = [...content.causes.map(({ id }) => id), ...content.context.flatMap(({ options = [] }) => options.map(({ id }) => id))]
    expect(words.filter((word) => !answersFrom({ answers: { word }, grouped: [] }))).toEqual([])
  })
})

describe('notes of staff', () => {
  it('are one for each row, none too long', () => {
    expect(isNotes({ fever: 'since Monday', 'nosebleeds.heavy': '' })).toBe(true)
    expect(isNotes({ fever: 'x'.repeat(limits.note + 1) })).toBe(false)
    expect(isNotes({ '<b>': 'x' })).toBe(false)
    expect(isNotes(pairs(limits.rows + 1))).toBe(false)
    expect(isNotes(['x'])).toBe(false)
  })
})
