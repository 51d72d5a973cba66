/** Keys and dialogs of the nurse's screen that could lose a patient, or write where nobody looks. */
import { act, createEvent, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { linkPayload } from '#src/exports/link.ts'
import { IntakePage } from '#src/pages/intake/IntakePage.tsx'
import { answerIntakeRow, chooseUnit, nextPatient, noteOnRow, setKeysOn, useIntake } from '#src/store/intake.ts'
import { writeLabel } from '#src/store/intakeNames.ts'
import { noFields } from '#src/store/intakeSaved.ts'
import { bringBackFor } from '#src/store/lastPatient.ts'

vi.setConfig({ testTimeout: 20_000 })

const user = userEvent.setup()
const row = (name: RegExp) => within(screen.getByRole('grid', { name: 'Symptoms' })).getByRole('row', { name })
const answers = () => useIntake.getState().intake.check.answers
const ready = () => screen.findByText('Ready for the next patient.')
const asks = () => screen.queryByText(/^Next patient\? Press Enter/)
const bringBackButton = () => screen.queryByRole('button', { name: 'Bring back the last patient' })
const nextByKeys = '{Control>}{Shift>}{Enter}{/Shift}{/Control}'

beforeEach(() => {
  nextPatient()
  setKeysOn(true)
  render(
    <MemoryRouter>
      <IntakePage />
    </MemoryRouter>,
  )
  act(() => {
    answerIntakeRow('nosebleeds', 'no')
  })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('copy and next patient', () => {
  it.each(['{Escape}', 'x', '{Tab}', '{ArrowDown}', ' '])('is called off by %s, and Enter then clears nobody', async (key) => {
    row(/Epistaxis/).focus()
    await user.keyboard(nextByKeys)
    expect(asks()).toBeVisible()
    await user.keyboard(key)
    expect(asks()).toBeNull()
    await user.keyboard('{Enter}')
    expect(answers()).toMatchObject({ nosebleeds: 'no' })
  })

  it('is called off by a press anywhere on the screen', async () => {
    row(/Epistaxis/).focus()
    await user.keyboard(nextByKeys)
    await user.click(screen.getByRole('heading', { level: 1 }))
    expect(asks()).toBeNull()
  })

  it('works from a field too, as copying does', async () => {
    screen.getByRole('textbox', { name: 'Age' }).focus()
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByText('Note copied.')).toBeVisible()
    await user.keyboard(`${nextByKeys}{Enter}`)
    expect(await ready()).toBeVisible()
    expect(answers()).toEqual({})
  })

  it('can be taken back for one minute, and not after it', async () => {
    act(() => {
      writeLabel('Bay 4')
      noteOnRow('nosebleeds', 'left')
    })
    row(/Epistaxis/).focus()
    await user.keyboard(`${nextByKeys}{Enter}`)
    await ready()
    vi.useFakeTimers()
    await act(async () => {
      fireEvent.click(bringBackButton()!)
    })
    expect(answers()).toEqual({ nosebleeds: 'no' })
    expect(useIntake.getState()).toMatchObject({ label: 'Bay 4', intake: { notes: { nosebleeds: 'left' }, armed: false } })
    expect(bringBackButton()).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Next patient' }))
    fireEvent.click(screen.getByRole('button', { name: 'Clear without copying' }))
    expect(bringBackButton()).toBeVisible()
    act(() => {
      vi.advanceTimersByTime(bringBackFor)
    })
    expect(bringBackButton()).toBeNull()
    expect(JSON.stringify(useIntake.getState())).not.toMatch(/Bay 4|nosebleeds/)
  })

  it('brings nobody back into the answers of another: they change places', async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Next patient' }))
    fireEvent.click(screen.getByRole('button', { name: 'Clear without copying' }))
    act(() => {
      answerIntakeRow('pallor', 'no')
    })
    await user.click(bringBackButton()!)
    expect(answers()).toEqual({ nosebleeds: 'no' })
    await user.click(bringBackButton()!)
    expect(answers()).toEqual({ pallor: 'no' })
  })
})

describe('a key', () => {
  it('that is held presses no button', () => {
    const undo = screen.getByRole('button', { name: 'Undo' })
    undo.focus()
    expect(fireEvent.keyDown(undo, { key: 'Enter', repeat: true })).toBe(false)
    expect(fireEvent.keyDown(undo, { key: 'Enter' })).toBe(true)
  })

  it('of an input method does not leave the note', () => {
    row(/Epistaxis/).focus()
    fireEvent.keyDown(row(/Epistaxis/), { key: 'F2' })
    const note = screen.getByRole('textbox', { name: 'Note on this row' })
    expect(note).toHaveFocus()
    fireEvent.keyDown(note, { key: 'Enter', isComposing: true })
    fireEvent.keyDown(note, { key: 'Enter', keyCode: 229 })
    expect(note).toHaveFocus()
    fireEvent.keyDown(note, { key: 'Enter', keyCode: 13 })
    expect(row(/Epistaxis/)).toHaveFocus()
  })

  it('after a click on nothing brings the focus back to the row, and answers nothing', () => {
    act(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
    fireEvent.keyDown(document.body, { key: '2' })
    expect(document.activeElement).toHaveAttribute('role', 'row')
    expect(answers()).toEqual({ nosebleeds: 'no' })
  })
})

describe('the question mark', () => {
  const help = () => screen.queryByRole('dialog', { name: /keys/i })

  it.each([
    ['a button', () => screen.getByRole('button', { name: 'All rows' })],
    ['the title', () => screen.getByRole('heading', { level: 1 })],
    ['a row', () => row(/Epistaxis/)],
  ])('shows the keys while the focus is on %s', async (_name, find) => {
    find().focus()
    await user.keyboard('?')
    expect(help()).toBeVisible()
  })

  it('answers nothing, though it is "not sure" on paper, and the list says which key is', async () => {
    const before = answers()
    row(/Epistaxis/).focus()
    await user.keyboard('?')
    expect(answers()).toEqual(before)
    expect(within(help()!).getByRole('row', { name: /^\? / })).toHaveTextContent('It answers nothing: not sure is 3')
    expect(within(help()!).getByRole('row', { name: /^3 / })).toHaveTextContent('Not sure: the ? of the paper form')
    await user.click(within(help()!).getByRole('button', { name: 'Close' }))
    row(/Epistaxis/).focus()
    await user.keyboard('3')
    expect(answers()).toEqual({ ...before, nosebleeds: 'notSure' })
  })

  it.each(['Age', 'Patient label (stays on this screen)'])('is a sign like any other in the field %s', async (name) => {
    const field = screen.getByRole('textbox', { name: new RegExp(`^${name.slice(0, 10)}`) })
    field.focus()
    await user.keyboard('?')
    expect(field).toHaveValue('?')
    expect(help()).toBeNull()
  })

  it('and the stroke do nothing while the keys are off', async () => {
    setKeysOn(false)
    screen.getByRole('button', { name: 'All rows' }).focus()
    await user.keyboard('?/')
    expect(help()).toBeNull()
    expect(screen.getByRole('button', { name: 'All rows' })).toHaveFocus()
  })
})

describe('a vital sign that is full', () => {
  const field = (name: string) => screen.getByRole('textbox', { name })
  const fields = () => useIntake.getState().fields
  beforeEach(() => {
    act(() => {
      chooseUnit('C')
    })
  })

  it('goes on by itself, and a Tab that is typed by habit stays', async () => {
    field('Temp').focus()
    await user.keyboard('38.4')
    expect(field('Pulse')).toHaveFocus()
    await user.keyboard('{Tab}112{Tab}12{Tab}97')
    expect(fields()).toMatchObject({ temperature: '38.4', pulse: '112', breaths: '12', oxygen: '97', systolic: '' })
    expect(field('SBP')).toHaveFocus()
    await user.keyboard('{Tab}{Tab}')
    expect(field('DBP')).toHaveFocus()
  })

  it.each([
    ['Pulse', '88{Backspace}', 'pulse', '8'],
    ['Pulse', '88 bpm', 'pulse', '88 bpm'],
    ['SpO₂ %', '97%', 'oxygen', '97%'],
    ['SpO₂ %', '97{Shift>}%{/Shift}', 'oxygen', '97%'],
    ['Temp', '38.4°C', 'temperature', '38.4°C'],
    ['Pulse', '1500', 'pulse', '1500'],
    ['Breaths', '200', 'breaths', '200'],
    ['Breaths', '22{Shift>}{/Shift}2', 'breaths', '222'],
  ] as const)('takes back what belongs to it: %s %s', async (name, keys, reading, text) => {
    field(name).focus()
    await user.keyboard(keys)
    expect(field(name)).toHaveFocus()
    expect(fields()).toEqual({ ...noFields, [reading]: text })
  })

  it('stays where the next has a value, where it is mended, and while the keys are off', async () => {
    field('Breaths').focus()
    await user.keyboard('20')
    field('Pulse').focus()
    await user.keyboard('112')
    expect(field('Pulse')).toHaveFocus()
    field('SpO₂ %').focus()
    act(() => {
      setKeysOn(false)
    })
    await user.keyboard('97')
    expect(field('SpO₂ %')).toHaveFocus()
  })

  it('is never an age: after a forgotten Tab a child of 4 would be 43', async () => {
    field('Age').focus()
    await user.keyboard('43')
    expect(field('Age')).toHaveFocus()
  })
})

let at = performance.now()

/** As a scanner does: so many milliseconds from key to key, whatever the machine takes for it, and well after what was typed before. */
function type(text: string, pause = 20, end = 'Enter', held = false): void {
  at = Math.max(at + 100, performance.now())
  for (const key of [...text, ...(end === '' ? [] : [end])]) {
    const target = document.activeElement!
    const event = createEvent.keyDown(target, { key, repeat: held && key !== end })
    Object.defineProperty(event, 'timeStamp', { value: (at += pause) })
    const isTaken = !fireEvent(target, event)
    if (!isTaken && target instanceof HTMLInputElement && key !== 'Enter')
      fireEvent.change(target, { target: { value: target.value + key } })
  }
}

describe('a sign that is printed beside a digit', () => {
  const withAltGr = (key: string, code: string) => {
    fireEvent.keyDown(document.activeElement!, { key, code, modifierAltGraph: true })
  }

  it.each([
    ['²', 'Digit2'],
    ['³', 'Digit3'],
    ['}', 'Digit0'],
    ['@', 'Digit0'],
    ['|', 'Digit1'],
  ])('%s, typed with AltGr, answers no row and reads nothing out', (key, code) => {
    for (const name of [/Pallor/, /Stridor/]) {
      act(() => {
        row(name).focus()
      })
      const before = answers()
      withAltGr(key, code)
      expect(answers()).toEqual(before)
      expect(row(name)).toHaveFocus()
    }
  })

  it('and in a list chooses no line of it', () => {
    screen.getByRole('combobox', { name: 'Answered by' }).focus()
    withAltGr('²', 'Digit2')
    expect(answers()).not.toHaveProperty('who')
  })
})

it('a key that is held in a list chooses one line of that list, and none of the next', () => {
  const list = screen.getByRole('combobox', { name: 'Sex' })
  list.focus()
  fireEvent.keyDown(list, { key: '3', code: 'Digit3' })
  const next = screen.getByRole('combobox', { name: 'Times seen' })
  expect(next).toHaveFocus()
  // A list goes by itself to the line that begins with a key: "3 times or more".
  expect(fireEvent.keyDown(next, { key: '3', code: 'Digit3', repeat: true })).toBe(false)
  expect(answers()).toMatchObject({ sex: 'any' })
  expect(answers()).not.toHaveProperty('times-seen')
})

it('a field that the browser fills in by itself is no key, and no fault', () => {
  const faults: unknown[] = []
  const onFault = ({ error }: ErrorEvent) => faults.push(error)
  window.addEventListener('error', onFault)
  fireEvent(screen.getByRole('textbox', { name: 'Entered by' }), new Event('keydown', { bubbles: true }))
  window.removeEventListener('error', onFault)
  expect(faults).toEqual([])
})

describe('a scanner that types a patient’s link', () => {
  const told = { age: 43, pallor: 'yes', 'pallor.since': 9 }
  const link = `https://example.org/small-signs/#/from/${linkPayload({ answers: told, grouped: [], answeredAt: null }).payload}`

  it.each([
    ['the note of a row', () => screen.getByRole('textbox', { name: 'Note on this row' })],
    ['the label', () => screen.getByRole('textbox', { name: /Patient label/ })],
    ['the list of symptoms', () => row(/Pallor/)],
  ])('into %s writes nothing there: the answers ask to come in', async (_, place) => {
    act(() => {
      place().focus()
    })
    type(link)
    const question = await screen.findByRole('dialog', { name: 'Replace what is on this screen?' }, { timeout: 8000 })
    expect(useIntake.getState()).toMatchObject({ label: '', intake: { notes: {}, check: { answers: { nosebleeds: 'no' } } } })
    await user.click(within(question).getByRole('button', { name: 'Delete and take the new answers' }))
    expect(answers()).toEqual(told)
  })

  it('or pastes it into a note is understood too; a damaged one is said to be, and changes nothing', async () => {
    screen.getByRole('textbox', { name: 'Note on this row' }).focus()
    await user.paste(link.slice(0, -3))
    expect(await screen.findByText(/could not be read\. Nothing was changed/, {}, { timeout: 8000 })).toBeVisible()
    expect(useIntake.getState().intake).toMatchObject({ notes: {}, check: { answers: { nosebleeds: 'no' } } })
  })
})

describe('a scanner that types a code of something else', () => {
  const said = 'A barcode was scanned. It is no answer, and nothing was changed.'
  const focusOn = (place: HTMLElement) => {
    act(() => {
      place.focus()
    })
  }

  it.each([
    ['5012345678900', 1, 'Enter'],
    ['5012345678900', 45, 'Enter'],
    ['227222', 20, 'Tab'],
    ['(01)0501/2.W-1d0*', 10, 'Enter'],
    ['è&éçàè&éçà', 10, 'Enter'],
    ['4711', 1, 'Enter'],
    ['4711', 16, 'Enter'],
    ['4711', 16, 'Tab'],
    ['70195', 10, ''],
    ['471', 16, 'Enter'],
    ['1223904', 8, ''],
    ['2047193', 16, ''],
    ['W30-7', 20, ''],
    ['9031', 26, ''],
    ['5012345678900', 5, ''],
  ])(
    'among the rows answers none, as short as it is, with an Enter or without: %s, a key each %d ms, then "%s"',
    async (code, pause, end) => {
      focusOn(row(/Pallor/))
      const before = answers()
      type(code, pause, end)
      expect(await screen.findByText(said)).toBeInTheDocument()
      expect(answers()).toEqual(before)
      expect(useIntake.getState().intake).toMatchObject({ entry: null, past: [{}] })
      expect(row(/Pallor/)).toHaveFocus()
    },
  )

  it('is not four keys that a nurse presses there, though they come at once: each answer stays', async () => {
    focusOn(row(/Pallor/))
    type('23-0', 1, '')
    await new Promise((done) => setTimeout(done, 400))
    expect(screen.queryByText(said)).toBeNull()
    expect(answers()).toMatchObject({ pallor: 'no' })
    expect(Object.values(answers())).toContain('notSure')
  })

  it('in two pieces, with a stall between them, leaves nothing either', async () => {
    focusOn(row(/Pallor/))
    const before = answers()
    type('4907', 5, '')
    expect(await screen.findByText(said)).toBeInTheDocument()
    const event = createEvent.keyDown(document.activeElement!, { key: '2' })
    Object.defineProperty(event, 'timeStamp', { value: (at += 5) })
    fireEvent(document.activeElement!, event)
    expect(answers()).toEqual(before)
  })

  it('is taken back before the next key of the nurse, which counts', async () => {
    focusOn(row(/Pallor/))
    type('4907', 5, '')
    type('2', 20, '')
    expect(await screen.findByText('20 Pallor: No')).toBeInTheDocument()
    expect(answers()).toEqual({ nosebleeds: 'no', pallor: 'no' })
  })

  it.each(['Pulse', 'Age'])('is no value of the field %s, or of one behind it', async (name) => {
    focusOn(screen.getByRole('textbox', { name }))
    type('5012345678900')
    expect(await screen.findByText(said)).toBeInTheDocument()
    expect(useIntake.getState().fields).toEqual(noFields)
    expect(screen.getByRole('textbox', { name })).toHaveFocus()
  })

  it('is not a pressure of 120/100, or the name of a row, however fast it comes', async () => {
    focusOn(screen.getByRole('textbox', { name: 'SBP' }))
    type('120/100')
    expect(useIntake.getState().fields).toMatchObject({ systolic: '120/100', diastolic: '100' })
    focusOn(row(/Pallor/))
    type('/vomit')
    expect(screen.queryByText(said)).toBeNull()
  })

  it.each(['11121036.8', '1112103', '11121037'])('is not what a nurse types into the lists and on into the readings: %s', (keys) => {
    focusOn(screen.getByRole('combobox', { name: 'Answered by' }))
    type(keys, 20, 'Tab')
    expect(answers()).toMatchObject({ who: 'me' })
    expect(screen.queryByText(said)).toBeNull()
  })

  it('is none of the lists at the top', async () => {
    const before = answers()
    focusOn(screen.getByRole('combobox', { name: 'Answered by' }))
    type('1012345678900')
    expect(await screen.findByText(said)).toBeInTheDocument()
    expect(answers()).toEqual(before)
  })

  it('right behind a key of the nurse takes nothing of hers', async () => {
    focusOn(row(/Pallor/))
    type('2', 20, 'Shift')
    type('9781234567897')
    expect(await screen.findByText(said)).toBeInTheDocument()
    expect(answers()).toMatchObject({ pallor: 'no', nosebleeds: 'no' })
    expect(Object.keys(answers())).toHaveLength(2)
  })

  it('stays in a field of words, where a wristband may be meant', () => {
    focusOn(screen.getByRole('textbox', { name: /Patient label/ }))
    type('RX1234567')
    expect(useIntake.getState().label).toBe('RX1234567')
    expect(screen.queryByText(said)).toBeNull()
  })

  it.each([
    ['by a fast hand', '22222222', 60, false],
    ['in a few keys', '22222', 20, false],
    ['by a key that is held', '22222222', 30, true],
    ['by a program, as answers', '22322222', 5, false],
  ])('is not what is typed %s: each answer stays', (_, keys, pause, held) => {
    focusOn(row(/Pallor/))
    const before = Object.keys(answers()).length
    type(keys, pause, 'Enter', held)
    expect(screen.queryByText(said)).toBeNull()
    expect(Object.keys(answers())).toHaveLength(before + (held ? 0 : keys.length))
  })
})
