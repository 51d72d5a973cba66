/** A file of `src` holds one idea, and can be read in one sitting. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const source = join(import.meta.dirname, '../../src')
const mostLines = 300

it(`no file of src has more than ${mostLines} lines, style sheets included`, () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(tsx?|css)$/.test(name))
  const lines = (name: string) => readFileSync(join(source, name), 'utf8').trimEnd().split('\n').length
  expect(files.filter((name) => lines(name) > mostLines).map((name) => `${name}: ${lines(name)}`)).toEqual([])
})
