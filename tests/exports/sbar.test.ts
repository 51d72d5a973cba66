import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Basis } from '#src/content/schema.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { news2 } from '#src/domain/engine/vitals.ts'
import { emptyCheck, type Check } from '#src/domain/check/check.ts'
import { compare } from '#src/domain/told/compare.ts'
import { rowOf } from '#src/domain/check/rows.ts'
import { see } from '#src/domain/check/seen.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { sbar, type Added } from '#src/exports/sbar.ts'
import { shortNote } from '#src/exports/shortNote.ts'
import { earlyWarningIn, readNote } from '#tests/readback/readNote.ts'
import { content as today, data, harmless, summarise } from '#tests/support/content.ts'

/** The fingerprint changes with every change of a rule; the golden files need not. */
const content = { ...today, version: '2026.11', fingerprint: 'a1b2c3d4' }

const day = { year: 2026, month: 11, day: 23 }
const golden = (name: string) => join(import.meta.dirname, '../golden', name)
const checkOf = (answers: Answers, words = ''): Check => ({ ...emptyCheck, answers, words })
const noteOf = (check: Check, staff?: Added) => sbar(content, summarise(content, check), day, staff)

/** Without the places where lines are broken. */
const flat = (note: string) => note.replaceAll(/\n {5}/g, ' ')

/** Below same-day: bruises with a nosebleed are seen today. */
const withoutNosebleed = (check: Check): Check => ({ ...check, answers: { ...check.answers, nosebleeds: 'no' } })

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
  answeredAt: null,
}

const allUnsure = Object.fromEntries(
  Object.entries(harmless).map(([id, value]) => [
    id,
    value === 'no' && content.symptoms.some((one) => one.id === id.split('.')[0]) ? 'notSure' : value,
  ]),
)
/** The sickest of patients, one who is sure of nothing, and one who has nothing. */
const people = {
  sick: checkOf(
    {
      ...harmless,
      who: 'child',
      age: 4,
      sex: 'male',
      immunosuppressed: 'yes',
      temperature: 38.4,
      seizure: 'notSure',
      ...Object.fromEntries(
        [
          'fever',
          'pallor',
          'fatigue',
          'easy-bruising',
          'bone-pain',
          'weight-loss',
          'night-sweats',
          'headache',
          'vomiting',
          'abdominal-swelling',
          'gum-swelling',
          'joint-pain',
        ].map((id) => [id, 'yes']),
      ),
      'pallor.since': 21,
      nosebleeds: 'yes',
      'nosebleeds.since': 9,
      'nosebleeds.trend': 'worse',
      'nosebleeds.minutes': 16,
      'nosebleeds.times': 4,
      'nosebleeds.heavy': 'yes',
      'swollen-lymph-nodes': 'yes',
      'swollen-lymph-nodes.since': 21,
      'lymph-nodes-armpit': 'yes',
      'swollen-lymph-nodes.hard': 'notSure',
    },
    'Seit 1½ Wochen, 38·5',
  ),
  unsure: checkOf(allUnsure),
  well: checkOf(harmless),
} satisfies Record<string, Check>

const noNosebleed = withoutNosebleed(bruised)

describe('the note for the record', () => {
  it('reads as a human has read it', async () => {
    await expect(`${noteOf(bruised)}\n`).toMatchFileSnapshot(golden('sbar.txt'))
    await expect(`${shortNote(summarise(content, bruised), day)}\n`).toMatchFileSnapshot(golden('sbar-short.txt'))
  })

  it.each(['sick', 'unsure', 'well'] as const)('reads as a human has read it: the %s', async (who) => {
    await expect(`${noteOf(people[who])}\n\n${shortNote(summarise(content, people[who]), day)}\n`).toMatchFileSnapshot(
      golden(`sbar-${who}.txt`),
    )
  })

  it('says first that it comes from the patient and is not verified', () => {
    expect(noteOf(bruised).split('\n')[0]).toBe('[Patient-reported checklist, 23-NOV-2026, not verified]')
  })

  it('names the source of the advice, and says when it is only adapted or a judgement', () => {
    const summary = summarise(content, noNosebleed)
    const lineWith = (...bases: Basis[]) => {
      const reasons = summary.reasons.slice(0, bases.length).map((reason, index) => ({ ...reason, basis: bases[index]! }))
      return /^R: .*?\. /m.exec(sbar(content, { ...summary, reasons }, day))![0]
    }
    expect(lineWith('guideline')).toContain('(NICE NG12)')
    expect(lineWith('adapted')).toContain('(after NICE NG12)')
    expect(lineWith('judgement')).toContain('(judgement)')
    expect(lineWith('judgement', 'guideline')).toContain('(NICE NG12; judgement)')
  })

  it('names every rule of the advice with the findings that met it', () => {
    expect(flat(noteOf(noNosebleed))).toContain(
      'Rules met: R-V02 Persistent fatigue, unexplained [Fatigue (4 weeks)]; R-V06 Bruising, unexplained [Bruising]',
    )
    expect(flat(noteOf(people.sick))).not.toMatch(/Rules met: \+|R-E\d\d[^[]*; \+/)
  })

  it('says of a rule that doubt alone has met that it holds if it is so', () => {
    const doubted = checkOf({ ...harmless, 'no-urine': 'notSure' })
    expect(flat(noteOf(doubted))).toContain('Rules met: R-D23 (if so) Tachypnoea or no urine, reported [NOT SURE: No urine]')
    expect(summarise(content, doubted).reasons[0]!.why).toMatch(
      /^You were not sure about “No pee for 18 hours[^”]*”\. If it is so: Breathing/,
    )
    const sure = checkOf({ ...harmless, 'no-urine': 'notSure', 'very-fast-breathing': 'yes' })
    expect(flat(noteOf(sure))).toContain('Rules met: R-D23 Tachypnoea or no urine, reported [Tachypnoea; NOT SURE: No urine]')
  })

  it('is provisional, and says so, while an emergency sign has no answer', () => {
    expect(noteOf(checkOf({ age: 40 }))).toMatch(/PROVISIONAL: emergency signs not answered: \d+\. Ask these first\./)
    const { seizure: _, ...rest } = harmless
    expect(noteOf(checkOf(rest))).toContain('PROVISIONAL: emergency signs not answered: 1.')
    expect(noteOf(checkOf({ ...rest, 'vision-loss': 'yes' }))).not.toContain('PROVISIONAL')
    expect(noteOf(checkOf(harmless))).not.toContain('PROVISIONAL')
  })

  it('has no calm advice while an emergency sign is unanswered, and says that none was asked', () => {
    const nothing = noteOf(checkOf({}))
    expect(nothing).toContain('S: Age not given. Symptoms NOT ASKED\n')
    expect(nothing).toContain('Advice: none yet.')
    expect(nothing).toContain('Emergency signs: NOT ASKED\n')
    expect(nothing).toContain('A: Symptoms NOT ASKED')
    expect(nothing).toContain('R: No advice yet. Ask the emergency signs first.')
    expect(nothing).not.toMatch(/watch|R-W|No symptom|none reported/i)
    const { seizure: _, ...rest } = harmless
    expect(noteOf(checkOf(rest))).toMatch(
      /No symptoms reported \(74 asked\), 1 not answered[^]*Advice: none yet[^]*17 asked, none reported/,
    )
    expect(noteOf(checkOf(rest))).not.toMatch(/watch|R-W/i)
    expect(noteOf(checkOf({ ...rest, 'vision-loss': 'yes' }))).toContain('R: Emergency')
    const { fever: __, ...cool } = harmless
    expect(noteOf(checkOf(cool))).toMatch(
      /Advice: none yet[^]*Open, not answered: Highest temperature; Fever\n[^]*R: No advice yet. Ask what is open above first.\n/,
    )
    expect(noteOf(checkOf(cool))).not.toMatch(/watch|R-W/i)
    expect(noteOf(checkOf(harmless))).toMatch(/A: No symptoms reported\n[^]*R: Watch, with safety net \(judgement\)\. Rules met: R-W02/)
    expect(shortNote(summarise(content, checkOf({})), day)).toMatch(/Symptoms NOT ASKED\.\n[^]*Advice: none yet\./)
  })

  it('says that nobody was sure of anything, where that is so', () => {
    for (const text of [noteOf(people.unsure), shortNote(summarise(content, people.unsure), day)]) {
      expect(text).toMatch(/NOT SURE about all \d+ signs asked/)
      expect(text).not.toMatch(/No symptoms? reported|Denied/)
    }
    const one = noteOf(checkOf({ who: 'me', age: 40, sex: 'male', 'uncontrolled-bleeding': 'notSure' }))
    expect(one).toMatch(/NOT SURE about the 1 sign asked, \d+ not answered/)
    expect(flat(one)).toMatch(/Emergency signs: NOT SURE: [^.]+\. 1 asked, no certain yes\n/)
    expect(one).not.toMatch(/signs asked|\(1 asked\)|none reported/)
  })

  it('never says of a risk factor that nobody asked about that it was not answered', () => {
    expect(flat(noteOf(checkOf({ who: 'me', age: 40, sex: 'male' })))).not.toContain('Risk factors')
  })

  it('says what is new, worse and gone since a check that was kept, and that there may be no change', () => {
    const now = summarise(content, bruised)
    const since = { year: 2026, month: 6, day: 3 }
    const changed = (answers: Answers) =>
      flat(sbar(content, now, day, { changes: { since, comparison: compare(summarise(content, checkOf(answers)), now) } }))
    expect(changed({ ...bruised.answers, nosebleeds: 'no', headache: 'yes' })).toContain(
      'Since 03-JUN-2026: New: Epistaxis. Worse: Bruising. Gone: Headache, new or worsening. Same: Fatigue',
    )
    expect(changed(harmless)).toContain('New: Bruising; Epistaxis; Fatigue')
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

  it('has the readings of staff, and a line to write on for what is not there', () => {
    expect(noteOf(bruised, { readings: { temperature: 38.4, oxygen: 97 } })).toContain(
      'Obs: T 38.4 HR ___ RR ___ SpO2 97 BP ___; Entered by ___',
    )
    expect(noteOf(bruised, { by: ' RN Okafor ' })).toContain('BP ___; Entered by RN Okafor')
    const at = '2026-11-23T09:14:00.000+01:00'
    expect(flat(noteOf(bruised, { by: 'RN Okafor', at }))).toContain('Entered by RN Okafor, 23-NOV-2026 09:14')
    expect(noteOf(bruised, { at })).toContain('Entered by ___\n')
    const measured = { ...bruised, answers: { ...bruised.answers, pulse: 112, systolic: 118, diastolic: 70, alertness: 'confusion' } }
    expect(flat(noteOf(measured))).toContain('Obs: T ___ HR 112 RR ___ SpO2 ___ BP 118/70; ACVPU: Newly confused; Entered by ___')
    expect(shortNote(summarise(content, measured), day)).toContain('HR: 112 /min')
  })

  it('has the early-warning score of the readings with its parts, and calls it partial while a reading is missing', () => {
    const names = {
      breaths: 'RR',
      oxygen: 'SpO2',
      'on-oxygen': 'oxygen',
      systolic: 'SBP',
      pulse: 'HR',
      alertness: 'ACVPU',
      temperature: 'T',
    } as const
    const all = { breaths: 22, oxygen: 95, 'on-oxygen': 'air', systolic: 105, pulse: 95, alertness: 'alert', temperature: 38.5 }
    const measured: Answers[] = [
      { oxygen: 82 },
      { pulse: 80, alertness: 'confusion' },
      { ...all, oxygen: 85, 'oxygen-scale-2': 'yes' },
      all,
      { ...all, breaths: 16, oxygen: 97, systolic: 120, pulse: 80, temperature: 37 },
    ]
    for (const readings of measured) {
      const check = checkOf({ ...harmless, age: 43, sex: 'female', ...readings })
      const score = news2(see(content, check.answers).facts)!
      const nameOf = (item: string) => names[item as keyof typeof names]
      const expected = {
        total: score.total,
        points: Object.fromEntries(Object.entries(score.points).flatMap(([item, one]) => (one > 0 ? [[nameOf(item), one]] : []))),
        missing: score.missing.map(nameOf),
      }
      const note = noteOf(check, { readings, earlyWarning: score })
      expect(readNote(note).earlyWarning).toEqual(expected)
      expect(readNote(note).obs).toEqual(readNote(noteOf(check, { readings })).obs)
      expect(earlyWarningIn(flat(shortNote(summarise(content, check), day, { earlyWarning: score })))).toEqual(expected)
    }
    expect(noteOf(checkOf({ ...harmless, age: 43, pulse: 112 }))).not.toContain('NEWS2 ')
  })

  it('tells a temperature once: as a reading of staff, or as what the patient says', () => {
    const hot: Check = { ...bruised, answers: { ...bruised.answers, temperature: 38.4 } }
    expect(noteOf(hot)).toContain('Highest temperature: 38.4 C')
    expect(noteOf(hot, { readings: { temperature: 38.4 } })).not.toContain('Highest temperature')
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
    const check = checkOf({ pallor: 'yes' }, 'since the flu')
    expect(noteOf(check, { notes: 'Pallor: lips "grey" @x' })).toContain(`Own words: "since the flu"\nNotes: "Pallor: lips 'grey' x"`)
  })

  it('writes own words of any script in Latin letters', () => {
    expect(noteOf(checkOf(harmless, 'صداع منذ ٣ أيام'), { latin: () => 'x' })).toContain('Own words: "x x 3 x"')
    expect(noteOf(checkOf(harmless, 'صداع'))).toContain('Own words: "[?]"')
  })

  it('names what the patient entered and staff have not confirmed', () => {
    const [pallor, fatigue] = ['pallor', 'fatigue'].map((id) => rowOf(content, id))
    const open = noteOf(bruised, { confirm: { entered: 20, confirmed: 18, open: [pallor!, fatigue!] } })
    expect(open).toContain('Staff confirmed 18 of 20 answers. NOT CONFIRMED: Pallor; Fatigue')
    expect(noteOf(bruised, { confirm: { entered: 20, confirmed: 20, open: [] } })).toContain('20, all confirmed by staff')
    expect(noteOf(bruised)).not.toMatch(/confirmed/i)
  })

  it('tells first the negatives that matter beside the pattern', () => {
    expect(flat(noteOf(bruised))).toMatch(
      /Denied: Petechiae or purpura; Gingival bleeding; Lymphadenopathy; Abdominal swelling; Fever; Unintentional weight loss/,
    )
  })

  it('names a risk factor that is there, and only counts the others', () => {
    const { 'rf-benzene': _, ...asked } = bruised.answers
    const note = flat(noteOf(checkOf({ ...asked, 'down-syndrome': 'yes' })))
    expect(note).toMatch(/B: YES: Down syndrome\. /)
    expect(note).toContain('Risk factors: 3 denied.')
    expect(note).not.toMatch(/radiotherapy|benzene|HTLV/i)
  })
})

describe('each label of the background stands before its own answers', () => {
  const values = ['yes', 'no', 'notSure', undefined] as const
  const asked = content.context
    .filter(({ kind, always, id }) => kind === 'three' && (always || id === 'told-liver-or-spleen'))
    .map(({ id, clinicalTerm }) => ({ id, clinicalTerm }))
  const labels = { yes: 'YES', no: 'No', notSure: 'NOT SURE' }

  it.each(asked)('whatever else is said: $clinicalTerm', ({ id, clinicalTerm }) => {
    for (const value of values)
      for (const others of values) {
        const rest = Object.fromEntries(asked.map((one) => [one.id, others]))
        const answers = Object.fromEntries(
          Object.entries({ ...harmless, ...rest, [id]: value }).filter(([, answer]) => answer !== undefined),
        ) as Answers
        const background = /\nB: (.*?)\nA: /.exec(flat(noteOf(checkOf(answers))))![1]!
        const group = background.split('. ').find((sentence) => sentence.includes(clinicalTerm))
        expect(group?.split(':')[0]).toBe(value === undefined ? 'Not answered' : labels[value])
      }
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

  it('how many emergency signs were asked, and which are in doubt', () => {
    const signs = (answers: Answers) => /Emergency signs: (.*?)\n/.exec(flat(noteOf(checkOf({ ...harmless, ...answers }))))?.[1]
    expect(signs({})).toBe('18 asked, none reported')
    expect(signs({ seizure: 'yes' })).toBe('18 asked, 1 reported')
    expect(signs({ seizure: 'notSure', 'vision-loss': 'notSure' })).toBe('NOT SURE: Seizure; Visual loss. 18 asked, no certain yes')
  })

  it('what open answers could make of it, and which they are', () => {
    const note = flat(noteOf(checkOf({ ...harmless, pallor: 'notSure', fatigue: 'yes', 'fatigue.since': 3 })))
    expect(note).toMatch(/Advice: [^.]+\. Open answers could make it: [^.]+\.\n/)
    expect(note).toContain('Open, NOT SURE: Pallor\n')
    expect(note).toMatch(/Open, details not known: Fatigue \(.*trend.*\)\n/)
    expect(flat(noteOf(checkOf(harmless)))).not.toContain('Open')
  })
})

describe('the note says of a symptom', () => {
  const places =
    ' denied: Spreading over hours / ears, cheeks, eyelids or neck / forehead, nose or chin / trunk / buttocks or genitals / hands / arms / legs / more than usual / some without a knock'
  const bruising = (details: Answers) => {
    const own = Object.entries(details).map(([name, value]) => [`easy-bruising.${name}`, value])
    const note = flat(noteOf(checkOf({ ...harmless, 'easy-bruising': 'yes', 'easy-bruising.spreading': 'no', ...Object.fromEntries(own) })))
    return { situation: /^S: 40 y\. (.*)$/m.exec(note)?.[1], assessment: /^A: - (.*)$/m.exec(note)?.[1] }
  }

  it.each([
    [0, 'today'],
    [1, '1 day'],
    [6, '6 days'],
    [7, '1 week'],
    [28, '4 weeks'],
    [90, '3 months'],
    ['notSure', 'duration not sure'],
  ])('since when: %s', (since, expected) => {
    expect(bruising({ since })).toEqual({
      situation: `Bruising ${expected}`,
      assessment: `Bruising: ${expected};${places}`,
    })
  })

  it('that nobody gave a duration, in the assessment alone', () => {
    expect(bruising({})).toEqual({
      situation: 'Bruising',
      assessment: `Bruising: duration not given;${places}`,
    })
  })

  it.each([
    ['that it gets much worse, in capitals', { trend: 'muchWorse' }, 'MUCH WORSE'],
    ['that nobody knows where it is going', { trend: 'notSure' }, 'trend not sure'],
    ['that it gets better', { trend: 'better' }, 'better'],
    ['how bad it is', { severity: 'severe' }, 'severe'],
    ['which cause the person named, and that it explains it', { cause: 'knock', trend: 'same' }, 'cause: injury, explains it'],
    ['that the cause is not counted', { cause: 'short-sleep' }, 'cause: lack of sleep or stress, not counted'],
    ['that no cause is known', { cause: 'none' }, 'no known cause'],
    ['what belongs to it', { spreading: 'yes' }, 'Spreading over hours'],
    ['what nobody was sure of', { spreading: 'notSure' }, 'NOT SURE: Spreading over hours'],
  ])('%s', (_name, details, expected) => {
    expect(`${bruising({ since: 3, ...details }).assessment}; `).toContain(`; ${expected}; `)
  })

  it('every yes and every number under its own name, on as many lines as that takes', () => {
    const note = flat(noteOf(people.sick))
    expect(note).toContain('Heavy epistaxis; longest, with pressure: Over 15 minutes; number in 2 weeks: 4 times')
    for (const { clinicalTerm } of summarise(content, people.sick).reported) expect(note).toContain(`- ${clinicalTerm}`)
  })
})

describe('the note says at the end', () => {
  it('the pattern, most often first, and last what speaks for no cell line', () => {
    const yes = ['weight-loss', 'night-sweats', 'appetite-loss', 'pallor', 'petechiae', 'easy-bruising']
    const answers = { ...harmless, ...Object.fromEntries(yes.map((id) => [id, 'yes'])) }
    expect(flat(noteOf(checkOf(answers)))).toContain('Pattern, no diagnosis: platelets (2); red cells (1); not specific (3)')
  })

  it('the rules of this level alone, and that there may be none', () => {
    const summary = summarise(content, checkOf({ ...harmless, 'easy-bruising': 'yes', 'weight-loss': 'yes', seizure: 'yes' }))
    const [first, ...others] = summary.reasons
    expect(flat(sbar(content, summary, day))).toMatch(new RegExp(`Rules met: ${first!.ref} [^;]*\\n`))
    expect(sbar(content, { ...summary, reasons: others }, day)).toContain('Rules met: none\n')
  })
})

describe('a measured value behind the advice is named', () => {
  const rules = (answers: Answers) => /Rules met: (.*)/.exec(flat(noteOf(checkOf({ ...harmless, age: 34, ...answers }))))![1]!

  it('alone and beside others, for adults and children', () => {
    expect(rules({ oxygen: 82 })).toMatch(/\[[^\]]*SpO2[^\]]* 82 %/)
    expect(rules({ oxygen: 82, pulse: 150 })).toMatch(/\[[^\]]*SpO2[^\]]* 82 %[^\]]*150|\[[^\]]*150[^\]]*SpO2[^\]]* 82 %/)
    expect(rules({ who: 'child', age: 1.5, oxygen: 88, pulse: 190, breaths: 60 })).toMatch(/\[[^\]]*SpO2[^\]]* 88 %/)
    expect(rules({ oxygen: 82, 'oxygen-scale-2': 'yes' })).toMatch(/\[[^\]]*SpO2[^\]]* 82 %/)
  })

  it('without the chart for adults where it is about a child', () => {
    expect(flat(noteOf(checkOf({ ...harmless, who: 'child', age: 2, oxygen: 82, pulse: 200 })))).not.toContain('NEWS2')
    expect(flat(noteOf(checkOf({ ...harmless, age: 34, oxygen: 82 })))).toContain('after NEWS2')
  })

  it('with the age as a person says it', () => {
    const baby = { who: 'child', temperature: 38.2, fever: 'yes' }
    expect(rules({ ...baby, age: 42 / 365.25 })).toContain('Age 6 weeks')
    expect(rules({ ...baby, age: 1 / 12 })).toContain('Age 1 month;')
    expect(rules({ ...baby, age: 0 })).toContain('Age under 1 month;')
    expect(rules({ who: 'child', age: 1.5, pulse: 190 })).toContain('Age 18 months')
    expect(flat(noteOf(checkOf({ ...harmless, ...baby, age: 42 / 365.25 })))).toContain('S: 6 wk, ')
  })

  it('as one of those that add up to NEWS2, and only where it scores', () => {
    const found = rules({ oxygen: 95, pulse: 115, breaths: 22, systolic: 120 })
    for (const value of ['95 %', '115', '22']) expect(found).toContain(value)
    expect(found).not.toContain('120')
  })
})

describe('the short note', () => {
  it('says of each symptom how it goes, and how many emergency signs were asked', () => {
    const trends = { 'easy-bruising.trend': 'worse', 'nosebleeds.trend': 'better' } as const
    const note = (more: Answers) => flat(shortNote(summarise(content, checkOf({ ...bruised.answers, ...more })), day))
    expect(note(trends)).toMatch(/ Bruising 2 weeks, worse; Epistaxis 9 days, better; Fatigue 4 weeks[.,]/)
    expect(note({})).toMatch(/\nEmergency signs: \d+ asked, none reported\.\n/)
    expect(note({ seizure: 'notSure' })).toMatch(/\nEmergency signs NOT SURE: Seizure\. \d+ asked, no certain yes\.\n/)
    const { seizure: _, ...some } = bruised.answers
    expect(flat(shortNote(summarise(content, checkOf(some)), day))).toMatch(
      /\nEmergency signs: \d+ asked, none reported, 1 not answered\.\n/,
    )
  })

  it('says treatment, thinner, pregnancy, readings, doubtful emergency signs and what it could be', () => {
    const check = checkOf({
      ...bruised.answers,
      immunosuppressed: 'yes',
      'low-platelets-or-thinner': 'notSure',
      temperature: 37.2,
      seizure: 'notSure',
    })
    const note = flat(shortNote(summarise(content, check), day))
    expect(note).toContain(
      'YES: Chemotherapy or immunosuppression. NOT SURE: Anticoagulant or known thrombocytopenia. Highest temperature: 37.2 C.',
    )
    expect(note).toContain('No: Pregnant or recently postpartum; Known leukaemia')
    expect(note).toContain('Emergency signs NOT SURE: Seizure')
    expect(note).toMatch(/Open answers could make it: Emergency\.\nOpen, NOT SURE: the emergency signs above/)
  })
})

it('places of lumps that nobody is sure of are told as a doubt, though they were a yes before', () => {
  const lumps = { 'swollen-lymph-nodes': 'notSure', 'lymph-nodes-armpit': 'yes', 'lymph-nodes-groin': 'yes' } as const
  const note = flat(noteOf(checkOf({ ...harmless, age: 16, sex: 'male', ...lumps })))
  expect(note).toContain('R-V05 (if so) Generalised lymphadenopathy')
})

it('the short note says what staff have added: their notes, their reading as theirs, what they have asked again, and their name', () => {
  const confirm = { entered: 20, confirmed: 18, open: [] }
  const added = { readings: { temperature: 38.4 }, notes: 'Pallor: grey lips', by: 'RN Doe', at: '2026-11-23T09:14:00.000Z', confirm }
  const note = flat(shortNote(summarise(content, checkOf({ ...harmless, fever: 'yes', temperature: 38.4 }, 'tired')), day, added))
  expect(note).toContain(
    `Own words: "tired"\nNotes: "Pallor: grey lips"\nStaff confirmed 18 of 20 answers from patient's device.\nEntered by RN Doe, 23-NOV-2026 09:14.\n[rules`,
  )
  expect(note).toContain('T: 38.4 C.')
  expect(note).not.toContain('Highest')
  expect(shortNote(summarise(content, checkOf(harmless)), day)).not.toMatch(/Staff|Entered|Notes/)
})

describe('the short note says what decides', () => {
  it.each<[string, Answers, RegExp]>([
    ['Down syndrome', { age: 3, 'down-syndrome': 'yes', pallor: 'yes', 'pallor.since': 21 }, /^YES: Down syndrome\./m],
    ['that a doctor was seen three times', { fatigue: 'yes', 'fatigue.since': 21, 'times-seen': 3 }, /Times seen for this problem: 3/],
    [
      'what is known of a fever that the answer denies',
      { fever: 'no', temperature: 39.1, 'fever.since': 6, 'fever.malaria-travel': 'yes', 'fever.cause': 'cold-flu' },
      /^T 39\.1 but fever denied; 6 days; Malaria area within 12 months; cause: .*\.$/m,
    ],
  ])('%s', (_what, answers, said) => {
    expect(flat(shortNote(summarise(content, checkOf({ ...harmless, who: 'child', ...answers })), day))).toMatch(said)
  })

  it('and not what is known of the person and changes nothing', () => {
    const note = shortNote(summarise(content, checkOf({ ...harmless, age: 30, 'down-syndrome': 'yes', pallor: 'yes' })), day)
    expect(note).not.toMatch(/Down/)
  })
})

describe('spots', () => {
  const spots = { ...harmless, age: 30, sex: 'female', petechiae: 'yes', 'petechiae.since': 2 } as const

  it('that fade keep what else was said of them', () => {
    const check = checkOf({ ...spots, 'petechiae.glass': 0, 'petechiae.trend': 'worse', 'petechiae.new-today': 'yes' })
    expect(flat(noteOf(check))).toContain(
      '- Petechiae or purpura: 2 days; worse; new today; Glass test: blanching; denied: Spreading over hours / > 2 mm\n',
    )
  })

  it.each([
    ['stay', 2, 'non-blanching', 'Glass test: non-blanching'],
    ['fade', 0, 'blanching', 'Glass test: blanching'],
    ['were not pressed', 1, 'glass test not done', 'Glass test: glass test not done'],
    ['are in doubt', 'notSure', 'glass test not sure', 'Glass test: not sure'],
    ['were not asked about', undefined, 'glass test not answered', 'Glass test: not answered'],
  ] as const)('that %s under a glass say so in both notes', (_name, glass, brief, line) => {
    const check = checkOf(glass === undefined ? spots : { ...spots, 'petechiae.glass': glass })
    expect(flat(noteOf(check))).toContain(`- Petechiae or purpura: 2 days; ${line}`)
    for (const note of [noteOf(check), shortNote(summarise(content, check), day)])
      expect(flat(note)).toContain(`. Petechiae or purpura (${brief}) 2 days`)
  })
})

describe('what the person is told to do', () => {
  const pain = { ...harmless, sex: 'female', 'back-pain': 'yes', 'back-pain.since': 30, 'back-pain.cause': 'none' } as const
  const myeloma = 'Told to do: From the age of 60, ask about blood tests for myeloma as well.'

  it('stands in both notes, at the age for which it is', () => {
    const notes = (age: number) => [noteOf(checkOf({ ...pain, age })), shortNote(summarise(content, checkOf({ ...pain, age })), day)]
    for (const note of notes(60)) expect(flat(note)).toContain(myeloma)
    for (const note of notes(59)) expect(note).not.toMatch(/myeloma|Told to do/)
  })

  it('has no place of one country in it', () => {
    const note = flat(noteOf(checkOf({ ...harmless, age: 30, sex: 'female', fever: 'yes', immunosuppressed: 'yes' })))
    expect(note).toContain('Told to do: Ring the 24-hour cancer or hospital line now. If nobody answers at once,')
    expect(note).toMatch(/call the emergency number\.\n/)
  })
})

it('no note has an empty list, or a list of nothing but a count', () => {
  for (const check of Object.values(people)) expect(flat(noteOf(check))).not.toMatch(/: none\n|: \+\d+ more|: ?\n/)
})

it('every line has at most 72 columns of ASCII, and no sign that a record system reads as a command', () => {
  const texts = Object.values(people).flatMap((check) => [
    noteOf({ ...check, words: `${'x'.repeat(200)} @{*} é` }),
    shortNote(summarise(content, check), day),
  ])
  for (const line of texts.join('\n').split('\n')) {
    expect(line).toMatch(/^[\x20-\x7e]{0,72}$/)
    expect(line).not.toMatch(/[@{}*]/)
  }
})
