/** The 24 safety invariants of the evidence pack: each is named in the title of a test. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { titlesIn } from '#tests/support/documentedTests.ts'

const folders = ['domain', 'content', 'vignettes', 'journeys'].map((name) => join(import.meta.dirname, '..', name))
const titles = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(test|spec)\.ts$/.test(name) && name !== 'invariants.test.ts')
    .flatMap((name) => titlesIn(readFileSync(join(folder, name), 'utf8'))),
)

describe('every safety invariant has its proof', () => {
  it.each(Array.from({ length: 24 }, (_, index) => `I-${String(index + 1).padStart(2, '0')}`))('%s', (id) => {
    expect(titles.filter((title) => title.includes(id))).not.toEqual([])
  })
})
