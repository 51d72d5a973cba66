import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { IntakePage } from '#src/pages/intake/IntakePage.tsx'
import { nextPatient, useIntake } from '#src/store/intake.ts'

const user = userEvent.setup()
const grid = () => screen.getByRole('grid', { name: 'Symptoms' })
const rowNamed = (name: RegExp) => within(grid()).getByRole('row', { name })
const note = () => screen.getByRole('region', { name: 'Note for the record' }).textContent

beforeEach(() => {
  nextPatient()
  render(
    <MemoryRouter>
      <IntakePage />
    </MemoryRouter>,
  )
})

describe('the intake screen', () => {
  it('calls its buttons what every other page calls them, in lay words', async () => {
    const yes = screen.getByRole('button', { name: 'Yes, Nosebleeds that are frequent or heavy' })
    await user.click(yes)
    expect(yes).toHaveAttribute('aria-pressed', 'true')
    expect(rowNamed(/Epistaxis/)).toHaveFocus()
    expect(note()).toContain('Epistaxis')
  })

  it('has nothing chosen beforehand, and one row in the order of Tab', () => {
    expect(within(grid()).queryByRole('button', { pressed: true })).toBeNull()
    expect(
      within(grid())
        .getAllByRole('row')
        .filter((row) => row.tabIndex === 0),
    ).toHaveLength(1)
  })

  it('says nothing calming before the emergency signs are answered', async () => {
    expect(screen.getByRole('heading', { name: 'Ask the emergency signs first' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /None of these/ }))
    expect(screen.queryByRole('heading', { name: 'Ask the emergency signs first' })).toBeNull()
  })

  it('takes its keys only while a row has focus', () => {
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Age' }), { key: '2' })
    expect(useIntake.getState().intake.check.answers).toEqual({})
    fireEvent.keyDown(rowNamed(/^1 /), { key: '2' })
    expect(Object.values(useIntake.getState().intake.check.answers)).toEqual(['no'])
  })

  it('has a button that switches the keys off', async () => {
    await user.click(screen.getByRole('button', { name: 'Switch keys off' }))
    fireEvent.keyDown(rowNamed(/^1 /), { key: '2' })
    expect(useIntake.getState().intake.check.answers).toEqual({})
    await user.click(screen.getByRole('button', { name: 'Switch keys on' }))
  })

  it('goes from "ask next" to the row', async () => {
    await user.click(screen.getByRole('button', { name: /^\d+ Seizure$/ }))
    expect(rowNamed(/Seizure/)).toHaveFocus()
  })

  it('keeps the label of the patient out of the note, and signs of command too', async () => {
    await user.type(screen.getByRole('textbox', { name: /Patient label/ }), 'Bay 4')
    rowNamed(/^1 /).focus()
    await user.keyboard('/')
    await user.type(screen.getByRole('textbox', { name: 'Note on this row' }), 'look @me')
    expect(note()).toContain('look me')
    expect(note()).not.toContain('Bay 4')
  })
})
