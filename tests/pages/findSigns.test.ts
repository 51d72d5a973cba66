import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layWordsFrom } from '#src/content/load.ts'
import { signFinder } from '#src/domain/find/signFinder.ts'
import { data } from '#tests/support/content.ts'

const find = signFinder(layWordsFrom(data))
const { found, first, generic, nothing } = JSON.parse(readFileSync(join(import.meta.dirname, 'lay-words.json'), 'utf8')) as {
  found: Record<string, string>
  /** What must stand before all others. */
  first: Record<string, string>
  /** All that a general word fits, and nothing else. */
  generic: Record<string, string[]>
  nothing: string[]
}

describe('a sign is found by what people call it', () => {
  it('is among the first three for each of 2,700 lay words, misspelt, half typed and in a sentence', () => {
    const missed = Object.entries(found).filter(([word, id]) => !find(word).slice(0, 3).includes(id))
    expect(Object.keys(found).length).toBeGreaterThanOrEqual(2700)
    expect(missed.map(([word, id]) => `${word}: ${find(word).slice(0, 3).join(', ')} instead of ${id}`)).toEqual([])
  })

  it.each(Object.entries(first))('is found before all others by "%s"', (word, id) => {
    expect(find(word)[0]).toBe(id)
  })

  it.each(Object.entries(generic))('that %s fits is found with all others that it fits, and alone', (word, ids) => {
    expect(find(word).toSorted()).toEqual(ids.toSorted())
  })

  it.each(nothing)('is not found by %s', (word) => {
    expect(find(word)).toEqual([])
  })

  it('is not found by one letter, and at most eight are', () => {
    expect(find('a')).toEqual([])
    expect(find('pain').length).toBeLessThanOrEqual(8)
  })
})
