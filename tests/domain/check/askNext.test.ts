/** Which yes alone would meet a condition: what asking next rests on. */
import { describe, expect, it } from 'vitest'
import type { Atom, Condition } from '#src/content/model.ts'
import { metByYes } from '#src/domain/check/askNext.ts'
import type { Facts } from '#src/domain/engine/atom.ts'

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

describe('which yes would meet a condition', () => {
  const rows = new Set(signs.map(({ fact }) => fact))
  const names = (condition: Condition, answers: string) => {
    const by = metByYes(condition, said(answers), rows)
    return by === 'met' ? by : [...by]
  }

  it('of any, each of those that are open', () => {
    expect(names(any, '???')).toEqual(['fever', 'pallor', 'easy-bruising'])
    expect(metByYes(any, {}, new Set(['pallor']))).toEqual(new Set(['pallor']))
  })

  it('of all, the last one that is missing', () => {
    expect(names(all, 'yy?')).toEqual(['easy-bruising'])
    expect(names(all, 'y??')).toEqual([])
  })

  it('of two of three, any once there is one', () => {
    expect(names(two, 'y??')).toEqual(['pallor', 'easy-bruising'])
    expect(names(two, '???')).toEqual([])
    expect(names({ all: [any, two] }, 'y??')).toEqual(['pallor', 'easy-bruising'])
    expect(names({ all: [{ any: [fever, pallor] }, { any: [pallor, bruises] }] }, '???')).toEqual(['pallor'])
  })

  it('is not a question once it is met, and none where only a detail could meet it', () => {
    expect(names(all, 'yyy')).toBe('met')
    expect(names({ all: [fever, { fact: 'fever.since', atLeast: 7 }] }, '???')).toEqual([])
    expect(names({ all: [fever, { fact: 'fever.since', atLeast: 7, orNotKnown: true }] }, '???')).toEqual(['fever'])
  })
})
