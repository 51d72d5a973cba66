import { describe, expect, it } from 'vitest'
import type { FactId } from '#src/content/model.ts'
import type { Answers } from '#src/domain/answers.ts'
import {
  answerRow,
  emptyIntake,
  groupNo,
  intakeGroups,
  otherTemperature,
  parseAge,
  parseSince,
  press,
  readingOf,
  undo,
  writeNote,
  type Effect,
  type Intake,
} from '#src/domain/intake.ts'
import { paperSections } from '#src/domain/paper.ts'
import { content } from '#tests/support/content.ts'

/** Presses keys such as "1 9 d" or "Ctrl+Enter", one after the other. */
function pressed(keys: string, from: Intake = emptyIntake, keysOn = true): { intake: Intake; effects: Effect[] } {
  const effects: Effect[] = []
  let intake = from
  for (const name of keys.split(' ')) {
    const ctrl = name.includes('Ctrl+')
    const shift = name.includes('Shift+')
    const result = press(content, intake, { key: name.replace(/^(Ctrl\+|Shift\+)+/, ''), ctrl, shift }, keysOn)
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
const ids = (answers: Answers) => intakeGroups(content, answers).flatMap(({ rows }) => rows.map(({ id }) => id))
const after = (id: FactId) => {
  const rows = intakeGroups(content, {}).flatMap((group) => group.rows)
  return rows[rows.findIndex((row) => row.id === id) + 1]!.id
}

describe('the rows', () => {
  it('all stand there once, under the number of the paper form', () => {
    const shown = intakeGroups(content, { fever: 'yes', age: 3, sex: 'any' }).flatMap(({ rows }) => rows)
    const whole = paperSections(content)
      .flatMap(({ rows }) => rows)
      .filter(({ symptom }) => !symptom.partOf)
    expect(shown.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(whole.map(({ number }) => number))
  })

  it('leave out what is not asked of this person, and pieces until the whole is a yes', () => {
    expect(ids({ sex: 'male' })).not.toContain('heavy-periods')
    expect(ids({})).toContain('heavy-periods')
    expect(ids({})).not.toContain('lymph-nodes-neck')
    expect(ids({ 'swollen-lymph-nodes': 'yes' })).toContain('lymph-nodes-neck')
  })
})

describe('since', () => {
  it.each([
    ['9d', 9],
    ['2w', 14],
    ['3m', 90],
    ['12 D', 12],
  ])('reads %s', (text, days) => {
    expect(parseSince(text)).toBe(days)
  })

  it.each(['', '9', 'd', '9y', '1234d', '-1d', '1.5w'])('does not guess at "%s"', (text) => {
    expect(parseSince(text)).toBeUndefined()
  })
})

describe('readings', () => {
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
    ['age', 'C', ['0', '120', '23m'], ['121', '-1', '43 years', '1.234']],
    ['temperature', 'C', ['30', '45', '38,4'], ['29.9', '45.1', '384', '100.4']],
    ['temperature', 'F', ['86', '113', '101.3'], ['85.8', '113.2', '38.4']],
    ['pulse', 'C', ['20', '300'], ['19', '301', '112/min']],
    ['breaths', 'C', ['4', '120'], ['3', '121', 'fast']],
    ['oxygen', 'C', ['40', '100'], ['39', '101', '97%']],
  ] as const)('of %s in °%s are questioned outside of what can be', (reading, unit, right, wrong) => {
    expect(right.filter((text) => typeof readingOf(reading, text, unit) !== 'number')).toEqual([])
    expect(wrong.filter((text) => readingOf(reading, text, unit) !== 'question')).toEqual([])
  })

  it('convert both ways', () => {
    expect(otherTemperature(38, 'C')).toBe(100.4)
    expect(otherTemperature(101.3, 'F')).toBe(38.5)
  })

  it('take an age in years or in months', () => {
    expect(parseAge('43')).toBe(43)
    expect(parseAge('18m')).toBe(1.5)
    expect(parseAge('old')).toBeUndefined()
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

  it.each(['ArrowDown', 'Enter', 'Escape', '-', '.'])('never use digits without a unit after %s, and say so', (key) => {
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
    expect(intakeGroups(content, {})[2]!.rows[0]!.id).toBe(intake.current)
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
    const grouped = groupNo(content, at('pallor'), 'anemia')
    expect(pressed('2', { ...grouped, current: 'pallor' }).intake.check.grouped).not.toContain('pallor')
    expect(answerRow(content, grouped, 'pallor', 'no').check).toMatchObject({ answers: { pallor: 'no' } })
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
    expect(pressed('ArrowRight').intake.current).toBe(intakeGroups(content, {})[1]!.rows[0]!.id)
    expect(pressed('ArrowRight ArrowLeft ArrowUp ArrowUp').intake.current).toBe(intakeGroups(content, {})[0]!.rows[0]!.id)
  })

  it('Ctrl+Enter copies; Ctrl+Shift+Enter waits for Enter, and any other key calls it off', () => {
    expect(pressed('Ctrl+Enter').effects).toEqual(['copy'])
    expect(pressed('Ctrl+Shift+Enter Enter').effects).toEqual(['copyAndNext'])
    expect(pressed('Ctrl+Shift+Enter 2 Enter').effects).toEqual([])
    expect(pressed('Ctrl+Shift+Enter ArrowDown Enter').effects).toEqual([])
  })

  it('/ and ? are left to the page', () => {
    expect(pressed('/ ?').effects).toEqual(['note', 'help'])
  })

  it('switched off leave the arrows', () => {
    const { intake } = pressed('1 2 - 0 ArrowDown Ctrl+Enter', emptyIntake, false)
    expect(intake.check.answers).toEqual({})
    expect(intake.current).toBe(intakeGroups(content, {})[0]!.rows[1]!.id)
  })

  it('no letter does anything outside of a time', () => {
    for (const key of 'abcdefghijklmnopqrstuvwxyz') expect(press(content, emptyIntake, { key })).toBeUndefined()
  })
})

describe('undo', () => {
  it('takes back 50 steps, one by one', () => {
    let intake = at('pallor')
    for (let step = 0; step < 60; step += 1) intake = answerRow(content, intake, 'pallor', step % 2 ? 'no' : 'yes')
    expect(intake.past).toHaveLength(50)
    for (let step = 0; step < 50; step += 1) intake = undo(content, intake)
    expect(intake.check.answers).toEqual({ pallor: 'no' })
    expect(undo(content, intake).said).toEqual({ kind: 'nothingToUndo' })
  })

  it('brings back grouped answers as they were, and keeps what was said about the person since', () => {
    const grouped = pressed('0').intake
    const aged: Intake = { ...grouped, check: { ...grouped.check, answers: { ...grouped.check.answers, age: 43 } } }
    expect(pressed('Ctrl+z', aged).intake.check).toEqual({ answers: { age: 43 }, grouped: [], words: '' })
  })

  it('brings back a cleared row with its note', () => {
    const noted = writeNote(pressed('1 9 d', at('pallor')).intake, 'pallor', 'lips')
    const cleared = pressed('Backspace', { ...noted, current: 'pallor' }).intake
    expect([cleared.check.answers, cleared.notes]).toEqual([{}, {}])
    expect(undo(content, cleared)).toMatchObject({ notes: { pallor: 'lips' }, check: { answers: { pallor: 'yes', 'pallor.since': 9 } } })
  })
})
