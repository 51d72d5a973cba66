import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  answerIntakeRow,
  answerIntakeSince,
  hasPatient,
  nextPatient,
  noteOnRow,
  pressKey,
  receivePatient,
  useIntake,
  writeField,
} from '#src/store/intake.ts'
import { writeLabel } from '#src/store/intakeNames.ts'
import { receive, takeReceived, useReceived } from '#src/store/received.ts'

const given = { age: 1.5, fainting: 'no', pallor: 'yes', 'pallor.since': 9 }
const told = { check: { ...emptyCheck, answers: given, grouped: ['fainting'] }, lost: [] }
const toldOf = (answers: Answers) => ({ check: { ...emptyCheck, answers }, lost: [] })
const now = () => useIntake.getState()

beforeEach(() => {
  nextPatient()
})

describe('what has come in by a link', () => {
  it('is taken once, and stands in no storage', () => {
    receive(told)
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('pallor')
    expect(takeReceived()).toEqual(told)
    expect(takeReceived()).toBeNull()
    expect(useReceived.getState().received).toBeNull()
  })
})

describe('the answers of a patient', () => {
  it('arrive as they were given, with the age in its field', () => {
    receivePatient(told, 'C')
    expect(now().intake.check).toEqual(told.check)
    expect(now().fields.age).toBe('18mo')
    expect(now().intake.marks.open.toSorted()).toEqual(['age', 'fainting', 'pallor'])
  })

  it('are questioned and not used where a number cannot be right', () => {
    receivePatient(toldOf({ age: 430, temperature: 384 }), 'C')
    expect(now().fields).toMatchObject({ age: '430', temperature: '384' })
    expect(now().intake.check.answers).toEqual({})
  })

  it('show a temperature in the unit of the screen', () => {
    receivePatient(toldOf({ temperature: 38 }), 'F')
    expect(now().fields.temperature).toBe('100.4')
    expect(now().intake.check.answers['temperature']).toBe(38)
  })

  it('leave a label and readings that were typed before them', () => {
    writeLabel('Bay 4')
    writeField('pulse', '112', 'C')
    receivePatient(told, 'C')
    expect([now().label, now().fields.pulse, now().intake.check.answers['pulse']]).toEqual(['Bay 4', '112', 112])
    expect(now().intake.marks.from).not.toContain('pulse')
  })

  it('take nothing over from another patient', () => {
    writeLabel('Bay 4')
    writeField('pulse', '112', 'C')
    writeField('temperature', '39', 'C')
    answerIntakeRow('seizure', 'yes')
    noteOnRow('seizure', 'twice')
    receivePatient(told, 'C')
    expect(now()).toMatchObject({ label: '', fields: { pulse: '', temperature: '' } })
    expect(now().intake).toMatchObject({ notes: {}, past: [], check: { answers: given } })
  })

  it('lose their mark when the nurse types the age anew', () => {
    receivePatient(told, 'C')
    writeField('age', '2', 'C')
    expect(now().intake.marks.open).not.toContain('age')
  })

  it('are still to be confirmed after a reload', async () => {
    receivePatient(told, 'C')
    useIntake.setState(({ intake }) => ({ intake: { ...intake, current: 'fainting' } }))
    pressKey({ key: '2' })
    await useIntake.persist.rehydrate()
    expect(now().intake.marks.from.toSorted()).toEqual(['age', 'fainting', 'pallor'])
    expect(now().intake.marks.open.toSorted()).toEqual(['age', 'pallor'])
  })

  it('keep a time that cannot be used over a reload', async () => {
    answerIntakeRow('fatigue', 'yes')
    answerIntakeSince('fatigue.since', '9 moons')
    await useIntake.persist.rehydrate()
    expect(now().intake.badTimes).toEqual({ fatigue: '9 moons' })
  })

  it('survive a reload where an older app has stored them without marks', async () => {
    answerIntakeRow('pallor', 'no')
    const stored = JSON.parse(sessionStorage.getItem('small-signs-intake')!) as { state: { marks?: unknown } }
    delete stored.state.marks
    sessionStorage.setItem('small-signs-intake', JSON.stringify(stored))
    await useIntake.persist.rehydrate()
    expect(now().intake.check.answers).toEqual({ pallor: 'no' })
    expect(now().intake.marks).toEqual({ from: [], open: [] })
  })

  it('go with "next patient", here and in the storage of the tab', () => {
    receivePatient(told, 'C')
    nextPatient()
    expect(hasPatient(now())).toBe(false)
    expect(now().intake.marks).toEqual({ from: [], open: [] })
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('pallor')
  })
})
