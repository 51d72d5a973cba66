import { higher } from '#src/domain/engine/urgency.ts'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Basis } from '#src/content/schema.ts'
import { emptyCheck, type Answers, type Check } from '#src/domain/engine/answers.ts'
import { compare } from '#src/domain/told/compare.ts'
import { rowOf } from '#src/domain/engine/rows.ts'
import type { ContextLine } from '#src/domain/told/context.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { ascii, sbar, shortNote, type Added } from '#src/exports/sbar.ts'
import { content as today, data, harmless, summarise } from '#tests/support/content.ts'
import { runs } from '#tests/support/propertyRuns.ts'

/** The fingerprint changes with every change of a rule; the golden files need not. */
const content = { ...today, version: '2026.11', fingerprint: 'a1b2c3d4' }

const day = { year: 2026, month: 11, day: 23 }
const golden = (name: string) => join(import.meta.dirname, '../golden', name)
const checkOf = (answers: Answers, words = ''): Check => ({ ...emptyCheck, answers, words })
const noteOf = (check: Check, staff?: Added) => sbar(content, summarise(content, check), day, staff)

const named = (clinicalTerm: string) => ({ id: clinicalTerm, label: clinicalTerm, clinicalTerm })
/** Without the places where lines are broken. */
const flat = (note: string) => note.replaceAll(/\n {3}(?! *-)/g, ' ').replaceAll(/ +/g, ' ')

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
  other: '',
  answeredAt: null,
}

describe('the note for the record', () => {
  it('reads as a human has read it', async () => {
    await expect(`${noteOf(bruised)}\n`).toMatchFileSnapshot(golden('sbar.txt'))
  })

  it('has a form of three lines', async () => {
    const note = shortNote(summarise(content, bruised), day)
    expect(note.split('\n')).toHaveLength(3)
    await expect(`${note}\n`).toMatchFileSnapshot(golden('sbar-short.txt'))
  })

  it('says first that it comes from the patient and is not verified', () => {
    expect(noteOf(bruised).split('\n')[0]).toBe('[Patient-reported checklist, 23-NOV-2026, not verified]')
  })

  it('names the source of the advice, and says when it is only adapted or a judgement', () => {
    const summary = summarise(content, bruised)
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
    const summary = summarise(content, bruised)
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
    const { pallor: _pallor, ...less } = rest
    expect(noteOf(checkOf(less))).toContain('PROVISIONAL: emergency signs not answered: 1.')
    expect(noteOf(checkOf(rest))).toContain('PROVISIONAL: emergency signs not answered: 1.')
    expect(noteOf(checkOf({ ...rest, 'vision-loss': 'yes' }))).not.toContain('PROVISIONAL')
    expect(noteOf(checkOf(harmless))).not.toContain('PROVISIONAL')
  })

  it('has no calm advice while an emergency sign is unanswered, and says that none was asked', () => {
    const nothing = noteOf(checkOf({}))
    expect(nothing).toContain('S: Age not given. Symptoms NOT ASKED')
    expect(nothing).toContain('Emergency signs: NOT ASKED. Advice: none yet.')
    expect(nothing).toContain('A: Symptoms NOT ASKED')
    expect(nothing).toContain('R: No advice yet. Ask the emergency signs first.')
    expect(nothing).not.toMatch(/watch|R-W|No symptom|none reported/i)
    const { seizure: _, ...rest } = harmless
    expect(noteOf(checkOf(rest))).toMatch(/No symptoms reported, 1 not answered[^]*17 asked, none reported\. Advice: none yet/)
    expect(noteOf(checkOf(rest))).not.toMatch(/watch|R-W/i)
    expect(noteOf(checkOf({ ...rest, 'vision-loss': 'yes' }))).toContain('R: Emergency')
    expect(noteOf(checkOf(harmless))).toMatch(/A: No symptoms reported\n[^]*R: Watch, with safety net \(judgement\)\. Rules met: R-W02/)
    expect(shortNote(summarise(content, checkOf({})), day)).toContain('Symptoms NOT ASKED\nAdvice: none yet. [rules')
  })

  it('says what is new, worse and gone since a check that was kept, and that there may be no change', () => {
    const now = summarise(content, bruised)
    const since = { year: 2026, month: 6, day: 3 }
    const changed = (answers: Answers) =>
      sbar(content, now, day, { changes: { since, comparison: compare(summarise(content, checkOf(answers)), now) } }).replaceAll(
        /\n +/g,
        ' ',
      )
    expect(changed({ ...bruised.answers, nosebleeds: 'no', headache: 'yes' })).toContain(
      'Since 03-JUN-2026: New: Epistaxis. Worse: Unexplained bruising. Gone: Headache, new or worsening. Same: Fatigue',
    )
    expect(changed(harmless)).toContain('Since 03-JUN-2026: New: ')
    expect(changed(harmless)).toContain('New: Unexplained bruising; Epistaxis; Fatigue')
    expect(noteOf(bruised)).not.toContain('Since ')
    const none = summarise(content, checkOf(harmless))
    expect(sbar(content, none, day, { changes: { since, comparison: compare(none, none) } })).toContain('Since 03-JUN-2026: no change')
  })

  it('never calls it no change when nobody knew of a symptom then, or nobody knows now', () => {
    const [known, unknown] = [checkOf({ ...harmless, fatigue: 'yes' }), checkOf({ ...harmless, fatigue: 'notSure' })].map((check) =>
      summarise(content, check),
    )
    const since = { year: 2026, month: 6, day: 3 }
    const note = (then: Summary, now: Summary) => sbar(content, now, day, { changes: { since, comparison: compare(then, now) } })
    expect(note(unknown!, known!)).toContain('Since 03-JUN-2026: Yes now, not known then: Fatigue')
    expect(note(known!, unknown!)).toContain('Since 03-JUN-2026: Yes then, not known now: Fatigue')
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
    const measured = noteOf(hot, { readings: { temperature: 38.4 } })
    expect(measured).not.toContain('Highest temperature')
    expect(measured).toContain('\nB: Times seen for this problem: Once; ')
  })

  it('says that a measured temperature contradicts the answer about fever, from the threshold of the rules on', () => {
    const measured = (temperature: number, fever?: string) => {
      const { fever: _, ...rest } = harmless
      return noteOf(checkOf({ ...rest, temperature, ...(fever && { fever }) }), { readings: { temperature } })
    }
    const threshold = data.thresholds.find(({ id }) => id === 'fever-temperature')!.value
    expect(measured(39.4, 'no')).toContain('\n   T 39.4 but fever denied\n')
    expect(measured(threshold, 'notSure')).toContain(`T ${threshold} but fever not sure`)
    expect(measured(threshold)).toContain(`T ${threshold} but fever not answered`)
    expect(measured(39.4, 'yes')).not.toContain('but fever')
    expect(measured(threshold - 0.1, 'no')).not.toContain('but fever')
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
    // A fever speaks for two lines, and a row for one of them counts.
    expect(noteOf(checkOf({ ...harmless, fever: 'yes' }))).toMatch(/Denied: Fatigue; Rigors; Persistent infection/)
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

  it.each([
    ['quotes', '‘a’ “b”', `'a' "b"`],
    ['dashes', '3–5 days — worse', '3-5 days - worse'],
    ['signs of a measure', '≥ 2 cm, ≤ 3 cm, 38 °C', '>= 2 cm, <= 3 cm, 38 C'],
    ['letters with marks', 'Übelkeit, naïve', 'Ubelkeit, naive'],
    ['spaces of any kind', ' a\u00A0 b\n\tc ', 'a b c'],
  ])('keeps the meaning of %s in ASCII', (_name, text, expected) => {
    expect(ascii(text)).toBe(expected)
  })

  it('keeps to 25 lines where nothing is reported and every list is long', () => {
    const all = {
      ...harmless,
      age: 0,
      'uncontrolled-bleeding': 'notSure',
      'bladder-bowel-loss': 'notSure',
      'joint-pain': 'notSure',
      'times-seen': 0,
    }
    const rows = content.symptoms.map(({ id }) => rowOf(content, id))
    const note = noteOf(
      { answers: { ...all, 'chest-pain': 'notSure' }, grouped: rows.map(({ id }) => id), words: '%', other: '', answeredAt: null },
      {
        readings: { temperature: 38.4 },
        notes: 'N',
        confirm: { entered: 91, confirmed: 82, open: rows.slice(0, 9) },
      },
    )
    expect(note.split('\n').length).toBeLessThanOrEqual(25)
    expect(note).toContain('T 38.4 but fever denied')
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
        const summary = summarise(content, check)
        for (const note of [sbar(content, summary, day), sbar(content, summary, day, added), shortNote(summary, day)]) {
          const lines = note.split('\n')
          expect(lines.length).toBeLessThanOrEqual(25)
          expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(72)
          expect(note).toMatch(/^[\x20-\x7e\n]*$/)
          expect(note).not.toMatch(/[@{}]|\*\*\*/)
        }
      }),
      { seed: 20_261_123, numRuns: runs(60) },
    )
  })
})

describe('the note says of the person', () => {
  it.each([
    [
      'the age of a baby in months, and that a parent told it',
      { age: 0.75, who: 'child', sex: 'female' },
      'S: 9 mo, female, by parent/carer. ',
    ],
    ['that somebody else told it', { age: 82.5, who: 'other', sex: 'male' }, 'S: 82 y, male, by carer. '],
    ['no sex where none was given', { age: 40, who: 'me', sex: 'any' }, 'S: 40 y. '],
    ['that there is no age', { sex: 'notSure' }, 'S: Age not given. '],
  ])('%s', (_name, about, expected) => {
    expect(noteOf(checkOf({ ...about, fatigue: 'yes' }))).toContain(`\n${expected}Fatigue\n`)
  })

  it('how many emergency signs were asked, and what came of it', () => {
    const signs = (answers: Answers) =>
      /Emergency signs: (\d+ asked, .*?)\. Advice/.exec(flat(noteOf(checkOf({ ...harmless, ...answers }))))?.[1]
    expect(signs({})).toBe('18 asked, none reported')
    expect(signs({ seizure: 'yes' })).toBe('18 asked, 1 reported')
    expect(signs({ seizure: 'notSure', 'vision-loss': 'notSure' })).toBe('18 asked, 2 not sure')
    expect(signs({ seizure: 'yes', 'vision-loss': 'notSure' })).toBe('18 asked, 1 reported, 1 not sure')
  })

  it('what open answers could make of it, and nothing where none is open', () => {
    expect(flat(noteOf(checkOf({ ...harmless, pallor: 'notSure' })))).toMatch(/Advice: [^.]+\. Open answers could make it: [^.]+\.\n/)
    expect(flat(noteOf(checkOf(harmless)))).toMatch(/Advice: [^.]+\.\nB: /)
  })
})

it('the note says that no symptom was reported: in its first line, in the assessment and in its short form', () => {
  const nothing = noteOf(checkOf(harmless))
  expect(nothing).toContain('\nS: 40 y. No symptoms reported\n')
  expect(nothing).toContain('\nA: No symptoms reported\n')
  expect(nothing).not.toContain('Denied as a group')
  expect(shortNote(summarise(content, checkOf(harmless)), day)).toContain('\n40 y. No symptoms reported\n')
})

describe('the note says of a symptom', () => {
  const bruising = (details: Answers) => {
    const own = Object.entries(details).map(([name, value]) => [`easy-bruising.${name}`, value])
    const note = noteOf(checkOf({ ...harmless, 'easy-bruising': 'yes', ...Object.fromEntries(own) }))
    return { situation: /^S: 40 y\. (.*)$/m.exec(note)?.[1], assessment: /^A: - (.*)$/m.exec(note)?.[1] }
  }

  it.each([
    [1, '1 day'],
    [6, '6 days'],
    [7, '1 week'],
    [28, '4 weeks'],
    [90, '3 months'],
    ['notSure', 'duration not sure'],
  ])('since when: %s', (since, expected) => {
    expect(bruising({ since })).toEqual({
      situation: `Unexplained bruising ${expected}`,
      assessment: `Unexplained bruising: ${expected}`,
    })
  })

  it('that nobody gave a duration, in the assessment alone', () => {
    expect(bruising({})).toEqual({ situation: 'Unexplained bruising', assessment: 'Unexplained bruising: duration not given' })
  })

  it.each([
    ['that it gets much worse, in capitals', { trend: 'muchWorse' }, 'MUCH WORSE'],
    ['that nobody knows where it is going', { trend: 'notSure' }, 'trend not sure'],
    ['that it gets better', { trend: 'better' }, 'better'],
    ['how bad it is', { severity: 'severe' }, 'severe'],
    ['which cause the person named', { cause: 'knock' }, 'cause: '],
    ['what belongs to it', { spreading: 'yes' }, 'Spreading'],
  ])('%s', (_name, details, expected) => {
    expect(bruising({ since: 3, ...details }).assessment).toMatch(new RegExp(`^Unexplained bruising: 3 days, ${expected}[^,?]*$`))
  })

  it('last what nobody was sure of, with a question mark, and no severity that nobody knows', () => {
    expect(bruising({ since: 3, trend: 'same', severity: 'notSure', spreading: 'notSure' }).assessment).toMatch(
      /^Unexplained bruising: 3 days, same, Spreading[^,]*\?$/,
    )
  })
})

describe('the note says of the background', () => {
  const line = (term: string, rest: Partial<ContextLine> = {}): ContextLine => ({ ...named(term), riskFactor: false, ...rest })
  const backgroundOf = (context: readonly ContextLine[]) =>
    /\nB: (.*)\n/.exec(flat(sbar(content, { ...summarise(content, bruised), context }, day)))?.[1]

  it('what is there before what is not, and keeps not sure, no and no answer apart', () => {
    const context = [
      line('Open'),
      line('Denied', { answer: 'no' }),
      line('Denied too', { answer: 'no' }),
      line('Doubted', { answer: 'notSure' }),
      line('Seen', { chosen: '38 °C' }),
      line('There', { answer: 'yes' }),
    ]
    expect(backgroundOf(context)).toBe('YES: There; Seen: 38 C; Not sure: Doubted; No: Denied; Denied too; Not answered: Open')
  })

  it.each([
    ['which risk factors are there or not sure', [{ answer: 'yes' }, { answer: 'notSure' }], 'YES: Risk 0; Not sure: Risk 1'],
    ['how many were denied', [{ answer: 'no' }, { answer: 'no' }], 'Risk factors: 2 denied'],
    ['how many have no answer', [{}], 'Risk factors: 1 not answered'],
    ['both, if there are both', [{ answer: 'no' }, {}, { answer: 'no' }], 'Risk factors: 2 denied, 1 not answered'],
  ] as const)('%s', (_name, answers, expected) => {
    expect(backgroundOf(answers.map((answer, index) => line(`Risk ${index}`, { ...answer, riskFactor: true })))).toBe(expected)
  })

  it('that nothing was asked', () => {
    expect(backgroundOf([])).toBe('Not asked')
  })
})

describe('the note says at the end', () => {
  it('the pattern, most often first, and last what speaks for no cell line', () => {
    const yes = ['weight-loss', 'night-sweats', 'appetite-loss', 'pallor', 'petechiae', 'easy-bruising']
    const answers = { ...harmless, ...Object.fromEntries(yes.map((id) => [id, 'yes'])) }
    const note = flat(noteOf(checkOf(answers)))
    const pattern = ' Pattern, no diagnosis: platelets (2); red cells (1); not specific (3)\nR: '
    expect(note).toContain(pattern)
    const turned = { ...content, groups: content.groups.toReversed() }
    expect(flat(sbar(turned, summarise(turned, checkOf(answers)), day))).toContain(pattern)
  })

  it('the rules of this level alone, and that there may be none', () => {
    const summary = summarise(content, checkOf({ ...harmless, 'easy-bruising': 'yes', 'weight-loss': 'yes', seizure: 'yes' }))
    const [first, ...others] = summary.reasons
    expect(others.map(({ level }) => level)).not.toContain('emergency')
    expect(flat(sbar(content, summary, day))).toMatch(new RegExp(`Rules met: ${first!.ref} [^;]*\\n`))
    expect(sbar(content, { ...summary, reasons: others }, day)).toContain('Rules met: none\n')
  })

  it('when to escalate: only to what is more urgent than this advice', () => {
    const summary = summarise(content, bruised)
    const lines = content.levels.map(({ id }) => ({
      id,
      text: `sign of ${id}`,
      level: id,
      raises: higher(id, summary.triage.atLeast),
      order: 'none' as const,
    }))
    const note = flat(sbar(content, { ...summary, safetyNet: { first: lines.slice(0, 3), rest: lines.slice(3) } }, day))
    expect(summary.triage.atLeast).toBe('within-48h')
    expect(note).toContain(' Escalate if: sign of emergency; sign of same-day\n')
  })

  it('nothing of escalation in an emergency, where there is nothing above', () => {
    expect(noteOf(checkOf({ ...harmless, seizure: 'yes' }))).not.toContain('Escalate')
  })

  it('every reading of staff; who took them is left to be written', () => {
    const readings = { temperature: 38.4, pulse: 112, breaths: 24, oxygen: 97 }
    expect(noteOf(bruised, { readings })).toContain('\nObs: T 38.4 HR 112 RR 24 SpO2 97 BP ___  Entered by ___\n')
  })

  it('own words and notes only if there are any', () => {
    expect(noteOf(checkOf(harmless, ' \u200B '), { notes: '  ' })).not.toMatch(/Own words|Notes/)
  })

  it.each([
    ['own words alone take up to five lines', 'words '.repeat(100), '', [5, 0]],
    ['notes alone take up to five lines', '', 'notes '.repeat(100), [0, 5]],
    ['own words leave three lines for notes', 'words '.repeat(100), 'notes '.repeat(100), [2, 3]],
  ])('%s, and dots where more was said', (_name, words, notes, [ofWords, ofNotes]) => {
    const lines = noteOf(checkOf(harmless, words), { notes }).split('\n')
    const found = (word: string) => lines.filter((one) => one.includes(`${word} ${word}`))
    expect(found('words')).toHaveLength(ofWords!)
    expect(found('notes')).toHaveLength(ofNotes!)
    for (const last of [found('words').at(-1), found('notes').at(-1)]) expect(last ?? ' ...').toMatch(/ \.\.\.$/)
  })
})

describe('what does not fit into the note', () => {
  const summary = summarise(content, bruised)
  const x = (length: number) => 'x'.repeat(length)

  it.each([
    ['nothing is left out of a list that just fits', [x(58), x(69)], [`${x(58)};`, `   ${x(69)}`]],
    ['a list says how many it left out', [x(58), x(30), x(50), 'Pallor'], [`${x(58)};`, `   ${x(30)}; Pallor; +1 more`]],
    ['what is too long for what is left makes room for what follows', ['Fever', x(140), 'Pallor'], ['Fever; Pallor; +1 more']],
    ['where nothing fits, how many there are', [x(140), x(141)], ['+2 more']],
  ])('%s', (_name, terms, [first, ...others]) => {
    const note = sbar(content, { ...summary, notSure: terms.map((term) => ({ ...named(term), groups: [] })) }, day)
    expect(note).toContain(['', `   Not sure: ${first}`, ...others, '   Not answered: none\n'].join('\n'))
  })

  it.each([
    ['a list of one line that just fits', [x(50), 'abc'], `${x(50)}; abc`],
    ['a list of one line with nothing that fits', [x(140), x(141)], '+2 more'],
  ])('%s', (_name, terms, expected) => {
    const note = sbar(content, { ...summary, unanswered: terms.map(named) }, day)
    expect(note).toContain(`\n   Not answered: ${expected}\n   Not asked: `)
  })

  it.each([
    ['nothing is left out of a symptom that just fills its line', 'Symptom', x(50), `Symptom: 3 days, ${x(50)}`],
    ['a symptom says how many of its details it left out', 'Symptom', x(51), 'Symptom: 3 days, +1 more'],
    ['a symptom whose name fills the line ends in dots', x(66), 'detail', `${x(64)}...`],
    ['its details are in ASCII too', 'Symptom', '≥ 2 cm', 'Symptom: 3 days, >= 2 cm'],
  ])('%s', (_name, name, detail, expected) => {
    const [bruising] = summary.reported
    const { trend: _, ...one } = { ...bruising!, ...named(name), since: 3, features: [named(detail)] }
    expect(sbar(content, { ...summary, reported: [one] }, day)).toContain(`\nA: - ${expected}\n`)
  })

  it('a word without end goes on in the next lines, and ends in dots', () => {
    expect(noteOf(checkOf(harmless, x(400)))).toContain(
      ['', 'Own words:', `   "${x(68)}`, `   ${x(69)}`, `   ${x(69)}`, `   ${x(65)} ...`, 'Obs: '].join('\n'),
    )
  })

  it('own words are told from their beginning', () => {
    const words = Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ')
    const told = /Own words: "(.*) \.\.\.$/m.exec(flat(noteOf(checkOf(harmless, words))))?.[1]
    expect(told).toMatch(/^word0 .* word3\d/)
    expect(words.startsWith(told!)).toBe(true)
  })

  it('a short note has lines of 72 columns as well', () => {
    const advice = (clinical: string) => shortNote({ ...summary, level: { ...summary.level, clinical } }, day).split('\n')[2]
    expect(advice(x(37))).toBe(`Advice: ${x(37)}. [rules 2026.11 #a1b2c3d4]`)
    expect(advice(x(90))).toBe(`Advice: ${x(61)}...`)
  })

  /** The lists that go on in a second line. */
  const wide = (lines: readonly string[]) =>
    ['S', 'B', '   Denied', 'R', '   Escalate if'].filter((start) => {
      const next = lines[lines.findIndex((line) => line.startsWith(`${start}:`)) + 1]
      return next !== undefined && /^ {3}(?!\w[\w ]*:)/.test(next)
    })

  it.each([
    [3, 'every list has the lines that it wants', ['S', 'B', '   Denied', 'R', '   Escalate if'], 3],
    [4, 'when to escalate goes down to one line', ['S', 'B', '   Denied', 'R'], 4],
    [5, 'and what was denied', ['S', 'B', 'R'], 5],
    [6, 'and the summary of the symptoms, never the rules', ['B', 'R'], 6],
    [7, 'and the last symptoms are counted', ['B', 'R'], 6],
  ])('with %i symptoms, %s', (count, _name, lists, room) => {
    const [bruising, ...others] = summary.reported
    const extra = Array.from({ length: count - summary.reported.length }, (_, index) => ({ ...bruising!, ...named(`Symptom ${index}`) }))
    const note = sbar(content, { ...summary, reported: [bruising!, ...others, ...extra] }, day)
    const lines = note.split('\n')
    expect(wide(lines)).toEqual(lists)
    expect(lines.filter((line) => /^(A: | {3})- /.test(line))).toHaveLength(room)
    expect(note.includes('   - +2 more\n')).toBe(count > room)
  })
})
