import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyCheck } from '#src/domain/check/check.ts'
import { content } from '#src/content/app.ts'
import { IntakePage } from '#src/pages/intake/IntakePage.tsx'
import { fileText } from '#src/exports/file.ts'
import { linkPayload } from '#src/exports/link.ts'
import { answerAbout, answerIntakeRow, nextPatient, useIntake } from '#src/store/intake.ts'
import { receive } from '#src/store/received.ts'
import { chooseRegion, useRegionChoice } from '#src/store/region.ts'
import { clearDevice } from '#src/store/session.ts'
import { rememberedName } from '#src/store/staffName.ts'
import { harmless } from '#tests/support/content.ts'

// The dialog loads the reader of links and files when it is first opened, which a busy machine takes seconds for.
vi.setConfig({ testTimeout: 20_000 })

const user = userEvent.setup()
const grid = () => screen.getByRole('grid', { name: 'Symptoms' })
const rowNamed = (name: RegExp) => within(grid()).getByRole('row', { name })
/** "Rest no" in every group, once the emergency signs were read out. */
const allOthersNo = async () => {
  for (const button of screen.getAllByRole('button', { name: /^Rest no/ })) await user.click(button)
}
const note = () => screen.getByRole('region', { name: 'Note for the record' }).textContent

const open = () =>
  render(
    <MemoryRouter>
      <IntakePage />
    </MemoryRouter>,
  )

beforeEach(() => {
  nextPatient()
})

describe('the intake screen', () => {
  beforeEach(() => {
    open()
  })

  it('calls its buttons what every other page calls them, in lay words', async () => {
    const yes = screen.getByRole('button', { name: 'Yes, Nosebleeds' })
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
    expect(screen.getByRole('heading', { name: 'Why' }).nextElementSibling).toHaveTextContent(/^None yet\.$/)
    expect(note()).not.toMatch(/watch|No symptom|none reported/i)
    await user.click(screen.getByRole('button', { name: 'All rows' }))
    await user.click(screen.getByRole('button', { name: /None of these/ }))
    expect(screen.getByRole('heading', { name: 'No advice yet: who, age or sex is open' })).toBeInTheDocument()
    expect(note()).toContain('R: No advice yet. Ask who it is about, age and sex first.')
    act(() => {
      for (const id of ['who', 'age', 'sex']) answerAbout(id, harmless[id])
    })
    const advice = () => screen.getByRole('heading', { name: 'No advice yet: rows are open' }).closest('section')
    expect(advice()).not.toHaveAttribute('data-urgency')
    expect(advice()).not.toHaveTextContent(/watch/i)
    expect(screen.getByRole('heading', { name: 'Why' }).nextElementSibling).toHaveTextContent(/^None yet\.$/)
    expect(note()).toContain('R: No advice yet. Ask what is open above first.')
    expect(note()).not.toMatch(/watch|R-W/i)
    await allOthersNo()
    expect(screen.queryByRole('heading', { name: /^No advice yet/ })).toBeNull()
    expect(screen.getByRole('heading', { name: 'Why' }).nextElementSibling).toHaveTextContent('R-W02')
  })

  it('takes its keys only while a row has focus', () => {
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Age' }), { key: '2' })
    expect(useIntake.getState().intake.check.answers).toEqual({})
    fireEvent.keyDown(rowNamed(/^1 /), { key: '2' })
    expect(Object.values(useIntake.getState().intake.check.answers)).toEqual(['no'])
  })

  it('answers the row that has focus, however the focus came there', async () => {
    const answers = () => useIntake.getState().intake.check.answers
    act(() => {
      rowNamed(/Epistaxis/).focus()
    })
    expect(rowNamed(/Epistaxis/)).toHaveAttribute('tabindex', '0')
    await user.keyboard('2')
    expect(answers()).toEqual({ nosebleeds: 'no' })
    act(() => {
      screen.getByRole('button', { name: 'Not sure, Looking much paler than usual' }).focus()
    })
    expect(screen.getByRole('button', { name: 'Not sure, Looking much paler than usual' })).toHaveFocus()
    await user.keyboard('2')
    expect(answers()).toEqual({ nosebleeds: 'no', pallor: 'no' })
  })

  it('carries no half typed time over to the row where the focus arrives, and says so', async () => {
    rowNamed(/Epistaxis/).focus()
    await user.keyboard('19')
    act(() => {
      rowNamed(/Pallor/).focus()
    })
    expect(screen.getByRole('status')).toHaveTextContent('“9” had no d, w or m. It is not used.')
    await user.keyboard('2')
    expect(useIntake.getState().intake.check.answers).toEqual({ nosebleeds: 'yes', pallor: 'no' })
    await user.keyboard('{Control>}z{/Control}')
    expect(useIntake.getState().intake.check.answers).toEqual({ nosebleeds: 'yes' })
    expect(rowNamed(/Pallor/)).toHaveFocus()
  })

  it('answers no row while the head of a group has focus', async () => {
    act(() => {
      screen.getByRole('button', { name: 'Rest no: Platelets' }).focus()
    })
    await user.keyboard('2-0')
    expect(useIntake.getState().intake.check.answers).toEqual({})
  })

  it('does not clear the patient by an Enter after the focus was elsewhere', async () => {
    rowNamed(/Epistaxis/).focus()
    await user.keyboard('2{Control>}{Shift>}{Enter}{/Shift}{/Control}')
    expect(screen.getByRole('status')).toHaveTextContent(
      'Next patient? Press Enter to copy the note and clear this screen. Any other key calls it off.',
    )
    await user.type(screen.getByRole('textbox', { name: 'Pulse' }), '88')
    expect(screen.getByRole('status')).not.toHaveTextContent('Press Enter')
    rowNamed(/Epistaxis/).focus()
    await user.keyboard('{Enter}')
    expect(useIntake.getState().intake.check.answers).toEqual({ nosebleeds: 'no', pulse: 88 })
  })

  it('has a button that switches the keys off', async () => {
    await user.click(screen.getByRole('button', { name: 'Switch keys off' }))
    fireEvent.keyDown(rowNamed(/^1 /), { key: '2' })
    expect(useIntake.getState().intake.check.answers).toEqual({})
    await user.click(screen.getByRole('button', { name: 'Switch keys on' }))
  })

  it('copies the short note beside the whole note, and says which', async () => {
    rowNamed(/^1 /).focus()
    await user.keyboard('2')
    await user.click(screen.getByRole('button', { name: 'Yes, Nosebleeds' }))
    await user.click(screen.getByRole('button', { name: 'Short note' }))
    expect(await screen.findByText('Short note copied.')).toBeInTheDocument()
    const copied = await navigator.clipboard.readText()
    expect(copied).toMatch(/^\[Patient-reported[^]*\nAge not given\. Epistaxis\.\n[^]*\nAdvice: /)
  })

  it('copies what was entered, even if it is not on the screen yet', async () => {
    const before = note()
    rowNamed(/^1 /).focus()
    let shown = ''
    act(() => {
      fireEvent.keyDown(document.activeElement!, { key: '1' })
      shown = note()
      fireEvent.keyDown(document.activeElement!, { key: 'Enter', ctrlKey: true })
    })
    expect(shown).toBe(before)
    expect(await screen.findByText('Note copied.')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe(note())
    expect(note()).not.toBe(before)
  })

  it('shows the short note to copy by hand where the clipboard is refused', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'))
    await user.click(screen.getByRole('button', { name: 'Short note' }))
    const field = within(await screen.findByRole('dialog', { name: 'Copy the note by hand' })).getByRole<HTMLTextAreaElement>('textbox')
    expect(field.value).toMatch(/\nAge not given\. Symptoms NOT ASKED\.\n[^]*\nAdvice: none yet\./)
    expect(field).toHaveFocus()
  })

  it('repeats a heading for the eye where a group goes on in the next column', async () => {
    await user.click(screen.getByRole('button', { name: 'All rows' }))
    const continued = within(grid()).getByText('Organs, continued')
    expect(continued).toHaveAttribute('aria-hidden', 'true')
    expect(continued.parentElement?.firstElementChild).toBe(continued)
    expect(within(grid()).getAllByRole('rowheader', { name: /^Organs/ })).toHaveLength(1)
  })

  it('goes from "ask next" to the row', async () => {
    await user.click(screen.getByRole('button', { name: /^\d+ Seizure$/ }))
    expect(rowNamed(/Seizure/)).toHaveFocus()
  })

  it('names under "ask next" only what can be pressed, and each leads to where it is answered', async () => {
    const items = () => within(screen.getByRole('heading', { name: 'Ask next' }).parentElement!).getAllByRole('listitem')
    const names = () => items().map((item) => within(item).getByRole('button').textContent)
    expect(names()).toEqual(['Sex', 'Age', '3 Seizure', expect.stringMatching(/^\d+ /)])
    await user.click(screen.getByRole('button', { name: 'Sex' }))
    expect(screen.getByRole('combobox', { name: 'Sex' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Age' }))
    expect(screen.getByRole('textbox', { name: 'Age' })).toHaveFocus()
    act(() => {
      for (const [id, value] of Object.entries({ ...harmless, fatigue: 'yes', 'told-liver-or-spleen': undefined })) answerAbout(id, value)
    })
    expect(names()).toEqual([expect.stringMatching(/^\d+ Fatigue: Trend$/), 'Liver / spleen'])
    await user.click(screen.getByRole('button', { name: /Fatigue: Trend/ }))
    expect(screen.getByRole('combobox', { name: 'Trend' })).toHaveFocus()
    expect(useIntake.getState().intake.current).toBe('fatigue')
  })

  it('questions a time that is longer than the age, in the panel and when the age comes later', async () => {
    await user.type(screen.getByRole('textbox', { name: 'Age' }), '43')
    await user.click(screen.getByRole('button', { name: 'Yes, Looking much paler than usual' }))
    const since = screen.getByRole('textbox', { name: 'Since' })
    await user.type(since, '999m')
    expect(screen.getByRole('status')).toHaveTextContent('“999m” is longer than this person has lived. Is it right? It is not used.')
    expect(since).toHaveValue('999m')
    expect(since).toBeInvalid()
    expect(note()).toContain('- Pallor: duration not given')
    await user.clear(since)
    await user.type(since, '9m')
    expect(since).toBeValid()
    await user.type(screen.getByRole('textbox', { name: 'Age' }), '{Backspace}{Backspace}4mo')
    expect(screen.getByText(/^\d+ Pallor, since 9m: longer than this person has lived\. Which is right\?$/)).toBeVisible()
  })

  it('names what it has undone, and does not seem to undo what is known about the person', async () => {
    const undo = () => user.click(screen.getByRole('button', { name: 'Undo' }))
    const status = () => screen.getByRole('status')
    await user.click(screen.getByRole('button', { name: /None of these/ }))
    await user.click(screen.getByRole('button', { name: 'Yes, Looking much paler than usual' }))
    await user.type(screen.getByRole('textbox', { name: 'Since' }), '9d')
    await undo()
    expect(status()).toHaveTextContent(/^Undone: \d+ Pallor\.$/)
    await undo()
    await undo()
    expect(useIntake.getState().intake.check.answers['pallor']).toBeUndefined()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sex' }), 'Male')
    await undo()
    expect(status()).toHaveTextContent(/^Undone: Emergency signs\. The fields about the patient stay as they are\.$/)
    expect(useIntake.getState().intake.check.answers).toEqual({ sex: 'male' })
    await undo()
    expect(status()).toHaveTextContent('Nothing to undo.')
  })

  it('says that a measured fever contradicts a "no" to fever, on the screen and in the note', async () => {
    await user.selectOptions(screen.getByRole('combobox', { name: 'Temperature in' }), 'C')
    await user.type(screen.getByRole('textbox', { name: 'Temp' }), '39.4')
    expect(screen.getByText('T 39.4 °C, but Fever (pyrexia): not answered.')).toBeVisible()
    act(() => {
      answerIntakeRow('fever', 'no')
    })
    expect(screen.getByText('T 39.4 °C, but Fever (pyrexia): No.')).toBeVisible()
    expect(note()).toContain('T 39.4 but fever denied')
    act(() => {
      answerIntakeRow('fever', 'yes')
    })
    expect(screen.queryByText(/but Fever/)).toBeNull()
    expect(note()).not.toContain('but fever')
  })

  it('says what it has understood of the age, and how to write months', async () => {
    const age = screen.getByRole('textbox', { name: 'Age' })
    expect(age).toHaveAttribute('placeholder', '34 or 18mo')
    await user.type(age, '8')
    expect(screen.getByText('8 years')).toBeVisible()
    expect(age).toHaveAccessibleDescription('8 years')
    await user.type(age, ' mo')
    expect(screen.getByText('8 months')).toBeVisible()
    expect(note()).toContain('S: 8 mo.')
    await user.type(age, 'x')
    expect(screen.queryByText('8 months')).toBeNull()
    expect(age).toHaveAccessibleName('Age')
  })

  it.each(['9h', '9 hours old', 'newborn', '5d'])('takes an age of "%s": 38 °C is an emergency at once', async (age) => {
    await user.selectOptions(screen.getByRole('combobox', { name: 'Temperature in' }), 'C')
    await user.type(screen.getByRole('textbox', { name: 'Age' }), age)
    await user.type(screen.getByRole('textbox', { name: 'Temp' }), '38')
    expect(screen.getByRole('region', { name: /Emergency/ })).toBeVisible()
  })

  it('says that an age cannot be read, and counts it as open', async () => {
    await user.type(screen.getByRole('textbox', { name: 'Age' }), 'tiny')
    expect(screen.getByRole('textbox', { name: 'Age' })).toHaveAccessibleDescription(
      'Age “tiny” cannot be read. It counts as open. Write 34, 34f, 34y m, 18mo, 6w, 9h or newborn.',
    )
    await user.type(screen.getByRole('textbox', { name: 'Temp' }), '38')
    expect(screen.getByText('could be Emergency')).toBeVisible()
  })

  it('has a field for each vital sign, and what is measured is an answer that the advice uses', async () => {
    const measured = { pulse: 150, breaths: 36, oxygen: 82, systolic: 120, diastolic: 80 }
    const group = within(screen.getByRole('group', { name: 'Vital signs' }))
    const fields = group.getAllByRole('textbox')
    expect(fields.map((field) => field.getAttribute('id'))).toEqual(Object.keys(measured).map((id) => `about-${id}`))
    for (const [index, value] of Object.values(measured).entries()) fireEvent.change(fields[index]!, { target: { value: String(value) } })
    await user.selectOptions(group.getByRole('combobox', { name: 'ACVPU' }), 'Newly confused')
    expect(useIntake.getState().intake.check.answers).toEqual({ ...measured, alertness: 'confusion' })
    expect(screen.getByRole('region', { name: /Emergency/ })).toBeVisible()
    fireEvent.change(fields[2]!, { target: { value: '8' } })
    expect(useIntake.getState().intake.check.answers['oxygen']).toBeUndefined()
    expect(screen.getByText('SpO₂ % “8” is not between 40 and 100. Is it right? It is not used.')).toBeVisible()
    expect(fields[2]).toHaveValue('8')
  })

  it('keeps a time that cannot be read in its field, and says so there and in the status', async () => {
    await user.click(screen.getByRole('button', { name: 'Yes, Looking much paler than usual' }))
    const since = screen.getByRole('textbox', { name: /^Since/ })
    await user.type(since, '9 moons')
    expect(since).toHaveAccessibleDescription('Write it as 9d, 2w, 3m or 1y. It is not used.')
    await user.tab()
    expect(screen.getByRole('status')).toHaveTextContent('“9 moons” is no time that can be read.')
    expect(screen.getByRole('textbox', { name: /^Since/ })).toHaveValue('9 moons')
  })

  it('has it in the note while it is not used, and asks about it from every other row', async () => {
    await user.click(screen.getByRole('button', { name: 'Yes, Looking much paler than usual' }))
    await user.type(screen.getByRole('textbox', { name: /^Since/ }), '9 moons')
    const question = () => screen.queryByText(/^\d+ Pallor: “9 moons” is no time that can be used\./)
    expect(question()).toBeNull()
    await user.click(screen.getByRole('button', { name: 'No, Nosebleeds' }))
    expect(question()).toBeVisible()
    expect(note().replaceAll(/\s+/g, ' ')).toContain('; Pallor, duration "9 moons" entered, not used;')
    act(() => {
      rowNamed(/^\d+ Pallor/).focus()
    })
    expect(screen.getByRole('textbox', { name: /^Since/ })).toHaveValue('9 moons')
    await user.clear(screen.getByRole('textbox', { name: /^Since/ }))
    await user.type(screen.getByRole('textbox', { name: /^Since/ }), '9m')
    expect(note()).not.toContain('not used')
  })

  it('keeps the label of the patient out of the note, and signs of command too', async () => {
    await user.type(screen.getByRole('textbox', { name: /Patient label/ }), 'Bay 4')
    rowNamed(/^1 /).focus()
    await user.keyboard('{F2}')
    await user.type(screen.getByRole('textbox', { name: 'Note on this row' }), 'look @me')
    expect(note()).toContain('look me')
    expect(note()).not.toContain('Bay 4')
  })

  it('says beside a remark on a row what the row says: it is no finding by itself', async () => {
    rowNamed(/^3 Seizure/).focus()
    await user.keyboard('{F2}')
    await user.type(screen.getByRole('textbox', { name: 'Note on this row' }), 'last fit 2019')
    expect(note()).toContain('Seizure (not answered): last fit 2019')
    act(() => {
      answerIntakeRow('seizure', 'no')
    })
    expect(note()).toContain('Seizure (denied): last fit 2019')
  })
})

describe('a value that is seldom so', () => {
  const field = (name: string) => screen.getByRole('textbox', { name })
  const answers = () => useIntake.getState().intake.check.answers

  beforeEach(async () => {
    open()
    await user.type(field('Age'), '43')
  })

  it('is not used, and raises the advice, until it is confirmed', async () => {
    await user.type(field('Pulse'), '190')
    expect(field('Pulse')).toHaveAccessibleDescription(/^Pulse 190 is seldom so at this age\. Measure again\./)
    expect(answers()).toEqual({ age: 43, 'vital-in-doubt': 'yes' })
    expect(note()).toContain('HR ___')
    expect(screen.getByRole('region', { name: /Same-day/ })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Pulse 190 is right' }))
    expect(answers()).toEqual({ age: 43, pulse: 190 })
    expect(note()).toContain('HR 190')
    expect(screen.getByRole('region', { name: /Emergency/ })).toBeVisible()
  })

  it('that cannot be stands in the note as it was entered, with room for the right one', async () => {
    await user.type(field('Pulse'), '8')
    await user.type(field('SpO₂ %'), '8')
    await user.type(field('SBP'), '70')
    await user.type(field('DBP'), '110')
    expect(note().replaceAll(/\s+/g, ' ')).toContain(
      'HR ___ RR ___ SpO2 ___ BP 70/___; HR "8" entered, not used; SpO2 "8" entered, not used; DBP "110" entered, not used;',
    )
    expect(field('DBP')).toHaveAccessibleDescription(/^DBP 110 does not fit SBP 70\. Measure again\./)
    await user.clear(field('Pulse'))
    await user.type(field('Pulse'), '88')
    expect(note()).not.toContain('HR "8"')
  })

  it('of a blood pressure fills both fields from one, and neither twice', async () => {
    await user.type(field('SBP'), '120/100')
    expect(answers()).toEqual({ age: 43, systolic: 120, diastolic: 100 })
    await user.tab()
    expect([field('SBP'), field('DBP')].map((one) => (one as HTMLInputElement).value)).toEqual(['120', '100'])
    expect(note()).toContain('BP 120/100')
    await user.clear(field('DBP'))
    await user.type(field('DBP'), '80')
    expect(answers()).toEqual({ age: 43, systolic: 120, diastolic: 80 })
  })

  it.each([
    ['SBP', '120/8', 'DBP “8” is not between 10 and 200. Is it right? It is not used.', /BP 120\/___; DBP "8" entered, not used/],
    ['SBP', '120/80/60', 'SBP “120/80/60” cannot be read as a number. It is not used.', /BP ___\/80; SBP "120\/80\/60" entered, not used/],
    ['Pulse', '120 °C', 'Pulse “120 °C” cannot be read as a number. It is not used.', /HR ___.*HR "120 .*C" entered, not used/],
    ['Breaths', '20 ish', 'Breaths “20 ish” cannot be read as a number. It is not used.', /RR ___.*RR "20 ish" entered, not used/],
    ['Pulse', '1500', 'Pulse “1500” is not between 20 and 300. Is it right? It is not used.', /HR ___.*HR "1500" entered, not used/],
    ['Pulse', '120/80', 'Pulse “120/80” cannot be read as a number. It is not used.', /HR ___.*HR "120\/80" entered, not used/],
    ['DBP', '120/80', 'DBP “120/80” cannot be read as a number. It is not used.', /BP ___; DBP "120\/80" entered, not used/],
  ])('%s %s stays in its field, is said, and is in the note', async (name, text, question, noted) => {
    await user.type(field(name), text)
    expect(field(question.slice(0, question.indexOf(' ')))).toHaveAccessibleDescription(question)
    expect(note().replaceAll(/\s+/g, ' ')).toMatch(noted)
  })

  it('is asked about anew when it is typed anew, and forgotten when it is corrected', async () => {
    await user.type(field('Pulse'), '190')
    await user.click(screen.getByRole('button', { name: 'Pulse 190 is right' }))
    await user.type(field('Pulse'), '{Backspace}5')
    expect(answers()).toEqual({ age: 43, 'vital-in-doubt': 'yes' })
    await user.clear(field('Pulse'))
    await user.type(field('Pulse'), '88')
    expect(answers()).toEqual({ age: 43, pulse: 88 })
  })

  it('for the age is asked about when the age comes later', async () => {
    await user.type(field('Pulse'), '150')
    expect(answers()['pulse']).toBe(150)
    await user.type(field('Breaths'), '60')
    expect(answers()['breaths']).toBeUndefined()
    await user.clear(field('Age'))
    await user.type(field('Age'), '8mo')
    expect(answers()).toMatchObject({ pulse: 150, breaths: 60 })
    expect(answers()['vital-in-doubt']).toBeUndefined()
  })

  it('of 0 breaths is an emergency after one press', async () => {
    await user.type(field('Breaths'), '0')
    await user.click(screen.getByRole('button', { name: 'Yes, none' }))
    expect(answers()).toMatchObject({ alertness: 'unresponsive' })
    expect(screen.getByRole('region', { name: /Emergency/ })).toBeVisible()
  })

  it('of the temperature has the unit of the country, but for a number that stands there or a unit that was chosen', async () => {
    const unit = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Temperature in' })
    const inCountry = (code: string) => {
      act(() => {
        chooseRegion(code)
      })
      return unit().value
    }
    act(() => {
      useIntake.setState({ unit: null })
    })
    await user.type(field('Pulse'), '88')
    expect([inCountry('US'), inCountry('GB')]).toEqual(['F', 'C'])
    await user.type(field('Temp'), '38.4')
    expect([inCountry('US'), answers()['temperature']]).toEqual(['C', 38.4])
    await user.clear(field('Temp'))
    expect(unit()).toHaveValue('F')
    await user.type(field('Temp'), '101.3')
    expect([inCountry('GB'), answers()['temperature']]).toEqual(['F', 38.5])
    act(nextPatient)
    expect(unit()).toHaveValue('C')
    await user.selectOptions(unit(), 'F')
    act(nextPatient)
    expect([unit().value, inCountry('GB')]).toEqual(['F', 'F'])
    act(() => {
      useIntake.setState({ unit: null })
      useRegionChoice.setState({ code: null })
    })
  })

  it('in °F in a field of °C is put right by one press', async () => {
    await user.selectOptions(screen.getByRole('combobox', { name: 'Temperature in' }), 'C')
    await user.type(field('Temp'), '101.3')
    await user.click(screen.getByRole('button', { name: 'It is °F' }))
    expect(answers()['temperature']).toBe(38.5)
  })
})

describe('the early-warning score', () => {
  const line = () => screen.queryByText(/^NEWS2/)?.closest('p')?.textContent
  const noted = () => note().replaceAll(/\s+/g, ' ')

  it('stands beside the advice with its parts, and says what is missing', async () => {
    open()
    await user.type(screen.getByRole('textbox', { name: 'Age' }), '43')
    expect(line()).toBeUndefined()
    await user.type(screen.getByRole('textbox', { name: 'Pulse' }), '112')
    expect(line()).toBe('NEWS2 at least 2 (HR 2; not measured: RR, SpO2, Oxygen, SBP, ACVPU, Temp)')
    expect(noted()).toContain('; NEWS2 PARTIAL, at least 2 (HR 2; not measured: RR, SpO2, oxygen, SBP, ACVPU, T); Entered by')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Temperature in' }), 'C')
    for (const [name, value] of Object.entries({ Breaths: '18', 'SpO₂ %': '97', SBP: '120', Temp: '37' }))
      await user.type(screen.getByRole('textbox', { name }), value)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Oxygen' }), 'None: breathing air')
    await user.selectOptions(screen.getByRole('combobox', { name: 'ACVPU' }), 'Alert')
    expect(line()).toBe('NEWS2 2 (HR 2)')
    expect(noted()).toContain('; NEWS2 2 (HR 2); Entered by')
  })

  it('is for nobody under 16, and not for pregnant people', async () => {
    open()
    await user.type(screen.getByRole('textbox', { name: 'Pulse' }), '112')
    await user.type(screen.getByRole('textbox', { name: 'Age' }), '15')
    expect(line()).toBeUndefined()
    await user.clear(screen.getByRole('textbox', { name: 'Age' }))
    await user.type(screen.getByRole('textbox', { name: 'Age' }), '30')
    expect(line()).toBeDefined()
    expect(noted()).toContain('NEWS2 PARTIAL')
    act(() => {
      answerAbout('sex', 'female')
      answerAbout('pregnant', 'yes')
    })
    expect(line()).toBeUndefined()
    expect(noted()).not.toContain('NEWS2 ')
  })
})

describe('the lists at the top', () => {
  const answers = () => useIntake.getState().intake.check.answers
  const list = (name: string) => screen.getByRole('combobox', { name })

  beforeEach(() => {
    open()
  })

  it('take the digits of the grid: who, sex, how often seen, and none of the rest', async () => {
    screen.getByRole('heading', { level: 1 }).focus()
    await user.keyboard('43{Tab}1210')
    expect(answers()).toMatchObject({
      age: 43,
      who: 'me',
      sex: 'male',
      'times-seen': 0,
      immunosuppressed: 'no',
      'known-leukaemia': 'no',
    })
    expect(answers()).not.toHaveProperty('pregnant')
    expect(screen.getByRole('textbox', { name: 'Temp' })).toHaveFocus()
  })

  it('take the letter of a line, and the next digit is for the next list', async () => {
    screen.getByRole('heading', { level: 1 }).focus()
    await user.keyboard('43{Tab}1f2nn')
    expect(answers()).toMatchObject({ who: 'me', sex: 'female', 'times-seen': 1, immunosuppressed: 'no', 'low-platelets-or-thinner': 'no' })
    expect(list('Preg. / postpartum')).toHaveFocus()
  })

  it('leave a letter that two lines begin with to the browser', async () => {
    list('Answered by').focus()
    await user.keyboard('p')
    expect(list('Answered by')).toHaveFocus()
  })

  it('take digits of other scripts, and those of a French keyboard without Shift', async () => {
    screen.getByRole('heading', { level: 1 }).focus()
    fireEvent.keyDown(document.activeElement!, { key: '٤', code: 'Digit4' })
    expect(screen.getByRole('textbox', { name: 'Age' })).toHaveFocus()
    list('Answered by').focus()
    fireEvent.keyDown(document.activeElement!, { key: '&', code: 'Digit1' })
    expect(list('Sex')).toHaveFocus()
    fireEvent.keyDown(document.activeElement!, { key: '٢', code: 'Digit2' })
    expect(answers()).toMatchObject({ who: 'me', sex: 'male' })
  })

  it('keep an answer that is there when the rest is none', async () => {
    list('Chemo / immunity').focus()
    await user.keyboard('10')
    expect(answers()).toMatchObject({ immunosuppressed: 'yes', 'low-platelets-or-thinner': 'no' })
  })

  it('take digits among the vital signs too, and nothing else', async () => {
    list('Oxygen').focus()
    await user.keyboard('2')
    expect(answers()).toMatchObject({ 'on-oxygen': content.context.find(({ id }) => id === 'on-oxygen')!.options![1]!.id })
    expect(list('ACVPU')).toHaveFocus()
    await user.keyboard('0')
    expect(answers()).not.toHaveProperty('pregnant')
    await user.keyboard('1')
    expect(list('ACVPU')).not.toHaveValue('')
  })

  it('hide the risk factors again on Escape, and when Enter goes on to the rows', async () => {
    const fold = () => screen.getByText('Risk factors +').closest('details')!
    for (const key of ['{Escape}', '{Enter}']) {
      fold().open = true
      within(fold()).getAllByRole('combobox')[0]!.focus()
      await user.keyboard(key)
      expect(fold().open).toBe(false)
    }
  })

  it('grey what is not asked, in its place, and say why', () => {
    act(() => {
      answerAbout('sex', 'male')
    })
    expect(list('Preg. / postpartum')).toBeDisabled()
    expect(list('Preg. / postpartum').title).toMatch(/^Asked only/)
  })

  it('grey pregnancy and periods for a girl of 7, and ask a girl of 8', async () => {
    act(() => {
      answerAbout('sex', 'female')
      answerAbout('age', 7)
    })
    expect(list('Preg. / postpartum')).toBeDisabled()
    await user.click(screen.getByRole('button', { name: /^All rows/ }))
    const periods = () => within(grid()).getByRole('row', { name: /intermenstrual/ })
    expect(periods()).toHaveTextContent('from 8 only')
    expect(note()).not.toContain('postpartum')
    act(() => {
      answerAbout('age', 8)
    })
    expect(list('Preg. / postpartum')).toBeEnabled()
    expect(periods()).not.toHaveTextContent('only')
  })

  it('leave digits to the browser while the keys are off', async () => {
    await user.click(screen.getByRole('button', { name: 'Switch keys off' }))
    list('Sex').focus()
    await user.keyboard('2')
    expect(answers()).not.toHaveProperty('sex')
    await user.click(screen.getByRole('button', { name: 'Switch keys on' }))
  })
})

describe('the field that finds rows', () => {
  beforeEach(() => {
    open()
  })

  it('brings a row into view, and the focus to it', async () => {
    expect(within(grid()).queryByRole('row', { name: /^\d+ Vomiting:/ })).toBeNull()
    rowNamed(/^1 /).focus()
    await user.keyboard('/')
    expect(screen.getByRole('searchbox', { name: 'Find a row' })).toHaveFocus()
    await user.keyboard('vomit{Enter}')
    expect(rowNamed(/^\d+ Vomiting:/)).toHaveFocus()
    await user.keyboard('2')
    expect(useIntake.getState().intake.check.answers).toEqual({ vomiting: 'no' })
  })

  it('answers nothing itself, and Escape goes back to the row', async () => {
    await user.click(screen.getByRole('searchbox', { name: 'Find a row' }))
    await user.keyboard('zzz{Enter}12')
    expect(useIntake.getState().intake.check.answers).toEqual({})
    await user.keyboard('{Escape}')
    expect(rowNamed(/^1 /)).toHaveFocus()
  })

  it('gives way to all rows, and back', async () => {
    const all = screen.getByRole('button', { name: 'All rows' })
    await user.click(all)
    expect(rowNamed(/^\d+ Vomiting:/)).toBeVisible()
    await user.click(all)
    expect(within(grid()).queryByRole('row', { name: /^\d+ Vomiting:/ })).toBeNull()
  })
})

describe('who enters the answers', () => {
  it('stands in the note, and stays for the next patient', async () => {
    open()
    await user.type(screen.getByRole('textbox', { name: 'Entered by' }), 'RN Okafor')
    expect(note()).toContain('Entered by RN Okafor')
    act(() => {
      nextPatient()
    })
    expect(screen.getByRole('textbox', { name: 'Entered by' })).toHaveValue('RN Okafor')
    await user.clear(screen.getByRole('textbox', { name: 'Entered by' }))
    expect(note()).toContain('Entered by ___')
  })

  it('stands there with the day and the time at which they began with this patient', async () => {
    open()
    await user.type(screen.getByRole('textbox', { name: 'Age' }), '43')
    await user.type(screen.getByRole('textbox', { name: 'Entered by' }), 'JD')
    expect(note().replaceAll(/\s+/g, ' ')).toMatch(/Entered by JD, \d\d-[A-Z]{3}-\d{4} \d\d:\d\d \[rules/)
  })

  it('is remembered on this device only if that is asked for, and forgotten with everything', async () => {
    open()
    const name = screen.getByRole('textbox', { name: 'Entered by' })
    const remember = screen.getByRole('checkbox', { name: 'Remember on this device' })
    await user.clear(name)
    await user.type(name, 'JD')
    expect(remember).not.toBeChecked()
    expect(JSON.stringify(localStorage)).not.toContain('JD')
    await user.click(remember)
    expect(rememberedName()).toBe('JD')
    await user.type(name, 'N')
    expect(rememberedName()).toBe('JDN')
    await user.click(remember)
    expect(rememberedName()).toBeNull()
    await user.click(remember)
    act(clearDevice)
    expect(screen.getByRole('textbox', { name: 'Entered by' })).toHaveValue('')
    expect(screen.getByRole('checkbox', { name: 'Remember on this device' })).not.toBeChecked()
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('JDN')
  })
})

describe.each([
  ['Age', '430', '43', /43 y/],
  ['Temp', '9', '38', /T 38/],
  ['SBP', '400', '120', /BP 120/],
  ['Pulse', '400', '88', /HR 88/],
  ['Breaths', '200', '18', /RR 18/],
  ['SpO₂ %', '101', '97', /SpO2 97/],
])('a value of %s that cannot be right', (name, wrong, right, used) => {
  it('is questioned in words and not used', async () => {
    open()
    const field = screen.getByRole('textbox', { name })
    if (name === 'Temp') await user.selectOptions(screen.getByRole('combobox', { name: 'Temperature in' }), 'C')
    await user.type(field, wrong)
    expect(field).toHaveAccessibleDescription(expect.stringContaining(`“${wrong}” is not between`))
    expect(note()).not.toMatch(new RegExp(`(43 y|T ${wrong}|HR ${wrong}|RR ${wrong}|SpO2 ${wrong})`))
    await user.clear(field)
    await user.type(field, right)
    expect(field).not.toHaveAccessibleDescription(expect.stringContaining('not between'))
    expect(note()).toMatch(used)
  })
})

describe('answers from the patient', () => {
  const answers = { age: 43, sex: 'male', 'low-platelets-or-thinner': 'yes', nosebleeds: 'yes', 'nosebleeds.since': 9, pallor: 'no' }
  const told = { check: { ...emptyCheck, answers }, lost: [] }
  const link = `https://example.org/small-signs/#/from/${linkPayload({ answers, grouped: [], answeredAt: null }).payload}`
  const takeIn = async () => {
    await user.click(screen.getByRole('button', { name: 'From the patient' }))
    return screen.findByRole('dialog', { name: 'Answers from the patient' }, { timeout: 8000 })
  }

  it('that a link has brought stand there to be confirmed', () => {
    receive(told)
    open()
    expect(screen.getByRole('status')).toHaveTextContent('5 answers from the patient. 5 to confirm.')
    expect(rowNamed(/Epistaxis/)).toHaveAccessibleName(/Yes, 9d, from the patient, confirm$/)
    expect(screen.getByRole('textbox', { name: 'Age, from the patient, confirm' })).toHaveValue('43')
    expect(note()).toContain('Staff confirmed 0 of 5 answers. NOT CONFIRMED: Epistaxis')
  })

  it('say on which day they were given, or that nobody knows', async () => {
    const { unmount } = open()
    expect(screen.queryByText(/^Answered on/)).toBeNull()
    unmount()
    receive({ ...told, check: { ...told.check, answeredAt: '2026-11-24' } })
    open()
    expect(screen.getByText(/^Answered on Tuesday,? (24 November|November 24)$/)).toBeInTheDocument()
    expect(note()).toContain('[Patient-reported checklist, 24-NOV-2026, not verified]')
    // What the nurse asks again today does not move it.
    await user.click(screen.getByRole('button', { name: 'No, Looking much paler than usual' }))
    expect(screen.getByText(/^Answered on Tuesday,? (24 November|November 24)$/)).toBeInTheDocument()
  })

  it('are counted down as the nurse confirms, and the note says so', async () => {
    receive(told)
    open()
    await user.click(screen.getByRole('button', { name: 'No, Looking much paler than usual' }))
    expect(screen.getByRole('status')).toHaveTextContent(/Pallor: No\. 4 to confirm\.$/)
    await user.click(screen.getByRole('button', { name: 'Confirm 1: the rest of Platelets' }))
    expect(screen.getByRole('status')).toHaveTextContent('1 answer confirmed. 3 to confirm. 36 Epistaxis: Yes, 9d.')
    await user.click(screen.getByRole('button', { name: 'Confirm 3: the rest of what is known about the patient' }))
    expect(screen.getByRole('status')).toHaveTextContent(/^3 answers confirmed\. Age: 43; Sex: Male; Thinner \/ low plts: Yes\.$/)
    expect(note()).toContain("Answers from patient's device: 5, all confirmed by staff")
    expect(document.activeElement).toHaveAttribute('role', 'row')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByRole('status')).toHaveTextContent('Undone: the confirming of what is known about the patient.')
  })

  it('say how many could not be carried over', () => {
    receive({ ...told, lost: ['gone', 'gone-too'] })
    open()
    expect(screen.getByRole('status')).toHaveTextContent(/2 answers could not be carried over/)
  })

  it('ask before they take the place of another patient, and "stay" loses nothing', async () => {
    answerIntakeRow('seizure', 'yes')
    receive(told)
    open()
    expect(screen.getByRole('dialog', { name: 'Replace what is on this screen?' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Stay here' }))
    expect(useIntake.getState().intake.check.answers).toEqual({ seizure: 'yes' })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('take the place of another patient after a yes', async () => {
    answerIntakeRow('seizure', 'yes')
    receive(told)
    open()
    await user.click(screen.getByRole('button', { name: 'Delete and take the new answers' }))
    expect(useIntake.getState().intake.check.answers).toEqual(answers)
    expect(screen.getByRole('status')).toHaveTextContent('5 answers from the patient.')
  })

  it('come in by a pasted link', async () => {
    open()
    await takeIn()
    await user.click(screen.getByLabelText('Or paste the link'))
    await user.paste(link)
    await user.click(screen.getByRole('button', { name: 'Take the answers' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(useIntake.getState().intake.check.answers).toEqual(answers)
  })

  it('are refused in words when the link is damaged, and what was typed stays', async () => {
    open()
    await takeIn()
    const field = screen.getByLabelText('Or paste the link')
    await user.click(field)
    await user.paste(link.slice(0, -3))
    await user.click(screen.getByRole('button', { name: 'Take the answers' }))
    expect(screen.getByText(/damaged or cut off/)).toBeVisible()
    expect(field).toHaveValue(link.slice(0, -3))
    expect(field).toHaveAccessibleDescription(expect.stringContaining('damaged or cut off'))
  })

  it('come in by a saved file, with the patient’s own words', async () => {
    open()
    await takeIn()
    const saved = fileText(content, { ...emptyCheck, answers, words: 'since the flu' }, '2026-11-23T09:14:00.000Z')
    await user.upload(screen.getByLabelText('Or open a saved file'), new File([saved], 'check.json', { type: 'application/json' }))
    await vi.waitFor(() => {
      expect(note()).toContain('Own words: "since the flu"')
    })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('are refused in words when the file is something else', async () => {
    open()
    await takeIn()
    await user.upload(screen.getByLabelText('Or open a saved file'), new File(['{}'], 'other.json', { type: 'application/json' }))
    expect(await screen.findByText(/not a saved check/)).toBeVisible()
  })

  it('need no camera: without one there are words, and the link still works', async () => {
    open()
    await takeIn()
    await user.click(screen.getByRole('button', { name: 'Start the camera' }))
    expect(await screen.findByText(/secure page/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Start the camera' })).toBeEnabled()
  })
})

describe('an age and a sex that are typed in one go', () => {
  const age = () => screen.getByRole('textbox', { name: 'Age' })
  const answers = () => useIntake.getState().intake.check.answers
  beforeEach(() => {
    open()
  })

  it('are read and said, and each stands in its own field afterwards', async () => {
    await user.type(age(), '43f')
    expect(answers()).toMatchObject({ age: 43, sex: 'female' })
    expect(age()).toHaveAccessibleDescription('43 years, Female')
    expect(screen.getByText('Sex: Female')).toBeInTheDocument()
    await user.tab()
    expect(age()).toHaveValue('43')
    expect(screen.getByRole('combobox', { name: 'Sex' })).toHaveDisplayValue('Female')
    expect(answers()).toMatchObject({ age: 43, sex: 'female' })
  })

  it('a letter that is taken back takes its answer along, and not one that was given elsewhere', async () => {
    await user.type(age(), '43f{Backspace}')
    expect(answers()).toMatchObject({ age: 43 })
    expect(answers()).not.toHaveProperty('sex')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sex' }), 'Male')
    await user.type(age(), '{Backspace}')
    expect(answers()).toMatchObject({ age: 4, sex: 'male' })
  })

  it.each([
    ['43 months', { age: 43 / 12 }, '43mo'],
    ['43 years, Male', { age: 43, sex: 'male' }, '43y'],
  ])('"43m" is no age and no man before one is chosen: %s', async (chosen, said, shown) => {
    await user.type(age(), '43m')
    expect(answers()).not.toHaveProperty('age')
    expect(answers()).not.toHaveProperty('sex')
    await user.tab()
    expect(screen.getByText('Age “43m”: months, or years and male? Until you choose, it is not used.')).toBeVisible()
    expect(age()).not.toHaveAccessibleDescription(/\d (?:years|months)/)
    await user.click(screen.getByRole('button', { name: chosen }))
    expect(answers()).toMatchObject(said)
    expect('sex' in answers()).toBe('sex' in said)
    expect(age()).toHaveValue(shown)
    expect(age()).toHaveFocus()
    expect(screen.queryByText(/months, or years/)).toBeNull()
  })

  it('"9m" is used as months, and one press makes it a boy of 9', async () => {
    await user.type(age(), '9m')
    expect(answers()).toMatchObject({ age: 0.75 })
    expect(answers()).not.toHaveProperty('sex')
    expect(age()).toHaveAccessibleDescription('9 months')
    expect(screen.getByText('Age “9m” counts as months. If it is years and male:')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '9 years, Male' }))
    expect(answers()).toMatchObject({ age: 9, sex: 'male' })
    expect(age()).toHaveValue('9y')
    expect(age()).toHaveFocus()
    expect(screen.queryByText(/counts as months/)).toBeNull()
  })

  it('"18m" of a girl asks nothing once her sex is said', async () => {
    await user.type(age(), '18m')
    expect(screen.getByText(/counts as months/)).toBeVisible()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sex' }), 'Female')
    expect(screen.queryByText(/counts as months/)).toBeNull()
    expect(answers()).toMatchObject({ age: 1.5, sex: 'female' })
  })

  it('"121m" is months or nothing: nobody is 121', async () => {
    await user.type(age(), '121m')
    await user.tab()
    expect(screen.queryByRole('button', { name: /121 years/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: '121 months' }))
    expect(answers()['age']).toBeCloseTo(121 / 12, 9)
    expect(age()).toHaveValue('10y 1mo')
  })
})

it('a risk factor that could change the advice is asked next, and its place is opened', async () => {
  open()
  const { 'down-syndrome': _, ...others } = harmless
  act(() => {
    const answers = { ...others, who: 'child', age: 7, sex: 'female', fever: 'yes', 'fever.since': 1, 'fever.trend': 'better' }
    for (const [id, value] of Object.entries(answers)) answerAbout(id, value)
  })
  const next = () =>
    within(screen.getByRole('heading', { name: 'Ask next' }).parentElement!).queryByRole('button', { name: 'Down syndrome' })
  await user.click(next()!)
  const field = screen.getByRole('combobox', { name: 'Down syndrome' })
  expect(field).toHaveFocus()
  expect(field.closest('details')).toHaveAttribute('open')
  await user.selectOptions(field, 'Yes')
  expect(next()).toBeNull()
  expect(note()).toContain('R-D27')
})
