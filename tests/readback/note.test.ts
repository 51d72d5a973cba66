/** Every note is read back: it says what was answered, under the right label, and nothing that must be named is missing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Check } from '#src/domain/check/check.ts'
import { see } from '#src/domain/check/seen.ts'
import { summaryOf } from '#src/domain/told/summary.ts'
import { sbar } from '#src/exports/sbar.ts'
import { shortNote } from '#src/exports/shortNote.ts'
import { readyCheck, someCheck } from '#tests/support/checks.ts'
import { content } from '#tests/support/content.ts'
import { runs } from '#tests/support/propertyRuns.ts'
import { expectedOf } from './expected.ts'
import { noteFaults } from './judge.ts'
import { readNote } from './readNote.ts'
import { readShort, shortFaults } from './readShort.ts'

const day = { year: 2026, month: 11, day: 23 }
const noteOf = (check: Check) => sbar(content, summaryOf(see(content, check.answers), check), day)

/** A busy machine is no fault; `npm run readback` takes as long as it takes. */
const tenMinutes = process.env['READBACK'] ? 0 : 600_000

describe('a note read back', () => {
  it(
    'says what was answered, of any check',
    () => {
      fc.assert(
        fc.property(fc.oneof(someCheck, readyCheck), (check) => {
          const note = noteOf(check)
          const faults = noteFaults(readNote(note), expectedOf(check), check)
          expect(faults.length > 0 ? [...faults, note] : []).toEqual([])
        }),
        { seed: 20_261_123, numRuns: runs(Number(process.env['READBACK'] ?? 2000)), endOnFailure: true },
      )
    },
    tenMinutes,
  )
})

describe('a short note read back', () => {
  it(
    'says what was answered, of any check',
    () => {
      fc.assert(
        fc.property(fc.oneof(someCheck, readyCheck), (check) => {
          const note = shortNote(summaryOf(see(content, check.answers), check), day)
          const faults = shortFaults(readShort(note), expectedOf(check), check)
          expect(faults.length > 0 ? [...faults, note] : []).toEqual([])
        }),
        { seed: 20_261_123, numRuns: runs(Number(process.env['READBACK'] ?? 2000)), endOnFailure: true },
      )
    },
    tenMinutes,
  )
})
