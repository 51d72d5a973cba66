/** The 24 safety invariants of the evidence pack: each is named in the title of a test, or stands here with the place of its proof. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const elsewhere: Readonly<Record<string, string>> = {
  'I-16': 'journeys: the emergency screen appears at once, and taking a yes back asks first',
  'I-18': 'journeys: the safety net and the emergency number are always there, on paper and offline too',
  'I-19': 'journeys: screen, print and every language say the same',
  'I-20': 'journeys: nothing leaves the browser',
}

const folders = ['domain', 'content', 'vignettes'].map((name) => join(import.meta.dirname, '..', name))
const titles = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts') && name !== 'invariants.test.ts')
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/(?:it|describe)(?:\.each)?[^\n]*\n?[^\n]*I-\d\d[^\n]*/g) ?? []),
)

describe('every safety invariant has its proof', () => {
  it.each(Array.from({ length: 24 }, (_, index) => `I-${String(index + 1).padStart(2, '0')}`))('%s', (id) => {
    expect(titles.some((title) => title.includes(id)) || id in elsewhere).toBe(true)
  })
})
