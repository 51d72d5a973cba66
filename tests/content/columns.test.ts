/** The content as it travels is the content as it was. */
import { describe, expect, it } from 'vitest'
import { packed, unpacked, type Packed } from '#src/content/columns.ts'
import { compactFrom } from '#src/content/load.ts'
import { data } from '#tests/support/content.ts'

const through = <T extends object>(content: T): T => unpacked(JSON.parse(JSON.stringify(packed(content))) as Packed<T>)

describe('content that travels in columns', () => {
  it('arrives as it was sent, in the same order', () => {
    const sent = JSON.parse(JSON.stringify(compactFrom(data))) as object
    expect(through(sent)).toEqual(sent)
  })

  it('says the name of each field once', () => {
    expect(packed({ signs: [{ label: 'Fever' }, { label: 'Pallor' }] })).toEqual({ signs: { columns: { label: ['Fever', 'Pallor'] } } })
  })

  it.each([
    ['a field that only some have', [{ id: 'fever', redFlag: true }, { id: 'pallor' }]],
    ['nothing, no and zero', [{ days: 0, shown: false, text: '' }, { days: 1 }]],
    ['a field that is null', [{ days: null }, { days: 2 }]],
    ['a list of words', ['fever', 'pallor']],
    ['an empty list', []],
  ])('loses nothing: %s', (_, list) => {
    expect(through({ list, version: '1' })).toEqual({ list, version: '1' })
  })
})
