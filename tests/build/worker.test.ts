import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keptFiles } from '../../scripts/build/worker.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const write = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

it('keeps every file that someone put into the build, whoever it was, in folders too', () => {
  for (const name of ['index.html', 'icon.svg', 'assets/a-123.js', 'fhir/questionnaire.json']) write(name, name)
  expect(keptFiles(folder).map(({ url }) => url)).toEqual(['assets/a-123.js', 'fhir/questionnaire.json', 'icon.svg', './'])
})

it('keeps nothing that is for hosts, for search engines or for the build itself', () => {
  for (const name of ['.vite/manifest.json', '_headers', '_headers.nginx', 'robots.txt', 'sw.js', 'assets/a-123.js.map']) write(name, name)
  expect(keptFiles(folder)).toEqual([])
})

it('knows each by what is in it, and whether its name says so', () => {
  write('icon.svg', 'one')
  write('assets/a-123.js', 'two')
  const [script, icon] = keptFiles(folder)
  expect(script).toEqual({ url: 'assets/a-123.js', integrity: 'sha256-P8TM/nRYcOLA2Z9x8w/wZWyN7dQcwdfT03aw2+aF4vM=', hashed: true })
  expect(icon!.hashed).toBe(false)
  write('icon.svg', 'other')
  expect(keptFiles(folder)[1]!.integrity).not.toBe(icon!.integrity)
})
