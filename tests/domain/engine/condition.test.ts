/** What is certain, what is open and what is excluded, in the small: one condition, and what somebody has said so far. */
import { describe, expect, it } from 'vitest'
import type { Atom, Condition } from '#src/content/model.ts'
import type { Facts, Verdict } from '#src/domain/engine/atom.ts'
import { atoms, evaluate, openFacts, undecided, witness } from '#src/domain/engine/condition.ts'

const fever: Atom = { fact: 'fever', is: 'yes' }
const pallor: Atom = { fact: 'pallor', is: 'yes' }
const bruises: Atom = { fact: 'easy-bruising', is: 'yes' }
const signs = [fever, pallor, bruises]
const all: Condition = { all: signs }
const any: Condition = { any: signs }
const two: Condition = { atLeast: 2, of: signs }

/** Yes, no, or not asked yet, for fever, pallor and bruises. */
const said = (answers: string): Facts =>
  Object.fromEntries(signs.flatMap(({ fact }, index) => (answers[index] === '?' ? [] : [[fact, answers[index] === 'y' ? 'yes' : 'no']])))

const verdicts: [string, Verdict, Verdict, Verdict][] = [
  ['yyy', 'met', 'met', 'met'],
  ['yyn', 'unmet', 'met', 'met'],
  ['nyy', 'unmet', 'met', 'met'],
  ['yny', 'unmet', 'met', 'met'],
  ['ynn', 'unmet', 'met', 'unmet'],
  ['nny', 'unmet', 'met', 'unmet'],
  ['nnn', 'unmet', 'unmet', 'unmet'],
  ['???', 'unknown', 'unknown', 'unknown'],
  ['y??', 'unknown', 'met', 'unknown'],
  ['??y', 'unknown', 'met', 'unknown'],
  ['n??', 'unmet', 'unknown', 'unknown'],
  ['??n', 'unmet', 'unknown', 'unknown'],
  ['yy?', 'unknown', 'met', 'met'],
  ['?yy', 'unknown', 'met', 'met'],
  ['nn?', 'unmet', 'unknown', 'unmet'],
  ['?nn', 'unmet', 'unknown', 'unmet'],
  ['yn?', 'unmet', 'met', 'unknown'],
]

describe('someone who said yes, no or nothing yet about a fever, pallor and bruises', () => {
  it.each(verdicts)('%s: all three %s, any %s, two of them %s', (answers, ofAll, ofAny, ofTwo) => {
    expect([all, any, two].map((condition) => evaluate(condition, said(answers)))).toEqual([ofAll, ofAny, ofTwo])
  })

  it.each(verdicts)('%s: the same when what is decided is kept from condition to condition', (answers, ...expected) => {
    const decided = undecided()
    const nested: Condition[] = [all, any, two, { any: [all, two] }, { all: [any, two] }, all, any, two]
    const again = nested.map((condition) => evaluate(condition, said(answers), decided))
    expect(again).toEqual(nested.map((condition) => evaluate(condition, said(answers))))
    expect(again.slice(0, 3)).toEqual(expected)
  })
})

describe('an empty list', () => {
  it('of all is met by everybody, of any by nobody', () => {
    expect(evaluate({ all: [] }, {})).toBe('met')
    expect(evaluate({ any: [] }, {})).toBe('unmet')
  })
})

describe('the reasons', () => {
  it('are the answers that met the condition, every one and no other', () => {
    expect(witness(any, said('yny'))).toEqual([fever, bruises])
    expect(witness(two, said('yny'))).toEqual([fever, bruises])
    expect(witness({ all: [any, pallor] }, said('yy?'))).toEqual([fever, pallor, pallor])
  })

  it('are none while it is not met', () => {
    expect(witness(all, said('yy?'))).toEqual([])
    expect(witness(two, said('ynn'))).toEqual([])
  })
})

describe('what is still open', () => {
  it('is what nobody has said, where it could yet meet the condition', () => {
    expect(openFacts([all], said('y??'))).toEqual(['pallor', 'easy-bruising'])
    expect(openFacts([{ any: [all, two] }], said('n??'))).toEqual(['pallor', 'easy-bruising'])
    expect(openFacts([two, all, two], said('y??'))).toEqual(['pallor', 'easy-bruising'])
  })

  it('is nothing once it is met, or cannot be', () => {
    expect(openFacts([any], said('y??'))).toEqual([])
    expect(openFacts([all], said('n??'))).toEqual([])
  })
})

it('every atom of a condition is named, in order', () => {
  expect(atoms({ all: [fever, { any: [pallor, { atLeast: 1, of: [bruises] }] }] })).toEqual(signs)
})
