/** What a word that is not known can be. */
import { describe, expect, it } from 'vitest'
import { speller } from '#src/domain/find/misspelt.ts'

const known = ['fatigue', 'petechiae', 'photophobia', 'palpitations', 'breath', 'spotty', 'bruises', 'light', 'pain']
const like = speller(known)

describe('a misspelt word', () => {
  it.each([
    ['fatuge', 'fatigue'],
    ['petekia', 'petechiae'],
    ['photofobia', 'photophobia'],
    ['palpitashuns', 'palpitations'],
    ['brusies', 'bruises'],
  ])('is known as it sounds or with a letter too few, too many or swapped: %s', (typed, word) => {
    expect(like(typed, { isAlone: true })).toEqual([word])
  })

  it('is no other word: one letter makes another of a short one', () => {
    expect(like('snotty', { isAlone: true })).toEqual([])
    expect(like('bread', { isAlone: true })).toEqual([])
    expect(like('rain', { isAlone: true })).toEqual([])
  })

  it('of few letters is known beside a word that speaks for it alone', () => {
    expect(like('lite', {})).toEqual([])
    expect(like('lite', { isLoose: true })).toEqual(['light'])
  })
})
