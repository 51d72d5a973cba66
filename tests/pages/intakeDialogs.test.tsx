/** Dialogs of the nurse's screen, closed by their own buttons: the focus is back where it was, and the keys work. */
import { act, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { linkPayload } from '#src/exports/link.ts'
import { IntakePage } from '#src/pages/intake/IntakePage.tsx'
import { answerIntakeRow, nextPatient, setKeysOn, useIntake } from '#src/store/intake.ts'
import { draw } from '#tests/support/render.tsx'

// The dialog loads the reader of links and files when it is first opened, which a busy machine takes seconds for.
vi.setConfig({ testTimeout: 20_000 })

const link = `https://example.org/#/from/${linkPayload({ answers: { nosebleeds: 'yes' }, grouped: [], answeredAt: null }).payload}`
const row = () => within(screen.getByRole('grid', { name: 'Symptoms' })).getByRole('row', { name: /Epistaxis/ })
const button = (name: string) => screen.getByRole('button', { name })
/** In a browser that refuses to copy. */
const open = () => {
  const { person } = draw(
    <MemoryRouter>
      <IntakePage />
    </MemoryRouter>,
  )
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  return person
}

beforeEach(() => {
  nextPatient()
  setKeysOn(true)
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('a dialog that a key has opened', () => {
  it.each([
    ['Keys', '?', 'Close'],
    ['Copy the note by hand', '{Control>}{Enter}{/Control}', 'Close'],
  ])('"%s" gives the focus back to the row, and the next key answers it', async (name, key, close) => {
    const person = open()
    row().focus()
    await person.keyboard(key)
    await screen.findByRole('dialog', { name })
    await person.click(button(close))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(row()).toHaveFocus()
    await person.keyboard('2')
    expect(useIntake.getState().intake.check.answers).toEqual({ nosebleeds: 'no' })
  })
})

describe('a dialog that a button has opened', () => {
  it.each([
    ['Keys', 'All keys', 'Close'],
    ['Clear this patient?', 'Next patient', 'Stay here'],
    ['Answers from the patient', 'From the patient', 'Close'],
    ['Copy the note by hand', 'Copy note', 'Close'],
    ['Copy the note by hand', 'Short note', 'Close'],
  ])('"%s" gives the focus back to the button "%s"', async (name, opener, close) => {
    const person = open()
    await person.click(button(opener))
    await screen.findByRole('dialog', { name }, { timeout: 8000 })
    await person.click(button(close))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(button(opener)).toHaveFocus()
  })

  it('and asks whether to replace the patient does so after that question, too, and has not the focus on the deletion', async () => {
    const person = open()
    act(() => {
      answerIntakeRow('seizure', 'yes')
    })
    await person.click(button('From the patient'))
    await screen.findByRole('dialog', { name: 'Answers from the patient' }, { timeout: 8000 })
    await person.click(screen.getByLabelText('Or paste the link'))
    await person.paste(link)
    await person.click(button('Take the answers'))
    expect(screen.getByRole('dialog', { name: 'Replace what is on this screen?' })).toBeVisible()
    expect(button('Stay here')).toHaveFocus()
    await person.click(button('Stay here'))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(button('From the patient')).toHaveFocus()
    expect(useIntake.getState().intake.check.answers).toEqual({ seizure: 'yes' })
  })

  it('and deletes has not the focus on the deletion', async () => {
    const person = open()
    act(() => {
      answerIntakeRow('seizure', 'yes')
    })
    button('Next patient').focus()
    await person.keyboard('{Enter}')
    expect(button('Stay here')).toHaveFocus()
    await person.keyboard('{Enter}')
    expect(useIntake.getState().intake.check.answers).toEqual({ seizure: 'yes' })
  })
})
