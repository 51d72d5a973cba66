import { describe, expect, it } from 'vitest'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { ageText, temperatureText } from '#src/domain/nurse/arrival.ts'
import { allOpen, confirmationOf, confirmed, forgotten, marksOf, noMarks } from '#src/domain/nurse/confirm.ts'
import { aboutGroup, answerRow, clearRow, confirmGroup, received } from '#src/domain/nurse/given.ts'
import { askedNow, intakeGroups } from '#src/domain/nurse/grid.ts'
import { ageTyped, decimal } from '#src/domain/check/numbers.ts'
import { otherTemperature } from '#src/domain/check/temperature.ts'
import { press } from '#src/domain/nurse/keys.ts'
import { undo, type Intake } from '#src/domain/nurse/intake.ts'
import { content, seenOf } from '#tests/support/content.ts'
import { see } from '#src/domain/check/seen.ts'

const told: Answers = {
  age: 43,
  sex: 'male',
  immunosuppressed: 'no',
  seizure: 'no',
  pallor: 'yes',
  'pallor.since': 14,
  fainting: 'no',
  nosebleeds: 'notSure',
}
const arrived = (grouped: readonly string[] = []) => received(seenOf, { ...emptyCheck, answers: told, grouped }, 0)
const at = (id: string, from = arrived()): Intake => ({ ...from, current: id })
const keys = (intake: Intake, ...list: string[]) => list.reduce((now, key) => press(seenOf, now, { key })?.intake ?? now, intake)
const open = ({ check, marks }: Intake) => confirmationOf(askedNow(see(content, check.answers)), marks)?.open.map(({ id }) => id)

describe('answers from the patient', () => {
  it('are all to be confirmed: rows and what is known about the person, but not details', () => {
    expect(open(arrived())?.toSorted()).toEqual(['age', 'fainting', 'immunosuppressed', 'nosebleeds', 'pallor', 'seizure', 'sex'])
    expect(arrived().said).toEqual({ kind: 'received', count: 7, lost: 0 })
  })

  it('are confirmed by the same answer, which keeps the time', () => {
    const after = keys(at('pallor'), '1', 'Enter')
    expect(open(after)).not.toContain('pallor')
    expect(after.check.answers).toMatchObject({ pallor: 'yes', 'pallor.since': 14 })
  })

  it('are confirmed by another answer, which takes their place', () => {
    const after = keys(at('nosebleeds'), '2')
    expect(after.check.answers['nosebleeds']).toBe('no')
    expect(open(after)).not.toContain('nosebleeds')
  })

  it('take a new time after a yes, and never as the answer of the next row', () => {
    const after = keys(at('pallor'), '1', '2', 'm')
    expect(after.check.answers).toMatchObject({ 'pallor.since': 60, fainting: 'no' })
    expect(open(after)).toContain('fainting')
  })

  it('are not taken back by the first press on the same button, but by the second', () => {
    const once = answerRow(seenOf, arrived(), 'fainting', 'no')
    expect(once.check.answers['fainting']).toBe('no')
    expect(open(once)).not.toContain('fainting')
    expect(answerRow(seenOf, once, 'fainting', 'no').check.answers['fainting']).toBeUndefined()
  })

  it('are nobody’s once they are cleared', () => {
    const after = clearRow(seenOf, arrived(), 'pallor')
    expect(after.marks.from).not.toContain('pallor')
    expect(open(after)).not.toContain('pallor')
  })

  it('do not count while they are not asked of this person', () => {
    const intake = received(seenOf, { ...emptyCheck, answers: { sex: 'male', 'heavy-periods': 'yes' } }, 0)
    expect(open(intake)).toEqual(['sex'])
    const female = { ...intake, check: { ...intake.check, answers: { ...intake.check.answers, sex: 'female' } } }
    expect(open(female)).toEqual(['heavy-periods', 'sex'])
  })

  it('are told apart from what the nurse answered', () => {
    const after = keys(at('palpitations'), '2')
    expect(confirmationOf(askedNow(see(content, after.check.answers)), after.marks)).toMatchObject({ entered: 7, confirmed: 0 })
  })
})

describe('what is to be confirmed', () => {
  const asked = ['age', 'pallor', 'fainting'].map((id) => ({ id }))
  const marks = { from: ['age', 'pallor', 'fainting'], open: ['age', 'pallor'] }

  it('is nothing where nothing came from the patient', () => {
    expect(confirmationOf(asked, noMarks)).toBeUndefined()
    expect(confirmationOf([], marks)).toBeUndefined()
    expect(allOpen(see(content, {}))).toEqual(noMarks)
  })

  it('is counted against what came from the patient', () => {
    expect(confirmationOf(asked, marks)).toEqual({ entered: 3, confirmed: 1, open: [{ id: 'age' }, { id: 'pallor' }] })
    expect(confirmationOf(asked, { ...marks, open: [] })).toEqual({ entered: 3, confirmed: 3, open: [] })
  })

  it('is only what is still open of several, and stays what came from the patient', () => {
    expect(confirmed(marks, ['pallor', 'fainting'])).toEqual({ from: marks.from, open: ['age'] })
    expect(forgotten(marks, ['pallor', 'fainting'])).toEqual({ from: ['age'], open: ['age'] })
  })

  it('is never an answer that is not there any more, nor one that the patient did not give', () => {
    expect(marksOf(marks, { age: 43, fainting: 'no' })).toEqual({ from: ['age', 'fainting'], open: ['age'] })
    expect(marksOf({ from: ['age'], open: ['age', 'pallor'] }, { age: 43, pallor: 'yes' })).toEqual({ from: ['age'], open: ['age'] })
    expect(marksOf(marks, {})).toEqual(noMarks)
  })
})

describe('F8, "confirm the rest of this group"', () => {
  it('confirms what the patient answered in this group, and fills in nothing', () => {
    const after = keys(at('fainting'), 'F8')
    expect(after.check).toEqual(arrived().check)
    expect(open(after)).toEqual(expect.arrayContaining(['nosebleeds', 'seizure']))
    expect(open(after)).not.toEqual(expect.arrayContaining(['pallor']))
    expect(after.said).toEqual({ kind: 'confirmed', ids: ['pallor', 'fainting'] })
  })

  it('confirms the emergency signs one by one, each where it stands', () => {
    const signs = content.questionnaire.emergency.flatMap(({ rows }) => rows).slice(1, 4)
    const [first, second, third] = signs as [string, string, string]
    const came = received(seenOf, { ...emptyCheck, answers: { ...told, ...Object.fromEntries(signs.map((id) => [id, 'no'])) } }, 0)
    const left = (intake: Intake) => signs.filter((id) => open(intake)!.includes(id))
    const elsewhere = keys({ ...came, current: null }, 'F8')
    expect([left(elsewhere), elsewhere.current, elsewhere.said]).toEqual([signs, first, { kind: 'oneByOne' }])
    const once = keys(elsewhere, 'F8')
    expect([left(once), once.current, once.said]).toEqual([[second, third], second, { kind: 'confirmed', ids: [first] }])
    expect(left(keys({ ...once, current: third }, 'F8'))).toEqual([second])
    expect(keys({ ...once, current: third }, 'F8').current).toBe(second)
    expect(left(undo(content, once))).toEqual(signs)
    expect(left(confirmGroup(seenOf, came, 'emergency'))).toEqual(signs)
  })

  it('goes on to the next group', () => {
    expect(keys(at('fainting'), 'F8').current).toBe(intakeGroups(see(content, told))[2]!.rows[0]!.id)
  })

  it('keeps what the patient answered with one button apart', () => {
    const after = keys(at('fainting', arrived(['fainting'])), 'F8')
    expect(after.check.grouped).toEqual(['fainting'])
    expect(keys(at('fainting', arrived(['fainting'])), '2').check.grouped).toEqual([])
  })

  it('says so where there is nothing to confirm, and changes nothing', () => {
    const after = keys(at(intakeGroups(see(content, told))[2]!.rows[0]!.id), 'F8')
    expect(after.said).toEqual({ kind: 'nothingToConfirm' })
    expect(after.past).toHaveLength(0)
  })

  it('does nothing while the keys are off', () => {
    expect(press(seenOf, at('fainting'), { key: 'F8' }, false)).toBeUndefined()
  })

  it('works for what is known about the person, too', () => {
    const after = confirmGroup(seenOf, arrived(), aboutGroup)
    expect(open(after)?.toSorted()).toEqual(['fainting', 'nosebleeds', 'pallor', 'seizure'])
  })
})

describe('"list read out, none reported"', () => {
  it('confirms each no of the patient among the emergency signs, and fills in the rest', () => {
    const after = keys(arrived(), '0')
    expect(open(after)).not.toContain('seizure')
    expect(open(after)).toContain('fainting')
    expect(after.check.grouped).not.toContain('seizure')
  })

  it('confirms no yes: that one is not "none"', () => {
    const alarming = received(seenOf, { ...emptyCheck, answers: { ...told, seizure: 'yes' } }, 0)
    expect(open(keys(alarming, '0'))).toContain('seizure')
  })

  it('is something else than "no to the rest", which confirms nothing', () => {
    expect(open(keys(at('fainting'), '-'))).toEqual(open(arrived()))
  })
})

describe('undo', () => {
  it('brings back what was to be confirmed', () => {
    expect(open(undo(content, keys(at('fainting'), '2')))).toEqual(open(arrived()))
    expect(open(undo(content, keys(at('fainting'), 'F8')))).toEqual(open(arrived()))
    expect(open(undo(content, confirmGroup(seenOf, arrived(), aboutGroup)))).toEqual(open(arrived()))
  })

  it('never goes back to the patient before', () => {
    expect(undo(content, arrived()).said).toEqual({ kind: 'nothingToUndo' })
  })

  it('leaves confirmed what the nurse has changed about the person since', () => {
    const step = keys(at('fainting'), '2')
    const answers = { ...step.check.answers, immunosuppressed: 'yes' }
    const changed = {
      ...step,
      check: { ...step.check, answers },
      marks: { ...step.marks, open: step.marks.open.filter((id) => id !== 'immunosuppressed') },
    }
    expect(open(undo(content, changed))).not.toContain('immunosuppressed')
  })
})

describe('numbers that arrive', () => {
  it.each([0, 5 / 365.25, 42 / 365.25, 0.5, 1.5, 17 / 12, 2, 2.5, 34, 120])(
    'an age of %f years is typed so that it reads the same',
    (age) => {
      expect(ageTyped(ageText(age))?.years).toBeCloseTo(age, 5)
    },
  )

  it.each([
    [0, '0mo'],
    [0.5, '6mo'],
    [1, '1'],
    [34, '34'],
    [99 / 12, '99mo'],
    [100 / 12, '8.3'],
    [8.5, '8.5'],
  ])('an age of %f years is shown as %s: months only where there are few', (age, text) => {
    expect(ageText(age)).toBe(text)
  })

  it('temperatures are shown in the unit of the screen, to a tenth', () => {
    for (let celsius = 30; celsius <= 45; celsius = Math.round(celsius * 10 + 1) / 10) {
      expect(decimal(temperatureText(celsius, 'C'))).toBe(celsius)
      expect(otherTemperature(decimal(temperatureText(celsius, 'F'))!, 'F')).toBe(celsius)
    }
  })

  it('are left empty when they are none', () => {
    expect([ageText(undefined), ageText('notSure'), temperatureText('notSure', 'F')]).toEqual(['', '', ''])
  })
})
