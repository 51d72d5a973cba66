/** The files of tests without a page share a process: none may put another module in the place of one that the next file needs. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { content } from '#tests/support/content.ts'

const tests = join(import.meta.dirname, '..')
const mocks = /\bvi\.(mock|doMock|hoisted)\b/

it('no test without a page mocks a module', () => {
  const files = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'))
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => mocks.test(readFileSync(join(tests, file), 'utf8')))).toEqual([])
  expect(mocks.test(readFileSync(join(tests, 'pages/calendar.test.tsx'), 'utf8'))).toBe(true)
})

it('no test can change the content that all of them read', () => {
  const [symptom] = content.symptoms
  expect(() => Object.assign(symptom!, { redFlag: true })).toThrow(TypeError)
  expect(() => (content.rules as unknown[]).pop()).toThrow(TypeError)
})
