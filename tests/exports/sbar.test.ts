import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers, Check } from '#src/domain/answers.ts'
import { summaryOf } from '#src/domain/summary.ts'
import { ascii, sbar, shortNote } from '#src/exports/sbar.ts'
import { content as today, harmless } from '#tests/support/content.ts'

/** The fingerprint changes with every change of a rule; the golden files need not. */
const content = { ...today, version: '2026.11', fingerprint: 'a1b2c3d4' }

const day = { year: 2026, month: 11, day: 23 }
const golden = (name: string) => join(import.meta.dirname, '../golden', name)
const checkOf = (answers: Answers, words = ''): Check => ({ answers, grouped: [], words })
const noteOf = (check: Check) => sbar(content, summaryOf(content, check), day)

const bruised: Check = {
  answers: {
    ...harmless,
    age: 43,
    sex: 'female',
    'times-seen': 1,
    nosebleeds: 'yes',
    'nosebleeds.since': 9,
    'nosebleeds.trend': 'worse',
    'nosebleeds.minutes': 5,
    'easy-bruising': 'yes',
    'easy-bruising.since': 14,
    'easy-bruising.trend': 'worse',
    fatigue: 'yes',
    'fatigue.since': 28,
    'fatigue.trend': 'same',
    pallor: 'notSure',
  },
  grouped: ['headache', 'vomiting'],
  words: 'Es begann nach der Grippe – mein Zahnarzt sagte @BP@ {x} *** “geh zum Arzt”.',
}

describe('the note for the record', () => {
  it('reads as a human has read it', async () => {
    await expect(`${noteOf(bruised)}\n`).toMatchFileSnapshot(golden('sbar.txt'))
  })

  it('has a form of three lines', async () => {
    const note = shortNote(summaryOf(content, bruised), day)
    expect(note.split('\n')).toHaveLength(3)
    await expect(`${note}\n`).toMatchFileSnapshot(golden('sbar-short.txt'))
  })

  it('says first that it comes from the patient and is not verified', () => {
    expect(noteOf(bruised).split('\n')[0]).toBe('[Patient-reported checklist, 23-NOV-2026, not verified]')
  })

  it('names what was not sure, not answered and not asked apart from what was denied', () => {
    const { fever: _, ...answers } = bruised.answers
    const note = noteOf({ ...bruised, answers: { ...answers, sex: 'male' } })
    expect(note).toMatch(/Not sure: Pallor/)
    expect(note).toMatch(/Not answered: Fever \(pyrexia\)/)
    expect(note).toMatch(/Not asked: .*Heavy menstrual bleeding/)
    expect(note).not.toMatch(/Denied[^:]*:[^:]*Fever \(pyrexia\)/)
  })

  it('takes out what a record system reads as a command, also where signs meet only after cleaning', () => {
    expect(ascii('@ME@ {TXT:1} *é** “x” 38°C')).toBe('ME TXT:1 e "x" 38 C')
  })

  it('is ASCII, at most 25 lines of 72 columns, whatever was answered', () => {
    const rows = content.symptoms.flatMap((symptom) => [symptom.id, ...symptom.features.map(({ id }) => `${symptom.id}.${id}`)])
    const details = content.symptoms.flatMap(({ id }) => [`${id}.since`, `${id}.trend`, `${id}.severity`])
    const three = fc.dictionary(fc.constantFrom(...rows), fc.constantFrom('yes', 'no', 'notSure'), { maxKeys: 90 })
    const more = fc.dictionary(
      fc.constantFrom(...details),
      fc.oneof(fc.nat(400), fc.constantFrom('worse', 'muchWorse', 'severe', 'notSure')),
    )
    const person = fc.record({
      age: fc.double({ min: 0, max: 120, noNaN: true }),
      sex: fc.constantFrom('female', 'male', 'any'),
      who: fc.constantFrom('me', 'child', 'other'),
    })
    const words = fc.string({ unit: 'grapheme', maxLength: 280 })

    fc.assert(
      fc.property(three, more, person, words, fc.boolean(), (yes, detail, about, own, filled) => {
        const answers: Answers = { ...(filled ? harmless : {}), ...about, ...yes, ...detail }
        const check = { ...checkOf(answers, own), grouped: rows.filter((row) => answers[row] === 'no') }
        for (const note of [noteOf(check), shortNote(summaryOf(content, check), day)]) {
          const lines = note.split('\n')
          expect(lines.length).toBeLessThanOrEqual(25)
          expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(72)
          expect(note).toMatch(/^[\x20-\x7e\n]*$/)
          expect(note).not.toMatch(/[@{}]|\*\*\*/)
        }
      }),
      { seed: 20_261_123, numRuns: 60 },
    )
  })
})
