import { describe, expect, it } from 'vitest'
import { minutesToRead } from '#src/domain/told/reading.ts'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('the time a page takes', () => {
  it.each([
    [0, 1],
    [90, 1],
    [299, 1],
    [300, 2],
    [800, 4],
  ])('%i words are about %i minutes', (count, minutes) => {
    expect(minutesToRead([words(count)])).toBe(minutes)
  })

  it('counts the words of all texts, however they are spaced', () => {
    expect(minutesToRead([words(150), words(150)])).toBe(2)
    expect(minutesToRead([words(150), `  ${words(150)}\n`])).toBe(2)
    expect(minutesToRead([`  ${words(299)}\n`, '', ' '])).toBe(1)
  })
})
