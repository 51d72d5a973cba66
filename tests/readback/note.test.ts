/** Every note, short note and script is read back: it says what was answered, under the right label, and nothing that must be named is missing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEnglish } from '#src/content/languages.ts'
import { messagesFrom, type Messages } from '#src/content/message.ts'
import { sbar } from '#src/exports/sbar.ts'
import { shortNote } from '#src/exports/shortNote.ts'
import { phoneScript } from '#src/words/script.ts'
import { readyCheck, someCheck } from '#tests/support/checks.ts'
import { content, dataFolder, summarise } from '#tests/support/content.ts'
import { runs } from '#tests/support/propertyRuns.ts'
import { expectedOf } from './expected.ts'
import { noteFaults } from './judge.ts'
import { readNote } from './readNote.ts'
import { readScript, scriptFaults } from './readScript.ts'
import { readShort, shortFaults } from './readShort.ts'

const day = { year: 2026, month: 11, day: 23 }
const texts = messagesFrom<Messages>(readEnglish(dataFolder).messages, 'en')

/** So many in each run; `npm run readback` takes thousands, and as long as it takes. A busy machine is no fault. */
const count = Number(process.env['READBACK'] ?? 1200)
const tenMinutes = process.env['READBACK'] ? 0 : 600_000

/** What is wrong, with the text in which it is; empty if it says what was answered. */
const inText = (text: string, faults: readonly string[]) => (faults.length > 0 ? [...faults, text] : [])

describe('a note, a short note and a script read back', () => {
  it(
    'say what was answered, of any check',
    () => {
      fc.assert(
        fc.property(fc.oneof(someCheck, readyCheck), (check) => {
          // What they are written of, and what they must say, is worked out once for all three: it takes the longest.
          const [summary, expected] = [summarise(content, check), expectedOf(check)]
          const note = sbar(content, summary, day)
          const short = shortNote(summary, day)
          const script = phoneScript(summary, texts)
          expect(inText(note, noteFaults(readNote(note), expected, check))).toEqual([])
          expect(inText(short, shortFaults(readShort(short), expected, check))).toEqual([])
          expect(inText(script.join('\n'), scriptFaults(readScript(script), expected, check))).toEqual([])
        }),
        { seed: 20_261_123, numRuns: runs(count), endOnFailure: true },
      )
    },
    tenMinutes,
  )
})
