import { describe, expect, it } from 'vitest'
import { intakeGroups } from '#src/domain/nurse/grid.ts'
import { findRows } from '#src/pages/intake/findRows.ts'
import { content } from '#tests/support/content.ts'
import { see } from '#src/domain/check/seen.ts'

const rows = intakeGroups(see(content, {})).flatMap((group) => group.rows)
const found = (text: string) => findRows(rows, text).map(({ id }) => id)

describe('a row', () => {
  it.each([
    ['bruis', 'easy-bruising'],
    ['epist', 'nosebleeds'],
    ['nose', 'nosebleeds'],
    ['Gingival b', 'bleeding-gums'],
    ['vomit', 'vomiting'],
    ['throwing up', 'vomiting'],
    ['tired', 'fatigue'],
    ['BRUİS', 'easy-bruising'],
    ['bruıs', 'easy-bruising'],
  ])('is found by "%s"', (text, id) => {
    expect(found(text)).toContain(id)
  })

  it.each([
    ['his gums bleed when he brushes', 'bleeding-gums'],
    ['nosbleeds', 'nosebleeds'],
    ['cannae keep his food down', 'vomiting'],
    ['mi head a kill mi', 'headache'],
    ['39.4 in her ear', 'fever'],
  ])('is found by what a patient says, "%s"', (text, id) => {
    expect(found(text)).toContain(id)
  })

  it('whose term begins so comes first', () => {
    expect(found('bruis')[0]).toBe('easy-bruising')
    expect(found('head')[0]).toBe('headache')
  })

  it('is found by its number, as on the paper form', () => {
    const { id, number } = rows[40]!
    expect(found(` ${number} `)).toEqual([id])
    expect(found(number.toLocaleString('ar-EG'))).toEqual([id])
    expect(found(number.toLocaleString('hi-u-nu-deva'))).toEqual([id])
  })

  it('is not found by nothing, by one letter or by what no row is called', () => {
    expect(['', ' ', 'b', 'zzz', '?', '999'].flatMap(found)).toEqual([])
  })

  it('is one of six at most', () => {
    expect(found('bleed').length).toBeLessThanOrEqual(6)
  })
})
