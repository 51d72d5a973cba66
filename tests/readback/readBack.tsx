/** Sheet, note, short note and script of the same people, read back: each says what was answered, all that must be named, and nothing else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content } from '#src/content/app.ts'
import { readEnglish } from '#src/content/languages.ts'
import { messagesFrom, type Messages } from '#src/content/message.ts'
import type { Check } from '#src/domain/check/check.ts'
import { sbar } from '#src/exports/sbar.ts'
import { shortNote } from '#src/exports/shortNote.ts'
import { hasResultOf } from '#src/store/seen.ts'
import { summaryIn } from '#src/store/summary.ts'
import { phoneScript } from '#src/words/script.ts'
import { readyCheck, someCheck } from '#tests/support/checks.ts'
import { dataFolder } from '#tests/support/content.ts'
import { runs } from '#tests/support/propertyRuns.ts'
import { sheetFaults } from '#tests/support/sheetFaults.ts'
import { readSheet } from '#tests/support/sheetReader.ts'
import { expectedOf } from './expected.ts'
import { noteFaults } from './judge.ts'
import { paperOf } from './paper.tsx'
import { readNote } from './readNote.ts'
import { readScript, scriptFaults } from './readScript.ts'
import { readShort, shortFaults } from './readShort.ts'

const day = { year: 2026, month: 11, day: 23 }
const texts = messagesFrom<Messages>(readEnglish(dataFolder).messages, 'en')

/** So many people in each of the two files; `npm run readback` takes thousands, and as long as it takes. A busy machine is no fault. */
const count = Number(process.env['READBACK'] ?? 2000) / 2
const tenMinutes = process.env['READBACK'] ? 0 : 600_000

/** What is wrong, with the text in which it is; empty if it says what was answered. */
const inText = (text: string, faults: readonly string[]) => (faults.length > 0 ? [...faults, text] : [])

/** What the four texts of this check say that was not answered, and what they leave out. */
function faultsOf(check: Check): string[] {
  // What they are written of, and what they must say, is worked out once for all of them: it takes the longest.
  const [summary, expected] = [summaryIn(content)(check), expectedOf(check)]
  const note = sbar(content, summary, day)
  const short = shortNote(summary, day)
  const script = phoneScript(summary, texts)
  return [
    ...inText(note, noteFaults(readNote(note), expected, check)),
    ...inText(short, shortFaults(readShort(short), expected, check)),
    ...inText(script.join('\n'), scriptFaults(readScript(script), expected, check)),
    // Without a result there is no sheet.
    ...(hasResultOf(check.answers) ? sheetFaults(readSheet(paperOf(check)), check) : []),
  ]
}

/** The people of one file; the other has a seed of its own. */
export function readsBack(seed: number): void {
  describe('sheet, note, short note and script, read back', () => {
    it.each([
      ['any finished check', readyCheck, count],
      ['any check', someCheck, count / 8],
    ])(
      'say what was answered, of %s',
      (_name, checks, numRuns) => {
        fc.assert(
          fc.property(checks, (check) => {
            expect(faultsOf(check)).toEqual([])
          }),
          { seed, numRuns: runs(numRuns), endOnFailure: true },
        )
      },
      tenMinutes,
    )

    it('are read with every row in each of its states', () => {
      const rows = content.symptoms.filter(({ partOf }) => !partOf).map(({ id }) => id)
      const onEmergencyPage = new Set(content.questionnaire.emergency.flatMap((group) => group.rows))
      const checks = fc.sample(readyCheck, { numRuns: count, seed })
      const missing = rows.flatMap((id) =>
        // A finished check has every line of the emergency page answered.
        [...(onEmergencyPage.has(id) ? [] : [undefined]), 'yes', 'no', 'notSure']
          .filter((state) => !checks.some(({ answers }) => answers[id] === state))
          .map((state) => `${id} ${state}`),
      )
      expect(missing).toEqual([])
    })
  })
}
