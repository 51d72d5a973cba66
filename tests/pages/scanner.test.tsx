import { describe, expect, it } from 'vitest'
import { isOther } from '#src/pages/intake/scanner.ts'
import { interviews } from '#tests/support/interview.ts'

/** Every run of keys that a program could send without a pause: from any key of an interview to any key that ends a code. */
function runs(parts: readonly string[]): string[] {
  const keys = parts.flatMap((part) => part.split(' '))
  return keys.flatMap((_, from) => {
    const rest = keys.slice(from)
    const length = rest.findIndex((key) => key.length > 1)
    const run = rest.slice(0, length < 0 ? rest.length : length)
    return run.map((_key, to) => run.slice(0, to + 1).join(''))
  })
}

const field = document.createElement('input')
field.inputMode = 'decimal'

describe('what a nurse types, however fast, is no barcode', () => {
  it.each(interviews.map(({ name, keys }) => [name, keys] as const))(
    'in the interview of a %s',
    (_name, [about = '', measured = '', ...rows]) => {
      const among = runs(rows)
      expect(among.length).toBeGreaterThan(50)
      expect(among.filter((run) => isOther(run, 'Enter', null))).toEqual([])
      expect(runs([about, measured]).filter((run) => isOther(run, 'Enter', field))).toEqual([])
    },
  )

  it.each(['12w2-', '4w2223-', '13/7222', '/7222201', '1/epist', '1*2w1*3d', '2/52-0222', '.52', '1/vomit'])(
    'among the rows: %s',
    (keys) => {
      expect(isOther(keys, 'Enter', null)).toBe(false)
      expect(isOther(keys, 'Tab', null)).toBe(false)
    },
  )
})

it.each(['5012345678900', '96385074', 'RX1234567', '4006381333931', '00123456'])('a code of something else is one: %s', (code) => {
  expect(isOther(code, 'Enter', null)).toBe(true)
})
