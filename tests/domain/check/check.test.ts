/** Answers given one by one, and those that one button gave to several rows. */
import { describe, expect, it } from 'vitest'
import { emptyCheck, isBegun, withAnswer, withGroupedNo, withoutGroupedNo } from '#src/domain/check/check.ts'

const bruised = withAnswer(emptyCheck, 'easy-bruising', 'yes')

describe('someone who answers one row', () => {
  it('has said that, and nothing else', () => {
    expect(emptyCheck).toEqual({ ...emptyCheck, answers: {} })
    expect(bruised).toEqual({ ...emptyCheck, answers: { 'easy-bruising': 'yes' } })
    expect(withAnswer(bruised, 'fever', 'notSure').answers).toEqual({ 'easy-bruising': 'yes', fever: 'notSure' })
  })

  it('can change it, and take it back', () => {
    expect(withAnswer(bruised, 'easy-bruising', 'no').answers).toEqual({ 'easy-bruising': 'no' })
    expect(withAnswer(bruised, 'easy-bruising', undefined).answers).toEqual({})
    expect(withAnswer(bruised, 'easy-bruising', undefined).answers).not.toHaveProperty('easy-bruising')
  })
})

describe('someone who says no to the rest', () => {
  const rest = () => withGroupedNo(bruised, ['easy-bruising', 'fever', 'pallor'])

  it('keeps what was said by hand, and the others are no', () => {
    expect(rest().answers).toEqual({ 'easy-bruising': 'yes', fever: 'no', pallor: 'no' })
    expect(rest().grouped).toEqual(['fever', 'pallor'])
  })

  it('and does so twice, on two pages', () => {
    expect(withGroupedNo(rest(), ['headache']).grouped).toEqual(['fever', 'pallor', 'headache'])
  })

  it('has answered a row by hand once it is changed', () => {
    expect(withAnswer(rest(), 'fever', 'yes')).toMatchObject({ answers: { fever: 'yes', pallor: 'no' }, grouped: ['pallor'] })
  })

  it('can take it back: the rows are empty again, what was said by hand stays, and so do the other pages', () => {
    const two = withGroupedNo(withAnswer(rest(), 'vomiting', 'no'), ['headache'])
    expect(withoutGroupedNo(two, ['easy-bruising', 'fever', 'pallor', 'vomiting'])).toEqual({
      answers: { 'easy-bruising': 'yes', vomiting: 'no', headache: 'no' },
      grouped: ['headache'],
      words: '',
      answeredAt: null,
    })
  })
})

describe('a check', () => {
  it('is begun by an answer, a "no" too, or by words of one’s own', () => {
    expect(isBegun(emptyCheck)).toBe(false)
    expect(isBegun(withAnswer(emptyCheck, 'fever', 'no'))).toBe(true)
    expect(isBegun({ ...emptyCheck, words: 'Since spring.' })).toBe(true)
    expect(isBegun(withAnswer(withAnswer(emptyCheck, 'fever', 'no'), 'fever', undefined))).toBe(false)
  })
})
