/** What staff type is kept, or said to be too long, in the field and on the status line; nothing is cut off in silence. */
import { act, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { IntakePage } from '#src/pages/intake/IntakePage.tsx'
import { limits } from '#src/domain/check/outside.ts'
import { intakeFrom } from '#src/store/intakeSaved.ts'
import { answerIntakeRow, nextPatient, useIntake, writeField } from '#src/store/intake.ts'

const field = (name: string) => screen.getByRole('textbox', { name })
const write = (name: string, text: string) => fireEvent.change(field(name), { target: { value: text } })
const kept = () => {
  const { intake, label, by } = useIntake.getState()
  return [label, by, intake.notes['nosebleeds']]
}
/** As the tab keeps it. */
const isSound = () => {
  const { intake, ...rest } = useIntake.getState()
  return intakeFrom({ ...rest, ...intake }) !== undefined
}

beforeEach(() => {
  nextPatient()
  render(
    <MemoryRouter>
      <IntakePage />
    </MemoryRouter>,
  )
  answerIntakeRow('nosebleeds', 'yes')
})

describe.each([
  ['Patient label', 0, limits.short],
  ['Entered by', 1, limits.short],
  ['Note on this row', 2, limits.note],
])('%s', (name, at, most) => {
  it('that is too long stays in its field, and what is kept of it is said until it is shortened', () => {
    const said = `This text is too long. Only its first ${most} characters are kept. Please shorten it.`
    const long = 'bled after the dentist '.repeat(12)
    write(name, long)
    expect(field(name)).toHaveValue(long)
    expect(field(name)).toBeInvalid()
    expect(screen.getByText(said)).toBeVisible()
    expect(screen.getByText(`${long.length - most} too many`)).toBeVisible()
    expect(kept()[at]).toBe(`${long.slice(0, most - 1)}…`)
    expect(isSound()).toBe(true)

    write(name, 'after the dentist')
    expect(field(name)).toBeValid()
    expect(screen.queryByText(said)).toBeNull()
    expect(screen.queryByText(/too many/)).toBeNull()
    expect(kept()[at]).toBe('after the dentist')
  })

  it('holds all that there is room for, and no half of a sign', () => {
    write(name, 'x'.repeat(most))
    expect(field(name)).toBeValid()
    expect(kept()[at]).toBe('x'.repeat(most))
    write(name, `${'x'.repeat(most - 2)}\u{1f600}\u{1f600}`)
    expect(field(name)).toBeInvalid()
    expect(kept()[at]).toBe(`${'x'.repeat(most - 2)}…`)
  })
})

it('a note that is too long goes with its row, and the next patient has nothing of it', () => {
  write('Patient label', 'y'.repeat(60))
  act(nextPatient)
  expect(kept()).toEqual(['', expect.any(String), undefined])
  expect(field('Patient label')).toHaveValue('')
})

it.each([
  ['temperature', 'thirty-eight point four Fahrenheit'],
  ['age', `34${' '.repeat(30)}months`],
] as const)('a reading (%s) that is too long is never read by its first part', (reading, text) => {
  writeField(reading, text, 'C')
  const { intake, fields } = useIntake.getState()
  expect(fields[reading]).toMatch(/…$/)
  expect(intake.check.answers[reading]).toBeUndefined()
  expect(isSound()).toBe(true)
})

it('of a pressure the part that can be read is read, and the one that is too long is asked about', () => {
  writeField('systolic', `120/${'9'.repeat(40)}`, 'C')
  const { intake, fields } = useIntake.getState()
  expect(intake.check.answers).toMatchObject({ systolic: 120 })
  expect(intake.check.answers['diastolic']).toBeUndefined()
  expect(fields.diastolic).toMatch(/…$/)
  expect(isSound()).toBe(true)
})
