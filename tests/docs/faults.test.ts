/** docs/faults.md says the truth: every fault has what people see, and a test that is there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { missing, namedIn, tableRows } from '#tests/support/documentedTests.ts'

const text = readFileSync(join(import.meta.dirname, '../../docs/faults.md'), 'utf8')
const rows = tableRows(text)

describe('the table of faults', () => {
  it('has rows, and no fault twice', () => {
    expect(rows.length).toBeGreaterThan(40)
    const faults = rows.map(([fault]) => fault).filter((fault) => fault !== 'The same, in a browser')
    expect(new Set(faults).size).toBe(faults.length)
  })

  it.each(rows)('%s', (fault, seen, test = '') => {
    expect(fault).not.toBe('')
    expect(seen).not.toBe('')
    expect(namedIn(test)).not.toEqual([])
    expect(namedIn(test).map(missing)).toEqual(namedIn(test).map(() => undefined))
  })

  it('would tell of a test that is not there', () => {
    expect(missing({ file: 'docs/faults.test.ts', title: 'the table of faults' })).toBeUndefined()
    expect(missing({ file: 'docs/faults.test.ts', title: 'no such test' })).toContain('has no test')
    expect(missing({ file: 'docs/nothing.test.ts', title: 'no such test' })).toContain('no file')
    expect(namedIn('somewhere')).toEqual([])
  })
})
