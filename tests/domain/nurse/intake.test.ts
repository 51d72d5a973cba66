import { describe, expect, it } from 'vitest'
import type { Content, FactId } from '#src/content/model.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import {
  aboutGroup,
  answerDetail,
  answerRow,
  clearRow,
  confirmGroup,
  answerSince,
  groupNo,
  received,
  writeNote,
} from '#src/domain/nurse/given.ts'
import { otherTemperature } from '#src/domain/check/temperature.ts'
import { plausible, readingOf, readings } from '#src/domain/nurse/typed.ts'
import { ageUnderstood, isTooLong, parseSince, sinceText } from '#src/domain/nurse/fields.ts'
import { askedNow, asksSince, asksTrend, currentRow, intakeGroups } from '#src/domain/nurse/grid.ts'
import { confirmation, emptyIntake, readingsOf, threeOf, timesNotUsed, undo, type Intake } from '#src/domain/nurse/intake.ts'
import { press, withTimeLeft, type Effect } from '#src/domain/nurse/keys.ts'
import { ageTyped, decimal } from '#src/domain/check/numbers.ts'
import { paperSections } from '#src/domain/nurse/paper.ts'
import { groupsInPlace, groupsInView, withWanted } from '#src/domain/nurse/view.ts'
import { content, seenOf } from '#tests/support/content.ts'
import { see } from '#src/domain/check/seen.ts'

/** Presses keys such as "1 9 d" or "Ctrl+Enter", one after the other. */
function pressed(keys: string, from: Intake = emptyIntake, keysOn = true): { intake: Intake; effects: Effect[] } {
  const effects: Effect[] = []
  let intake = from
  for (const name of keys.split(' ')) {
    const ctrl = name.includes('Ctrl+')
    const shift = name.includes('Shift+')
    const result = press(seenOf, intake, { key: name.replace(/^(Ctrl\+|Shift\+)+/, ''), ctrl, shift }, keysOn)
    if (!result) continue
    intake = result.intake
    if (result.effect) effects.push(result.effect)
  }
  return { intake, effects }
}

const at = (id: FactId): Intake => ({ ...emptyIntake, current: id })
const numberOf = (id: FactId) =>
  paperSections(content)
    .flatMap(({ rows }) => rows)
    .find((row) => row.id === id)!.number
const ids = (answers: Answers) => intakeGroups(see(content, answers)).flatMap(({ rows }) => rows.map(({ id }) => id))
const after = (id: FactId) => {
  const rows = intakeGroups(see(content, {})).flatMap((group) => group.rows)
  return rows[rows.findIndex((row) => row.id === id) + 1]!.id
}

const groups = groupsInView(see(content, {}), emptyIntake)
const rowAt = (id: FactId, answers: Answers = {}) => currentRow(intakeGroups(see(content, answers)), id)
const firstOf = (group: number) => groups.at(group)!.rows[0]!.id
const lastRow = groups.at(-1)!.rows.at(-1)!.id

describe('the rows', () => {
  it('all stand there once, under the number of the paper form, but for those that are asked only from an age on', () => {
    const shown = intakeGroups(see(content, { fever: 'yes', age: 3, sex: 'any' })).flatMap(({ rows }) => rows)
    const whole = paperSections(content)
      .flatMap(({ rows }) => rows)
      .filter(({ symptom }) => !symptom.partOf && symptom.showIf?.from === undefined)
    expect(shown.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(whole.map(({ number }) => number))
  })

  it('leave out what is not asked of this person, and pieces until the whole is a yes', () => {
    expect(ids({ sex: 'male' })).not.toContain('heavy-periods')
    expect(ids({})).toContain('heavy-periods')
    expect(ids({})).not.toContain('lymph-nodes-neck')
    expect(ids({ 'swollen-lymph-nodes': 'yes' })).toContain('lymph-nodes-neck')
    expect(ids({ 'swollen-lymph-nodes': 'notSure' })).not.toContain('lymph-nodes-neck')
  })

  it('stand under the first cell line that they speak for, the emergency signs first', () => {
    const emergency = content.questionnaire.emergency.flatMap(({ rows }) => rows)
    const found = intakeGroups(see({ ...content }, {}))
    expect(found.map(({ id }) => id)).toEqual(['emergency', ...content.groups.map(({ id }) => id)])
    expect(found.map((group) => group.emergency)).toEqual(found.map(({ id }) => id === 'emergency'))
    expect(found[0]!.rows.map(({ id }) => id)).toEqual(emergency)
    for (const { id, rows } of found.slice(1)) expect(rows.filter(({ symptom }) => symptom.groups[0] !== id)).toEqual([])
  })

  it('leave out a group in which nothing is asked', () => {
    const emergency = [{ heading: 'Men', rows: ['priapism'] }]
    const changed: Content = { ...content, questionnaire: { ...content.questionnaire, emergency } }
    expect(intakeGroups(see(changed, { sex: 'male' }))[0]!.id).toBe('emergency')
    expect(intakeGroups(see(changed, { sex: 'female' }))[0]!.id).not.toBe('emergency')
  })

  it('have the first for the keys where none is chosen, or the chosen one is not asked any more', () => {
    expect(currentRow(groups, null).id).toBe(firstOf(0))
    expect(currentRow(intakeGroups(see(content, { sex: 'male' })), 'heavy-periods').id).toBe(firstOf(0))
    expect(rowAt('pallor').id).toBe('pallor')
  })

  it('say whether a time and a trend are asked; a form of a symptom has neither', () => {
    const asks = (id: FactId, answers?: Answers) => [asksSince(rowAt(id, answers)), asksTrend(rowAt(id, answers))]
    expect(asks('pallor')).toEqual([true, true])
    expect(asks('seizure')).toEqual([true, false])
    expect(asks('chest-pain.tight-or-heavy')).toEqual([false, false])
    expect(asks('lymph-nodes-neck', { 'swollen-lymph-nodes': 'yes' })).toEqual([false, false])
  })

  it('are asked with what is asked about the person now, and with the readings whenever they were taken', () => {
    const asked = (answers: Answers) => askedNow(see(content, answers)).map(({ id }) => id)
    const about = content.context.filter(({ showIf, reading }) => !showIf && !reading).map(({ id }) => id)
    const measured = content.context.filter(({ reading }) => reading).map(({ id }) => id)
    expect(asked({ sex: 'male', who: 'me' })).toEqual([...ids({ sex: 'male' }), ...about, ...measured])
    expect(asked({ sex: 'female' })).toContain('pregnant')
    expect(asked({ fever: 'yes' }).filter((id) => id === 'temperature')).toHaveLength(1)
  })
})

describe('the rows in view', () => {
  const { core } = content.questionnaire
  const emergency = content.questionnaire.emergency.flatMap(({ rows }) => rows)
  const inView = (intake: Intake) =>
    groupsInView(see(content, intake.check.answers), intake).flatMap(({ rows }) => rows.map(({ id }) => id))
  const places = (answers: Answers) =>
    groupsInPlace(see(content, answers), emptyIntake).map(({ id, rows }) => [id, rows.map(({ number }) => number)])

  it('are the emergency signs, then about 25 core rows', () => {
    expect(inView(emptyIntake).toSorted()).toEqual([...emergency, ...core].toSorted())
    expect(core.length).toBeGreaterThanOrEqual(22)
    expect(core.length).toBeLessThanOrEqual(28)
  })

  it('keep their places for every person: what is not asked is greyed, with whom it is asked', () => {
    const man = { sex: 'male', age: 43, who: 'me' }
    for (const answers of [man, { sex: 'female', age: 7, who: 'child' }, { sex: 'female', age: 80 }])
      expect(places(answers)).toEqual(places({}))
    const rows = groupsInPlace(see(content, man), { all: true, opened: [] }).flatMap((group) => group.rows)
    const offOf = (id: FactId) => rows.find((row) => row.id === id)!.off
    expect(offOf('heavy-periods')).toEqual({ sex: 'female' })
    expect(offOf('limp-or-refusal-to-walk')).toEqual({ under: 16 })
    expect(offOf('lymph-nodes-neck')).toEqual({ whole: numberOf('swollen-lymph-nodes') })
    expect(offOf('pallor')).toBeUndefined()
  })

  it('that are greyed have no key and no "no" of their group', () => {
    const before: Intake = { ...at('bleeding-gums'), check: { ...emptyCheck, answers: { sex: 'male' } } }
    expect(pressed('2', before).intake.current).not.toBe('heavy-periods')
    expect(pressed('-', before).intake.check.answers['heavy-periods']).toBeUndefined()
  })

  it('alone get the "no" of their group', () => {
    const { grouped } = pressed('-', at('pallor')).intake.check
    expect(grouped.every((id) => core.includes(id))).toBe(true)
    expect(grouped).toContain('pallor')
    expect(pressed('F9 -', at('pallor')).intake.check.grouped).toContain('palpitations')
  })

  it('are joined at the end by one that is gone to, and nothing above moves', () => {
    const { intake } = pressed(`. ${[...String(numberOf('vomiting'))].join(' ')} Enter`)
    expect(intake.current).toBe('vomiting')
    expect(inView(intake)).toEqual([...inView(emptyIntake), 'vomiting'])
  })

  it('are joined by the pieces of a yes', () => {
    const { intake } = pressed('1', at('swollen-lymph-nodes'))
    expect(inView(withWanted(seenOf, intake))).toContain('lymph-nodes-neck')
  })

  it('are joined by what to ask next once every one of them has an answer, a few at a time', () => {
    expect(withWanted(seenOf, emptyIntake).opened).toEqual([])
    const answers = Object.fromEntries(inView(emptyIntake).map((id) => [id, 'no']))
    const done = withWanted(seenOf, { ...emptyIntake, check: { ...emptyCheck, answers } })
    expect(done.opened).toHaveLength(4)
    expect(withWanted(seenOf, done).opened).toEqual(done.opened)
  })

  it('are all of them when they are wanted, and when answers come from a patient', () => {
    const all = intakeGroups(see(content, {})).flatMap(({ rows }) => rows.map(({ id }) => id))
    expect(inView(pressed('F9').intake)).toEqual(all)
    expect(inView(received(seenOf, emptyCheck, 0))).toEqual(all)
    expect(inView(pressed('F9 F9').intake)).toEqual(inView(emptyIntake))
  })

  it('hold back no row with an answer of its own', () => {
    const { intake } = pressed('F9 1 F9', at('vomiting'))
    expect(inView(withWanted(seenOf, intake))).toContain('vomiting')
  })
})

describe('an answer given by pointer', () => {
  it('is the answer, and asks for the time after a yes that has one', () => {
    const yes = answerRow(seenOf, emptyIntake, 'pallor', 'yes')
    expect(yes).toMatchObject({ current: 'pallor', entry: { kind: 'since', digits: '' }, said: { kind: 'answered', row: 'pallor' } })
    expect(yes.check.answers).toEqual({ pallor: 'yes' })
    expect(answerRow(seenOf, yes, 'pallor', 'no').entry).toBeNull()
    expect(answerRow(seenOf, emptyIntake, 'chest-pain.tight-or-heavy', 'yes').entry).toBeNull()
  })

  it('is taken back by the same answer', () => {
    const no = answerRow(seenOf, emptyIntake, 'pallor', 'no')
    expect(answerRow(seenOf, no, 'pallor', 'no')).toMatchObject({ check: { answers: {} }, said: { kind: 'cleared' } })
    expect(answerRow(seenOf, no, 'pallor', 'notSure').check.answers).toEqual({ pallor: 'notSure' })
  })

  it('to a detail is a step of its own, and calls off what was half done', () => {
    const halfDone: Intake = { ...at('pallor'), entry: { kind: 'since', digits: '1' }, armed: true, said: { kind: 'cleared' } }
    const intake = answerDetail(halfDone, 'pallor.severity', 'mild')
    expect(intake).toMatchObject({ check: { answers: { 'pallor.severity': 'mild' } }, entry: null, armed: false, said: null })
    expect(undo(content, intake).check.answers).toEqual({})
    expect(answerDetail(intake, 'pallor.severity', undefined).check.answers).toEqual({})
  })

  it('is yes, no or not sure; a detail is none of them', () => {
    expect(['yes', 'no', 'notSure'].map(threeOf)).toEqual(['yes', 'no', 'notSure'])
    expect(['worse', 14, undefined].map(threeOf)).toEqual([undefined, undefined, undefined])
  })
})

describe('a note', () => {
  it('is kept to 120 characters, the last of which says that it went on, and gone when it is empty', () => {
    const noted = writeNote(writeNote(emptyIntake, 'pallor', 'lips'), 'fever', 'x'.repeat(200))
    expect(noted.notes).toEqual({ pallor: 'lips', fever: `${'x'.repeat(119)}…` })
    expect(writeNote(noted, 'fever', '').notes).toEqual({ pallor: 'lips' })
    expect(noted.past).toEqual([])
  })
})

describe('a row that is cleared', () => {
  const filled: Intake = {
    ...emptyIntake,
    check: {
      answers: {
        'chest-pain': 'yes',
        'chest-pain.since': 3,
        'chest-pain.tight-or-heavy': 'no',
        nosebleeds: 'yes',
        'nosebleeds.heavy': 'yes',
        'nosebleeds.minutes': 5,
        'bone-pain': 'no',
      },
      grouped: ['bone-pain', 'chest-pain.tight-or-heavy'],
      words: 'Since spring.',
      answeredAt: null,
    },
    notes: { nosebleeds: 'left', 'bone-pain': 'knee' },
    marks: { from: ['nosebleeds', 'chest-pain'], open: ['nosebleeds'] },
  }

  it('loses its details and its note, and no other row does', () => {
    const { check, notes, marks, current, said } = clearRow(seenOf, filled, 'nosebleeds')
    expect(Object.keys(check.answers)).toEqual(['chest-pain', 'chest-pain.since', 'chest-pain.tight-or-heavy', 'bone-pain'])
    expect(check).toMatchObject({ grouped: filled.check.grouped, words: 'Since spring.' })
    expect(notes).toEqual({ 'bone-pain': 'knee' })
    expect(marks).toEqual({ from: ['chest-pain'], open: [] })
    expect([current, said]).toEqual(['nosebleeds', { kind: 'cleared' }])
  })

  it('leaves the line of the emergency page that speaks of it', () => {
    const { answers, grouped } = clearRow(seenOf, filled, 'chest-pain').check
    expect(answers).toMatchObject({ 'chest-pain.tight-or-heavy': 'no' })
    expect(answers).not.toHaveProperty('chest-pain.since')
    expect(grouped).toEqual(filled.check.grouped)
  })

  it('is only itself where it is such a line', () => {
    const { check } = clearRow(seenOf, filled, 'chest-pain.tight-or-heavy')
    expect(check.answers).toMatchObject({ 'chest-pain': 'yes', 'chest-pain.since': 3 })
    expect(check.answers).not.toHaveProperty('chest-pain.tight-or-heavy')
    expect(check.grouped).toEqual(['bone-pain'])
  })
})

describe('since', () => {
  it.each([
    ['9d', 9],
    ['2w', 14],
    ['3m', 90],
    ['12 D', 12],
    ['9 days', 9],
    ['3/7', 3],
    ['2/52', 14],
    ['2/12', 60],
    ['1y', 365],
    ['2 yrs', 730],
    ['9h', 0],
    ['30 hours', 1],
    ['٩d', 9],
    ['９ weeks', 63],
    [' 365d ', 365],
  ])('reads %s', (text, days) => {
    expect(parseSince(text)).toBe(days)
  })

  it.each([
    [14, '2w'],
    [9, '9d'],
    [60, '2m'],
  ])('of %i days is written %s', (days, text) => {
    expect(sinceText(days)).toBe(text)
    expect(parseSince(text)).toBe(days)
  })

  it.each(['', '9', 'd', '9x', '1234d', '-1d', '−1d', '1.5w', '9dd', 'x9d', '2/51', '9²d'])('does not guess at "%s"', (text) => {
    expect(parseSince(text)).toBeUndefined()
  })
})

describe('a time longer than the age', () => {
  const aged = (age: number): Intake => ({ ...at('pallor'), check: { ...emptyIntake.check, answers: { age } } })

  it('is questioned and not used, and the right one may be typed at once', () => {
    const { intake } = pressed('1 9 9 9 m', aged(43))
    expect(intake.check.answers).toEqual({ age: 43, pallor: 'yes' })
    expect(intake.said).toEqual({ kind: 'tooLong', digits: '999m' })
    expect(pressed('9 d', intake).intake.check.answers).toEqual({ age: 43, pallor: 'yes', 'pallor.since': 9 })
    const typed = answerSince(intake, 'pallor.since', ' 999m')
    expect([typed.check.answers['pallor.since'], typed.said]).toEqual([undefined, { kind: 'tooLong', digits: '999m' }])
    expect(answerSince(intake, 'pallor.since', '9').said).toBeNull()
  })

  it.each([
    [43, '44m', false],
    [43, '516m', false],
    [43, '550m', true],
    [8 / 12, '8m', false],
    [8 / 12, '10m', true],
    [0, '9d', false],
    [0, '5w', true],
    [undefined, '999m', false],
  ])('at an age of %s, since %s: %s', (age, text, tooLong) => {
    expect(isTooLong(age === undefined ? {} : { age }, parseSince(text)!)).toBe(tooLong)
  })
})

const parseAge = (text: string) => ageTyped(text)?.years

describe('readings', () => {
  it('of staff are all that they measured and observed, and not what a patient sent and nobody confirmed', () => {
    const measured = { pulse: 112, systolic: 118, diastolic: 76, 'capillary-refill': 2, alertness: 'alert', 'on-oxygen': 'air' }
    const of = (answers: Answers, open: readonly FactId[] = []) =>
      readingsOf(content, { ...emptyIntake, check: { ...emptyCheck, answers }, marks: { from: open, open } })
    expect(of({ age: 43, sex: 'male', pallor: 'yes', temperature: 38.4, ...measured })).toEqual({ temperature: 38.4, ...measured })
    expect(of({ temperature: 38.4, ...measured }, ['temperature', 'systolic'])).toEqual(
      Object.fromEntries(Object.entries(measured).filter(([id]) => id !== 'systolic')),
    )
    expect(of({ temperature: 'notSure' })).toEqual({})
  })

  it('are used only in their range, in either unit', () => {
    expect(readingOf('temperature', '38,4', 'C')).toBe(38.4)
    expect(readingOf('temperature', '100.4', 'F')).toBe(38)
    expect(readingOf('temperature', '100.4', 'C')).toBe('question')
    expect(readingOf('oxygen', '97', 'C')).toBe(97)
    expect(readingOf('oxygen', '970', 'C')).toBe('question')
    expect(readingOf('pulse', 'fast', 'C')).toBe('question')
    expect(readingOf('pulse', ' ', 'C')).toBeUndefined()
  })

  it.each([
    ['age', 'C', ['0', '120', '23m', '43 years', '43y', '6w', '۴۳'], ['121', '-1', '1.234', 'old']],
    [
      'temperature',
      'C',
      [
        '25',
        '45',
        '38,4',
        '38.4 °C',
        '38·5',
        '٣٨٫٥',
        '３８．５',
        '\u200e38.4',
        '101.3 °F',
        '38.5C',
        '38.5 degrees C',
        '38.5℃',
        '101.3 fahrenheit',
      ],
      ['24.9', '45.1', '384', '100.4', '120/80'],
    ],
    ['temperature', 'F', ['77', '113', '101.3', '38.4 C'], ['76.8', '113.2', '38.4', '−38']],
    ['pulse', 'F', ['20', '100', '300', '112 bpm'], ['19', '301', '1500']],
    ['pulse', 'C', ['20', '300', '112/min', '88 beats/min'], ['19', '301', '112 %', '120/80']],
    ['breaths', 'C', ['3', '120', '18 /min'], ['2', '121', 'fast', '72m', '120/80']],
    ['oxygen', 'C', ['40', '100', '97%', '97 %'], ['39', '101', '8', '97 °C', '120/80']],
    [
      'systolic',
      'C',
      ['30', '300', '120 mmHg', '120/80', '120 / 80 mmHg', '１２０／８０', '120/'],
      ['29', '301', '-120', '/80', '120/80/60'],
    ],
    ['diastolic', 'C', ['10', '200'], ['9', '201', '120/80']],
    ['capillary-refill', 'C', ['0', '3 s', '15'], ['16', '3 min']],
  ] as const)('of %s in °%s are questioned outside of what can be', (reading, unit, right, wrong) => {
    expect(right.filter((text) => typeof readingOf(reading, text, unit) !== 'number')).toEqual([])
    expect(wrong.filter((text) => readingOf(reading, text, unit) !== 'question')).toEqual([])
  })

  it('have the limits of the data', () => {
    for (const reading of readings.filter((one) => one !== 'age')) {
      const { min, max } = content.context.find(({ id }) => id === reading)!
      expect({ min, max }).toEqual(plausible[reading])
    }
  })

  it('convert both ways', () => {
    expect(otherTemperature(38, 'C')).toBe(100.4)
    expect(otherTemperature(101.3, 'F')).toBe(38.5)
  })

  it('take an age in years or in months', () => {
    expect(parseAge('43')).toBe(43)
    expect(parseAge('18m')).toBe(1.5)
    expect([parseAge('43y'), parseAge('43 years'), parseAge('43 yo')]).toEqual([43, 43, 43])
    expect(Math.round(parseAge('6w')! * 365.25)).toBe(42)
    expect(parseAge('13w')).toBeLessThan(0.25)
    expect([parseAge(' 6 M '), parseAge('6,5')]).toEqual([0.5, 6.5])
    for (const text of ['old', '100m', '6mm', 'x6m', 'm', '', '6.5m', '9 things', '-6m', '6m 2y', '2y 3y', '4½½', '1y6'])
      expect(parseAge(text)).toBeUndefined()
  })

  it.each([
    ['newborn', 0],
    ['New-born baby', 0],
    ['9h', 9 / 24],
    ['9 hours', 9 / 24],
    ['36 hrs old', 1.5],
    ['5d', 5],
    ['3 wks', 21],
    ['3/52', 21],
  ])('take an age of "%s" in days', (text, days) => {
    expect(parseAge(text)! * 365.25).toBeCloseTo(days, 9)
    expect(readingOf('age', text, 'C')).toBe(parseAge(text))
  })

  it.each([
    ['4½', 4.5],
    ['4 ½', 4.5],
    ['4 and a half years', 4.5],
    ['4.5', 4.5],
    ['1y 6m', 1.5],
    ['1 year and 6 months', 1.5],
    ['2 years, 3 months old', 2.25],
    ['18-month-old', 1.5],
    ['aged 81', 81],
    ['4 yrs', 4],
  ])('take an age of "%s" as %s years', (text, years) => {
    expect(parseAge(text)).toBe(years)
  })

  it.each(['38.4', '38,4', ' 38.4 ', '38.40', '38·4', '٣٨٫٤'])('reads the number "%s"', (text) => {
    expect(decimal(text)).toBe(38.4)
  })

  it.each(['', '.5', '38²', '1234', '38.456', '38..4', '38.4.1', '-1', '1e2', '38,4,1'])('does not guess at the number "%s"', (text) => {
    expect(decimal(text)).toBeUndefined()
  })

  it.each(['10m', '10 m', '10 mo', '10mo', '10 mths', '10 months', '10 Months'])('take "%s" for ten months', (text) => {
    expect(parseAge(text)).toBe(10 / 12)
  })

  it.each([
    ['8', 8, 'years'],
    ['8m', 8, 'months'],
    ['1', 12, 'months'],
    ['23m', 23, 'months'],
    ['30m', 2.5, 'years'],
    ['43', 43, 'years'],
    ['0.1', 1, 'months'],
    ['6w', 6, 'weeks'],
    ['9 days', 9, 'days'],
    ['18m', 18, 'months'],
  ])('read an age of %s back as %s %s', (text, count, unit) => {
    expect(ageUnderstood(parseAge(text)!)).toEqual({ count, unit })
  })
})

describe('1, 2 and 3', () => {
  it('answer the row and move on', () => {
    const { intake } = pressed('2', at('pallor'))
    expect(intake.check.answers).toEqual({ pallor: 'no' })
    expect(intake.current).toBe(after('pallor'))
    expect(pressed('3', at('pallor')).intake.check.answers).toEqual({ pallor: 'notSure' })
  })

  it('after a yes are the time: 1 2 w is yes, since 2 weeks', () => {
    const { intake } = pressed('1 2 w', at('pallor'))
    expect(intake.check.answers).toEqual({ pallor: 'yes', 'pallor.since': 14 })
    expect(intake.current).toBe(after('pallor'))
    expect(intake.entry).toBeNull()
  })

  it.each(['ArrowDown', 'Enter'])('leave the time empty after %s', (key) => {
    const { intake } = pressed(`1 ${key} 2`, at('pallor'))
    expect(intake.check.answers).toEqual({ pallor: 'yes', [after('pallor')]: 'no' })
  })

  it.each(['ArrowDown', 'Enter', 'Escape', 'F8'])('never use digits without a unit after %s, and say so', (key) => {
    const { intake } = pressed(`1 2 2 ${key}`, at('pallor'))
    expect(intake.check.answers['pallor']).toBe('yes')
    expect(intake.check.answers['pallor.since']).toBeUndefined()
    expect(intake.said).toEqual({ kind: 'noUnit', digits: '22' })
  })

  it('go straight on where no time is asked', () => {
    const { intake } = pressed('1', at('blood-in-stool.black-or-heavy'))
    expect(intake.entry).toBeNull()
    expect(intake.current).toBe(after('blood-in-stool.black-or-heavy'))
  })

  it('correct digits with Backspace, then clear the row', () => {
    expect(pressed('1 2 9 Backspace d', at('pallor')).intake.check.answers['pallor.since']).toBe(2)
    expect(pressed('1 2 Backspace Backspace', at('pallor')).intake.check.answers).toEqual({})
  })
})

describe('no to a whole group', () => {
  it('fills only what is empty, and keeps it as grouped', () => {
    const { intake } = pressed('3 -', at('pallor'))
    expect(intake.check.answers['pallor']).toBe('notSure')
    expect(intake.check.answers['fainting']).toBe('no')
    expect(intake.check.grouped).toContain('fainting')
    expect(intake.check.grouped).not.toContain('pallor')
    expect(intakeGroups(see(content, {}))[2]!.rows[0]!.id).toBe(intake.current)
  })

  it('is never given to the emergency signs with -', () => {
    const { intake } = pressed('-')
    expect(intake.check.answers).toEqual({})
    expect(intake.said).toEqual({ kind: 'onlyReadOut' })
  })

  it('says with 0 that the emergency list was read out, and nowhere else', () => {
    const { intake } = pressed('0')
    const emergency = content.questionnaire.emergency.flatMap(({ rows }) => rows)
    expect(intake.check.answers).toEqual(Object.fromEntries(emergency.map((id) => [id, 'no'])))
    expect(intake.check.grouped).toEqual(emergency)
    expect(pressed('0', at('pallor')).intake.check.answers).toEqual({})
  })

  it('is no longer grouped once the row is answered by itself', () => {
    const grouped = groupNo(seenOf, at('pallor'), 'anemia')
    expect(pressed('2', { ...grouped, current: 'pallor' }).intake.check.grouped).not.toContain('pallor')
    expect(answerRow(seenOf, grouped, 'pallor', 'no').check).toMatchObject({ answers: { pallor: 'no' } })
  })
})

describe('the other keys', () => {
  it('. and a number go to a row of the paper form', () => {
    const digits = String(numberOf('nosebleeds')).split('').join(' ')
    expect(pressed(`. ${digits} Enter`).intake.current).toBe('nosebleeds')
    expect(pressed('. 9 9 9 Enter').intake.said).toEqual({ kind: 'noSuchRow', digits: '999' })
  })

  it('* goes round the trends of a yes, and leaves the time open', () => {
    expect(pressed('1 * * 9 d', at('pallor')).intake.check.answers).toEqual({
      pallor: 'yes',
      'pallor.trend': 'muchWorse',
      'pallor.since': 9,
    })
    expect(pressed('* * * * *', pressed('1', at('pallor')).intake).intake.check.answers['pallor.trend']).toBeUndefined()
    expect(pressed('*', at('pallor')).intake.said).toEqual({ kind: 'onlyYes' })
  })

  it('arrows move by row and by group, and stop at the ends', () => {
    expect(pressed('ArrowRight').intake.current).toBe(intakeGroups(see(content, {}))[1]!.rows[0]!.id)
    expect(pressed('ArrowRight ArrowLeft ArrowUp ArrowUp').intake.current).toBe(intakeGroups(see(content, {}))[0]!.rows[0]!.id)
  })

  it('Ctrl+Enter copies; Ctrl+Shift+Enter waits for Enter, and any other key calls it off', () => {
    expect(pressed('Ctrl+Enter').effects).toEqual(['copy'])
    expect(pressed('Ctrl+Shift+Enter Enter').effects).toEqual(['copyAndNext'])
    expect(pressed('Ctrl+Shift+Enter 2 Enter').effects).toEqual([])
    expect(pressed('Ctrl+Shift+Enter ArrowDown Enter').effects).toEqual([])
  })

  it('/ and F2 and ? are left to the page', () => {
    expect(pressed('/ F2 ?').effects).toEqual(['find', 'note', 'help'])
  })

  it('switched off leave the arrows', () => {
    const { intake } = pressed('1 2 - 0 ArrowDown Ctrl+Enter', emptyIntake, false)
    expect(intake.check.answers).toEqual({})
    expect(intake.current).toBe(intakeGroups(see(content, {}))[0]!.rows[1]!.id)
  })

  it('no letter does anything outside of a time', () => {
    for (const key of 'abcdefghijklmnopqrstuvwxyz') expect(press(seenOf, emptyIntake, { key })).toBeUndefined()
  })
})

describe('a key that could be another', () => {
  const given = (key: string, more: object = {}) => press(seenOf, at('pallor'), { key, ...more })?.intake.check.answers

  it.each(['1', '2', '3', '-', 'Backspace', 'F8', '*'])('%s that is held answers nothing', (name) => {
    expect(given(name, { repeat: true })).toEqual({})
  })

  it('an arrow that is held goes on', () => {
    expect(press(seenOf, at('pallor'), { key: 'ArrowDown', repeat: true })?.intake.current).toBe(after('pallor'))
  })

  it('held, does not say yes to the next patient', () => {
    const armed = pressed('Ctrl+Shift+Enter').intake
    expect(press(seenOf, armed, { key: 'Enter', repeat: true })?.effect).toBeUndefined()
  })

  it('on a French keyboard is the digit that it stands on, and never a group', () => {
    expect(given('-', { code: 'Digit6' })).toBeUndefined()
    expect(given('-', { code: 'Digit8', shift: true })).toBeUndefined()
    expect(given('é', { code: 'Digit2' })).toEqual({ pallor: 'no' })
    expect(given('"', { code: 'Digit3' })).toEqual({ pallor: 'notSure' })
    expect(given('2', { code: 'Digit2', shift: true })).toEqual({ pallor: 'no' })
    expect(given('²', { code: 'Backquote' })).toBeUndefined()
    expect(given('-', { code: 'NumpadSubtract' })).toMatchObject({ pallor: 'no', fainting: 'no' })
    expect(given('-', { code: 'Slash' })).toMatchObject({ pallor: 'no', fainting: 'no' })
    expect(given('*', { code: 'Digit8', shift: true })).toEqual({})
    expect(given('*', { code: 'Digit8' })).toEqual({})
  })

  it('that is dead, and waits for its letter, answers nothing', () => {
    for (const code of ['Digit2', 'Digit3', 'Digit6']) expect(given('Dead', { code })).toBeUndefined()
  })

  it.each([
    ['ц', 'KeyW'],
    ['ς', 'KeyW'],
    ['Ц', 'KeyW'],
    ['ص', 'KeyW'],
  ])('%s on the W is the unit of a time', (name, code) => {
    const timed = pressed('1 2', at('pallor')).intake
    expect(press(seenOf, timed, { key: name, code })?.intake.check.answers).toEqual({ pallor: 'yes', 'pallor.since': 14 })
  })

  it('on an Arabic or Persian keyboard is its question mark or comma', () => {
    for (const code of ['Slash', 'Digit7']) expect(press(seenOf, at('pallor'), { key: '\u061f', code, shift: true })?.effect).toBe('help')
    for (const code of ['KeyK', 'Digit7'])
      expect(press(seenOf, at('pallor'), { key: '\u060c', code, shift: true })?.intake.entry).toEqual({ kind: 'goto', digits: '' })
  })

  it('takes back by Ctrl and the Z of any keyboard', () => {
    const { intake } = pressed('2', at('pallor'))
    for (const key of ['z', 'Z', 'я']) expect(press(seenOf, intake, { key, code: 'KeyZ', ctrl: true })?.intake.check.answers).toEqual({})
  })

  it.each(['٢', '۲', '２'])('%s is a two', (name) => {
    expect(given(name)).toEqual({ pallor: 'no' })
  })
})

describe('a measured fever', () => {
  const group = (temperature: number) => {
    const id = intakeGroups(see(content, {})).find(({ rows }) => rows.some((row) => row.id === 'fever'))!.id
    return groupNo(seenOf, { ...emptyIntake, check: { ...emptyCheck, answers: { temperature } } }, id).check.answers['fever']
  }

  it('is never written over by "rest no"', () => {
    expect([37.9, 38, 40.6].map(group)).toEqual(['no', undefined, undefined])
  })
})

describe('copy and next patient', () => {
  it.each(['Escape', 'x', '2', 'ArrowDown', 'Backspace', 'Ctrl+z', 'Shift', '?', 'Tab'])('is called off by %s', (name) => {
    expect(pressed(`Ctrl+Shift+Enter ${name} Enter`, at('pallor')).effects.filter((effect) => effect !== 'help')).toEqual([])
  })
})

describe('undo', () => {
  it('takes back 50 steps, one by one', () => {
    let intake = at('pallor')
    for (let step = 0; step < 60; step += 1) intake = answerRow(seenOf, intake, 'pallor', step % 2 ? 'no' : 'yes')
    expect(intake.past).toHaveLength(50)
    for (let step = 0; step < 50; step += 1) intake = undo(content, intake)
    expect(intake.check.answers).toEqual({ pallor: 'no' })
    expect(undo(content, intake).said).toEqual({ kind: 'nothingToUndo' })
  })

  it('brings back grouped answers as they were, and keeps what was said about the person since', () => {
    const grouped = pressed('0').intake
    const aged: Intake = { ...grouped, check: { ...grouped.check, answers: { ...grouped.check.answers, age: 43 } } }
    expect(pressed('Ctrl+z', aged).intake.check).toEqual({ ...emptyCheck, answers: { age: 43 } })
  })

  it('brings back a cleared row with its note', () => {
    const noted = writeNote(pressed('1 9 d', at('pallor')).intake, 'pallor', 'lips')
    const cleared = pressed('Backspace', { ...noted, current: 'pallor' }).intake
    expect([cleared.check.answers, cleared.notes]).toEqual([{}, {}])
    expect(undo(content, cleared)).toMatchObject({ notes: { pallor: 'lips' }, check: { answers: { pallor: 'yes', 'pallor.since': 9 } } })
  })
})

describe('from group to group', () => {
  it('arrows go to the first row of this group, then of the one before, and to the first of the next', () => {
    expect(pressed('ArrowLeft', at(groups[2]!.rows[2]!.id)).intake.current).toBe(firstOf(2))
    expect(pressed('ArrowLeft', at(firstOf(2))).intake.current).toBe(firstOf(1))
    expect(pressed('ArrowRight', at(groups[2]!.rows[2]!.id)).intake.current).toBe(firstOf(3))
    expect(pressed('ArrowRight', at(lastRow)).intake.current).toBe(firstOf(-1))
    expect(pressed('ArrowLeft', at(firstOf(0))).intake.current).toBe(firstOf(0))
  })

  it('Home and End go to the ends, where Enter and the arrows stop', () => {
    expect(pressed('Home', at('pallor')).intake.current).toBe(firstOf(0))
    expect(pressed('End').intake.current).toBe(lastRow)
    expect(pressed('ArrowDown', at(lastRow)).intake.current).toBe(lastRow)
    expect(pressed('Enter', at(lastRow)).intake.current).toBe(lastRow)
    expect(pressed('Enter', at('pallor')).intake.current).toBe(after('pallor'))
    expect(pressed('2', at(lastRow)).intake.current).toBe(lastRow)
    expect(pressed('ArrowUp', at(after('pallor'))).intake.current).toBe('pallor')
    expect(pressed('ArrowDown', at('pallor')).intake.current).toBe(after('pallor'))
  })

  it('no to the last group stays there, and is counted', () => {
    const { intake } = pressed('-', at(lastRow))
    expect(intake.current).toBe(firstOf(-1))
    expect(intake.said).toEqual({ kind: 'grouped', count: groups.at(-1)!.rows.length })
    expect(pressed('0').intake.said).toEqual({ kind: 'readOut', count: groups[0]!.rows.length })
    expect(pressed('2 0').intake.said).toEqual({ kind: 'readOut', count: groups[0]!.rows.length - 1 })
    const told = received(seenOf, { ...emptyCheck, answers: { [firstOf(0)]: 'no' } }, 0)
    expect(pressed('0', told).intake.said).toEqual({ kind: 'readOut', count: groups[0]!.rows.length })
  })

  it('no to a group that is not there changes nothing', () => {
    expect(groupNo(seenOf, emptyIntake, 'kidneys')).toBe(emptyIntake)
  })

  it('to confirm a group goes on to the next, and the last one stays', () => {
    const told = { [lastRow]: 'no', [firstOf(2)]: 'yes', age: 40 }
    const arrived = { ...received(seenOf, { ...emptyCheck, answers: told }, 2), current: 'pallor' }
    expect(arrived.said).toEqual({ kind: 'received', count: 3, lost: 2 })
    expect(received(seenOf, emptyIntake.check, 0).said).toEqual({ kind: 'received', count: 0, lost: 0 })
    expect(confirmGroup(seenOf, arrived, groups[2]!.id).current).toBe(firstOf(3))
    expect(confirmGroup(seenOf, arrived, groups.at(-1)!.id).current).toBe(firstOf(-1))
    expect(confirmGroup(seenOf, arrived, aboutGroup)).toMatchObject({ current: 'pallor', said: { kind: 'confirmed', ids: ['age'] } })
    expect(confirmGroup(seenOf, { ...arrived, entry: { kind: 'goto', digits: '' } }, groups[3]!.id)).toMatchObject({
      entry: null,
      said: { kind: 'nothingToConfirm' },
    })
  })
})

describe('what is half typed', () => {
  it('has three digits at most', () => {
    expect(pressed('1 1 2 3 4', at('pallor')).intake.entry).toEqual({ kind: 'since', digits: '123' })
    expect(pressed('. 1 2 3 4').intake.entry).toEqual({ kind: 'goto', digits: '123' })
  })

  it('takes digits and units only: other keys are those of the grid, or left to the browser', () => {
    const { intake } = pressed('1 2', at('pallor'))
    for (const key of ['Delete', 'BrowserForward', 'F1', 'x']) expect(press(seenOf, intake, { key })).toBeUndefined()
    expect(pressed('F8', intake).intake).toMatchObject({ entry: null, said: { kind: 'noUnit', digits: '2' } })
  })

  it('is called off by Escape', () => {
    expect(pressed('. 1 Escape').intake).toMatchObject({ entry: null, said: null })
    expect(pressed('1 Escape', at('pallor')).intake).toMatchObject({ entry: null, said: null, check: { answers: { pallor: 'yes' } } })
    expect(press(seenOf, emptyIntake, { key: 'Escape' })).toBeUndefined()
  })

  it.each([
    ['d', 1],
    ['w', 7],
    ['M', 30],
    ['y', 365],
  ])('is one of a unit that stands alone: 1 %s', (unit, days) => {
    const { intake } = pressed(`1 ${unit} 2`, at('pallor'))
    expect(intake.check.answers).toEqual({ pallor: 'yes', 'pallor.since': days, [after('pallor')]: 'no' })
  })

  it('is the only answer that a number left out spoils: no later row takes its keys', () => {
    const bleeding = '1 2 w 1 9 d 2 1 3 m 2 1 4 d'.split(' ')
    const right = pressed(bleeding.join(' '), at('petechiae')).intake.check.answers
    for (const index of bleeding.keys()) {
      if (!/[wdm]/.test(bleeding[index + 1] ?? '')) continue
      const { answers } = pressed(bleeding.toSpliced(index, 1).join(' '), at('petechiae')).intake.check
      const changed = Object.keys({ ...right, ...answers }).filter((fact) => answers[fact] !== right[fact])
      expect(changed).toEqual([expect.stringMatching(/\.since$/)])
    }
  })

  it('of a unit alone is asked about where nobody can be as old', () => {
    const newborn = { ...at('pallor'), check: { ...emptyCheck, answers: { age: 0 } } }
    const { intake } = pressed('1 y', newborn)
    expect(intake).toMatchObject({ said: { kind: 'tooLong', digits: '1y' }, check: { answers: { age: 0, pallor: 'yes' } } })
  })

  it('is a time in capitals, too, and a step of its own', () => {
    const { intake } = pressed('1 2 W', at('pallor'))
    expect(intake).toMatchObject({ check: { answers: { 'pallor.since': 14 } }, said: { kind: 'answered', row: 'pallor' } })
    expect(undo(content, intake).check.answers).toEqual({ pallor: 'yes' })
  })

  it('is no number of a row without digits, or with a letter', () => {
    expect(pressed('. Enter').intake).toMatchObject({ entry: null, said: { kind: 'noSuchRow', digits: '' } })
    expect(pressed(', 1 d').intake.entry).toEqual({ kind: 'goto', digits: '1' })
    expect(pressed(', 1 2 Backspace').intake.entry).toEqual({ kind: 'goto', digits: '1' })
  })

  it('leads to a row, and leaves the answers as they are', () => {
    const digits = String(numberOf('nosebleeds')).split('').join(' ')
    expect(pressed(`. ${digits} Enter`).intake).toMatchObject({ entry: null, said: null, armed: false, check: { answers: {} } })
  })

  it('is left by an arrow without a word where there was nothing to lose', () => {
    expect(pressed('1 ArrowDown', at('pallor')).intake.said).toBeNull()
    expect(pressed('. 1 2 ArrowDown', at('pallor')).intake.said).toBeNull()
    expect(pressed('1 2 ArrowDown', at('pallor')).intake.said).toEqual({ kind: 'noUnit', digits: '2' })
  })

  it('is still there after a key of the page, and nothing is said to be lost', () => {
    expect(pressed('1 2 ?', at('pallor')).intake).toMatchObject({ entry: { kind: 'since', digits: '2' }, said: { kind: 'answered' } })
    expect(pressed('1 /', at('pallor'))).toMatchObject({ effects: ['find'], intake: { entry: null, current: 'pallor' } })
  })

  it.each([
    ['3 / 7', 3],
    ['2 / 5 2', 14],
    ['6 / 1 2', 180],
    ['1 0 / 7', 10],
  ])('is taken as it is written on charts: %s', (keys, days) => {
    const { intake, effects } = pressed(`1 ${keys}`, at('pallor'))
    expect(effects).toEqual([])
    expect(intake.check.answers).toEqual({ pallor: 'yes', 'pallor.since': days })
    expect(intake.current).not.toBe('pallor')
    expect(intake.entry).toBeNull()
  })

  it.each(['2 - 3 d', '1 . 5 w', '1 , 5 w', '3 / 9 d', '2 / / 7'])(
    'that cannot be read is said, and neither searches nor answers: %s',
    (keys) => {
      const { intake, effects } = pressed(`1 ${keys}`, at('pallor'))
      expect(effects).toEqual([])
      expect(intake).toMatchObject({ current: 'pallor', entry: { kind: 'since' }, check: { answers: { pallor: 'yes' } } })
      const said = intake.said?.kind === 'notRead' ? intake.said : pressed('Enter', intake).intake.said
      expect(said).toEqual({ kind: 'notRead', digits: keys.replaceAll(' ', '') })
    },
  )
})

describe('each key says what it did', () => {
  it('. asks for a number, and * and 0 say where they do not belong', () => {
    expect(pressed('.', { ...at('pallor'), said: { kind: 'cleared' } }).intake).toMatchObject({
      entry: { kind: 'goto', digits: '' },
      said: null,
    })
    expect(pressed('0', at('pallor')).intake.said).toEqual({ kind: 'onlyEmergency' })
    expect(pressed('1 Enter ArrowUp *', at('seizure')).intake.said).toEqual({ kind: 'noTrend' })
    expect(pressed('1 *', at('pallor')).intake.said).toEqual({ kind: 'answered', row: 'pallor' })
  })

  it('the trends come in turn: worse, much worse, the same, better, none', () => {
    const trends = ['*', '* *', '* * *', '* * * *', '* * * * *'].map(
      (keys) => pressed(keys, pressed('1', at('pallor')).intake).intake.check.answers['pallor.trend'],
    )
    expect(trends).toEqual(['worse', 'muchWorse', 'same', 'better', undefined])
  })

  it('a trend keeps the row, for which a time may still be typed', () => {
    const { intake } = pressed('1 *', { ...emptyIntake, current: 'pallor' })
    expect(intake).toMatchObject({ current: 'pallor', entry: { kind: 'since', digits: '' } })
  })

  it('F2 opens the note of the row that has the keys', () => {
    expect(pressed('F2').intake.current).toBe(firstOf(0))
    expect(pressed('F2').effects).toEqual(['note'])
  })
})

describe('with Ctrl', () => {
  it('Z takes back, and Shift+Z or any other key does nothing', () => {
    const answered = pressed('2', at('pallor')).intake
    expect(pressed('Ctrl+z', answered).intake.check.answers).toEqual({})
    expect(pressed('Ctrl+Z', answered).intake.check.answers).toEqual({})
    for (const key of ['z', 'Z']) expect(press(seenOf, answered, { key, ctrl: true, shift: true })).toBeUndefined()
    for (const key of ['1', 'a', '-', 'ArrowDown', 'Home']) expect(press(seenOf, answered, { key, ctrl: true })).toBeUndefined()
  })

  it('Shift+Enter asks first, and says so', () => {
    const { intake } = pressed('1 2 Ctrl+Shift+Enter', at('pallor'))
    expect(intake).toMatchObject({ armed: true, entry: null, said: { kind: 'confirmNext' } })
    expect(pressed('Enter', intake).intake).toMatchObject({ armed: false, said: null })
    expect(pressed('Ctrl+Enter', intake)).toMatchObject({ intake: { armed: false, said: null }, effects: ['copy'] })
    expect(pressed('Escape', intake).effects).toEqual([])
    expect(pressed('?', intake).intake).toMatchObject({ armed: false, said: null })
    expect(pressed('?', at('pallor')).intake.said).toBeNull()
  })

  it('Enter copies what is there and changes nothing', () => {
    const intake = pressed('1 2', at('pallor')).intake
    expect(pressed('Ctrl+Enter', intake).intake).toBe(intake)
  })

  it('Enter alone only copies once that was asked for', () => {
    expect(pressed('Enter', at('pallor')).effects).toEqual([])
  })
})

describe('the way back', () => {
  it('ends what was half done', () => {
    const typed = { ...pressed('1 2', at('pallor')).intake, armed: true }
    expect(undo(content, typed)).toMatchObject({ entry: null, armed: false, said: { kind: 'undone' }, current: 'pallor', past: [] })
  })

  it('keeps a note that was written since', () => {
    const noted = writeNote(pressed('2', at('pallor')).intake, 'fever', 'night')
    expect(undo(content, noted).notes).toEqual({ fever: 'night' })
  })

  it('asks again to confirm a row, but nothing about the person that was taken back or changed since', () => {
    const told = { age: 40, sex: 'male', immunosuppressed: 'no', pallor: 'no' }
    const arrived = { ...received(seenOf, { ...emptyCheck, answers: told }, 0), current: 'pallor' }
    const step = pressed('2', arrived).intake
    const { age: _, ...answers }: Answers = { ...step.check.answers, immunosuppressed: 'yes' }
    const from = ['sex', 'immunosuppressed', 'pallor']
    const since = { ...step, check: { ...step.check, answers }, marks: { from, open: ['sex'] } }
    const { check, marks } = undo(content, since)
    expect(check.answers).toEqual({ sex: 'male', immunosuppressed: 'yes', pallor: 'no' })
    expect([marks.from.toSorted(), marks.open.toSorted()]).toEqual([from.toSorted(), ['pallor', 'sex']])
  })
})

describe('what the patient answered', () => {
  it('is confirmed from yes by not sure to no', () => {
    const answers = { pallor: 'no', fatigue: 'notSure', fever: 'yes', vomiting: 'no', headache: 'yes' }
    const intake = received(seenOf, { ...emptyCheck, answers }, 0)
    const order = confirmation(see(content, intake.check.answers), intake)!.open.map(({ id }) => answers[id as keyof typeof answers])
    expect(order).toEqual(['yes', 'yes', 'notSure', 'no', 'no'])
    expect(confirmation(see(content, emptyIntake.check.answers), emptyIntake)).toBeUndefined()
  })
})

describe('a time that cannot be used', () => {
  const notUsed = (intake: Intake) => timesNotUsed(content, intake).map(({ id, text }) => [id, text])
  const from = at('fatigue')

  it.each([
    ['half typed', '1 9', '9'],
    ['half typed, and the keys moved away', '1 9 ArrowUp', '9'],
    ['half typed, and a row is looked for', '1 9 F2', '9'],
    ['half typed before the list is copied and closed', '1 9 Ctrl+Shift+Enter', '9'],
    ['with no unit', '1 9 Enter', '9'],
    ['that nobody can read', '1 2 - 3 d', '2-3d'],
    ['that nobody can read, then half another one', '1 2 - 3 d 4 ArrowUp', '4'],
  ])('is kept as it was typed: %s', (_name, keys, text) => {
    expect(notUsed(pressed(keys, from).intake)).toEqual([['fatigue', text]])
  })

  it.each([
    ['there is none', '1 ArrowUp'],
    ['it was called off', '1 9 Escape'],
    ['it was taken back', '1 9 Backspace'],
    ['another was read', '1 2 - 3 d 2 d'],
    ['the row is answered anew', '1 9 ArrowUp ArrowDown 1'],
    ['the row is a no', '1 9 ArrowUp ArrowDown 2'],
    ['the row is cleared', '1 9 ArrowUp ArrowDown Backspace'],
    ['the answer is undone', '1 9 ArrowUp Ctrl+z'],
  ])('is not told where %s', (_name, keys) => {
    expect(notUsed(pressed(keys, from).intake)).toEqual([])
  })

  it('is kept where a pointer leaves it behind, and where it is longer than a life', () => {
    const half = pressed('1 9', from).intake
    expect(notUsed(withTimeLeft(seenOf, half, answerRow(seenOf, half, 'pallor', 'no')))).toEqual([['fatigue', '9']])
    const young: Intake = { ...from, check: { ...emptyCheck, answers: { age: 3 } } }
    expect(notUsed(pressed('1 9 y', young).intake)).toEqual([['fatigue', '9y']])
    expect(notUsed(answerSince(pressed('1', young).intake, 'fatigue.since', ' 9y '))).toEqual([['fatigue', '9y']])
  })

  it('comes back with the row, and goes with its own step', () => {
    const { intake } = pressed('1 2 - 3 d ArrowUp', from)
    const cleared = pressed('Backspace', { ...intake, current: 'fatigue' }).intake
    expect(notUsed(undo(content, cleared))).toEqual([['fatigue', '2-3d']])
  })
})
