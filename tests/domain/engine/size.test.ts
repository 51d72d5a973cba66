/** The engine is why this project exists, so a person must be able to read all of it: 450 lines without comments. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../../src/domain/engine')

it('has fewer than 450 lines of code', () => {
  const lines = readdirSync(folder).flatMap((name) => codeOf(readFileSync(join(folder, name), 'utf8')))
  expect(lines.length).toBeGreaterThan(200)
  expect(lines.length).toBeLessThan(450)
})

/** The lines that are no comment and not empty. */
const codeOf = (text: string): string[] =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('//'))
