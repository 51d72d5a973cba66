import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Basis } from '#src/content/schema.ts'
import type { Answers, Check } from '#src/domain/answers.ts'
import { compare } from '#src/domain/compare.ts'
import { rowOf } from '#src/domain/questionnaire.ts'
import { summaryOf } from '#src/domain/summary.ts'
import { ascii, sbar, shortNote, type Added } from '#src/exports/sbar.ts'
import { content as today, harmless } from '#tests/support/content.ts'

/** The fingerprint changes with every change of a rule; the golden files need not. */
const content = { ...today, version: '2026.11', fingerprint: 'a1b2c3d4' }

const day = { year: 2026, month: 11, day: 23 }
const golden = (name: string) => join(import.meta.dirname, '../golden', name)
const checkOf = (answers: Answers, words = ''): Check => ({ answers, grouped: [], words })
const noteOf = (check: Check, staff?: Added) => sbar(content, summaryOf(content, check), day, staff)

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

  it('names the source of the advice, and says when it is only adapted or a judgement', () => {
    const summary = summaryOf(content, bruised)
    const lineWith = (...bases: Basis[]) => {
      const reasons = summary.reasons.slice(0, bases.length).map((reason, index) => ({ ...reason, basis: bases[index]! }))
      return /^R: .*?\. /m.exec(sbar(content, { ...summary, reasons }, day))![0]
    }
    expect(noteOf(bruised)).toContain('R: FBC within 48 h (NICE NG12). Rules met: R-V02')
    expect(lineWith('guideline')).toContain('(NICE NG12)')
    expect(lineWith('adapted')).toContain('(after NICE NG12)')
    expect(lineWith('judgement')).toContain('(judgement)')
    expect(lineWith('judgement', 'guideline')).toContain('(NICE NG12; judgement)')
  })

  it('gives up the source before a rule, a symptom or the safety net', () => {
    const summary = summaryOf(content, bruised)
    const [first] = summary.reasons
    const many = Array.from({ length: 6 }, () => first!)
    const without = sbar(
      content,
      { ...summary, reasons: many.map((one) => ({ ...one, sources: [{ ...one.sources[0]!, label: 'x'.repeat(60) }] })) },
      day,
    )
    expect(without).not.toContain('xxx')
    expect(without).toContain('Epistaxis (frequent or heavy): 9 days')
  })

  it('is provisional, and says so, while an emergency sign has no answer', () => {
    expect(noteOf(checkOf({ age: 40 }))).toMatch(/PROVISIONAL: emergency signs not answered: \d+\. Ask these first\./)
    const { seizure: _, ...rest } = harmless
    expect(noteOf(checkOf(rest))).toContain('PROVISIONAL: emergency signs not answered: 1.')
    expect(noteOf(checkOf({ ...rest, 'vision-loss': 'yes' }))).not.toContain('PROVISIONAL')
    expect(noteOf(checkOf(harmless))).not.toContain('PROVISIONAL')
  })

  it('says what is new, worse and gone since a check that was kept, and that there may be no change', () => {
    const now = summaryOf(content, bruised)
    const since = { year: 2026, month: 6, day: 3 }
    const changed = (answers: Answers) =>
      sbar(content, now, day, { changes: { since, comparison: compare(summaryOf(content, checkOf(answers)), now) } }).replaceAll(
        /\n +/g,
        ' ',
      )
    expect(changed({ ...bruised.answers, nosebleeds: 'no', headache: 'yes' })).toContain(
      'Since 03-JUN-2026: New: Epistaxis. Worse: Unexplained bruising. Gone: Headache, new or worsening. Same: Fatigue',
    )
    expect(changed(harmless)).toContain('Since 03-JUN-2026: New: ')
    expect(noteOf(bruised)).not.toContain('Since ')
    const none = summaryOf(content, checkOf(harmless))
    expect(sbar(content, none, day, { changes: { since, comparison: compare(none, none) } })).toContain('Since 03-JUN-2026: no change')
  })

  it('names what was not sure, not answered and not asked apart from what was denied', () => {
    const { fever: _, ...answers } = bruised.answers
    const note = noteOf({ ...bruised, answers: { ...answers, sex: 'male' } })
    expect(note).toMatch(/Not sure: Pallor/)
    expect(note).toMatch(/Not answered: Fever \(pyrexia\)/)
    expect(note).toMatch(/Not asked: .*Heavy menstrual bleeding/)
    expect(note).not.toMatch(/Denied[^:]*:[^:]*Fever \(pyrexia\)/)
  })

  it('has the readings of staff, and a line to write on for what is not there', () => {
    const note = noteOf(bruised, { readings: { temperature: 38.4, oxygen: 97 } })
    expect(note).toContain('Obs: T 38.4 HR ___ RR ___ SpO2 97 BP ___')
  })

  it('tells a temperature once: as a reading of staff, or as what the patient says', () => {
    const hot: Check = { ...bruised, answers: { ...bruised.answers, temperature: 38.4 } }
    expect(noteOf(hot)).toContain('Highest temperature: 38.4 C')
    expect(noteOf(hot, { readings: { temperature: 38.4 } })).not.toContain('Highest temperature')
  })

  it('keeps the notes of staff apart from the patient’s own words', () => {
    const note = noteOf(checkOf({ pallor: 'yes' }, 'since the flu'), { notes: 'Pallor: lips "grey" @x' })
    expect(note).toContain(`Own words: "since the flu"\nNotes: "Pallor: lips 'grey' x"`)
  })

  it('names what the patient entered and staff have not confirmed', () => {
    const [pallor, fatigue] = ['pallor', 'fatigue'].map((id) => rowOf(content, id))
    const open = noteOf(bruised, { confirm: { entered: 20, confirmed: 18, open: [pallor!, fatigue!] } })
    expect(open).toContain('Staff confirmed 18 of 20 answers. NOT CONFIRMED: Pallor; Fatigue')
    expect(noteOf(bruised, { confirm: { entered: 20, confirmed: 20, open: [] } })).toContain('20, all confirmed by staff')
    expect(noteOf(bruised)).not.toMatch(/confirmed/i)
  })

  it('tells first what was denied in the cell lines that the symptoms speak for', () => {
    expect(noteOf(bruised)).toMatch(/Denied: Petechiae/)
  })

  it('names a risk factor that is there, and only counts the others', () => {
    const { 'rf-benzene': _, ...asked } = bruised.answers
    const note = noteOf(checkOf({ ...asked, 'down-syndrome': 'yes' }))
    expect(note).toMatch(/B: YES: Down syndrome; /)
    expect(note).not.toMatch(/radiotherapy|benzene|HTLV/i)
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
    const open = fc.uniqueArray(fc.constantFrom(...rows), { maxLength: 60 }).map((ids) => ids.map((id) => rowOf(content, id)))
    const staff = fc.record({
      readings: fc.record({ temperature: fc.constantFrom(undefined, 38.4), pulse: fc.constantFrom(undefined, 112) }),
      notes: fc.constantFrom('', 'short').chain((short) => (short === '' ? fc.constant('') : words)),
      confirm: fc.option(
        open.map((list) => ({ entered: 91, confirmed: 91 - list.length, open: list })),
        { nil: undefined },
      ),
    })

    fc.assert(
      fc.property(three, more, person, words, fc.boolean(), staff, (yes, detail, about, own, filled, added) => {
        const answers: Answers = { ...(filled ? harmless : {}), ...about, ...yes, ...detail }
        const check = { ...checkOf(answers, own), grouped: rows.filter((row) => answers[row] === 'no') }
        const summary = summaryOf(content, check)
        for (const note of [sbar(content, summary, day), sbar(content, summary, day, added), shortNote(summary, day)]) {
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
