/** docs/quality.md names no test file that is not there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const text = readFileSync(join(import.meta.dirname, '../../docs/quality.md'), 'utf8')

it('each test file that the page on quality names is there', () => {
  const named = [...text.matchAll(/`(?:tests\/)?([\w-]+\/[\w/-]+\.(?:test|spec)\.tsx?)`/g)].map(([, file]) => file!)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((file) => !existsSync(join(import.meta.dirname, '..', file)))).toEqual([])
})
