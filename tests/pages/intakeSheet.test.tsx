import { act, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyCheck } from '#src/domain/check/check.ts'
import { IntakeSheetPage } from '#src/pages/sheet/IntakeSheetPage.tsx'
import { answerAbout, answerIntakeRow, answerIntakeSince, noteOnRow, nextPatient, receivePatient, writeField } from '#src/store/intake.ts'
import { writeBy } from '#src/store/intakeNames.ts'
import { harmless } from '#tests/support/content.ts'

const unconfirmed = () => screen.queryByRole('heading', { name: 'Entered by the patient, not confirmed by staff' })?.nextElementSibling
const strip = () =>
  within(screen.getByRole('heading', { name: 'For the clinician' }).parentElement!)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.trim())
const measured = () => screen.getByText('Temperature and vital signs:').parentElement!
const draw = () =>
  render(
    <MemoryRouter>
      <IntakeSheetPage />
    </MemoryRouter>,
  )

beforeEach(nextPatient)

describe('the sheet of the patient on the nurse’s screen', () => {
  it('keeps a name or a note that is written from right to left apart from the date and the rest of its line', async () => {
    receivePatient({ check: { ...emptyCheck, answers: { ...harmless, nosebleeds: 'yes' }, grouped: [] }, lost: [] }, 'C')
    noteOnRow('nosebleeds', 'منذ 3 أيام')
    writeBy(' محمد ')
    draw()
    const notes = screen.getByText(/· Entered by/)
    expect(notes).toHaveTextContent(/^Epistaxis: \u2068منذ 3 أيام\u2069 · Entered by \u2068محمد\u2069, /)
    act(() => {
      writeBy('J. Doe')
    })
    expect(await screen.findByText(/ · Entered by J\. Doe, /)).toBeInTheDocument()
  })

  it('says no day to who is to go now', () => {
    const box = () => screen.getByRole('heading', { name: /now$|today$/ }).closest('section')!
    receivePatient(
      { check: { ...emptyCheck, answers: { ...harmless, age: 20, petechiae: 'yes', 'petechiae.glass': 2 }, grouped: [] }, lost: [] },
      'C',
    )
    const { unmount } = draw()
    expect(box()).toHaveTextContent(/Go to .* now/)
    expect(box()).not.toHaveTextContent(/By [A-Z][a-z]+day/)
    unmount()
    receivePatient(
      {
        check: { ...emptyCheck, answers: { ...harmless, fever: 'yes', petechiae: 'yes', 'petechiae.glass': 0, age: 40 }, grouped: [] },
        lost: [],
      },
      'C',
    )
    draw()
    expect(box()).toHaveTextContent(/By [A-Z][a-z]+day/)
  })

  it('names what the patient entered and nobody has confirmed, and no longer what was', () => {
    receivePatient({ check: { ...emptyCheck, answers: { ...harmless, fatigue: 'yes', nosebleeds: 'yes' }, grouped: [] }, lost: [] }, 'C')
    answerIntakeRow('fatigue', 'yes')
    draw()
    expect(unconfirmed()).toHaveTextContent('Epistaxis')
    expect(unconfirmed()).not.toHaveTextContent('Fatigue')
  })

  it('is short where little was confirmed, and tells all of it: what is no plain no by name, the rest but what was asked', () => {
    receivePatient({ check: { ...emptyCheck, answers: { ...harmless, fatigue: 'yes', pallor: 'notSure' }, grouped: [] }, lost: [] }, 'C')
    const { unmount } = draw()
    expect(unconfirmed()).toHaveTextContent(/^Pallor · Fatigue · .*all \d+ other answers$/)
    unmount()
    answerIntakeRow('nosebleeds', 'no')
    draw()
    expect(unconfirmed()).toHaveTextContent(/Pallor · Fatigue · .*all \d+ other answers, but not: Epistaxis$/)
  })

  it('says nothing of it when the nurse asked everything', () => {
    receivePatient({ check: { ...emptyCheck, answers: harmless, grouped: [] }, lost: [] }, 'C')
    nextPatient()
    answerIntakeRow('fatigue', 'yes')
    draw()
    expect(unconfirmed()).toBeUndefined()
  })

  it('says by whom the answers are only where that was said', () => {
    const { who: _, ...answers } = harmless
    receivePatient({ check: { ...emptyCheck, answers: { ...answers, age: 42 / 365.25 }, grouped: [] }, lost: [] }, 'C')
    const { unmount } = draw()
    expect(document.body.textContent).not.toMatch(/by the patient|about a child/)
    unmount()
    receivePatient({ check: { ...emptyCheck, answers: { ...answers, who: 'child', age: 7 }, grouped: [] }, lost: [] }, 'C')
    draw()
    expect(document.body.textContent).toMatch(/by a parent or carer, about a child/)
  })

  it('has what the nurse measured in the upper half, each reading once, and lines to write on below', () => {
    receivePatient({ check: { ...emptyCheck, answers: { ...harmless, temperature: 38.6 }, grouped: [] }, lost: [] }, 'C')
    writeField('pulse', '112', 'C')
    writeField('breaths', '22', 'C')
    writeField('oxygen', '9', 'C')
    const { unmount } = draw()
    expect(measured()).toHaveTextContent(
      /: HR 112 · RR 22 · (\* )?Highest temperature 38.6 °C · Fever \(pyrexia\), answered “no” · SpO₂ % “9” entered, not used · NEWS2 at least 5 /,
    )
    expect(strip()).toEqual(expect.arrayContaining(['T', 'HR', 'RR', 'SpO₂', 'BP']))
    unmount()

    writeField('temperature', '38.4', 'C')
    writeField('oxygen', '93', 'C')
    draw()
    expect(measured()).toHaveTextContent(
      /: T 38.4 °C · HR 112 · RR 22 · SpO₂ 93 % · Fever \(pyrexia\), answered “no” · NEWS2 at least 7 \(RR 2, SpO2 2, HR 2, Temp 1; not measured: Oxygen, SBP, ACVPU\)$/,
    )
  })

  it('says beside the temperature what is known of a fever that the answer denies', () => {
    const denied = { fever: 'no', temperature: 39.1, 'fever.since': 6, 'fever.malaria-travel': 'yes' }
    receivePatient({ check: { ...emptyCheck, answers: { ...harmless, ...denied }, grouped: [] }, lost: [] }, 'C')
    draw()
    expect(measured()).toHaveTextContent(/· \* Fever \(pyrexia\), answered “no”; for 6 days; Malaria area within 12 months/)
  })

  it('has the day of the answers with its year, where nothing but the day is known', () => {
    receivePatient({ check: { ...emptyCheck, answers: harmless, grouped: [], answeredAt: '2026-03-05' }, lost: [] }, 'C')
    draw()
    expect(screen.getByText(/^Answered (5 March|March 5,) 2026/)).toBeInTheDocument()
  })

  it('has the early-warning score of an adult with its parts behind the readings, and says what it lacks', () => {
    receivePatient({ check: { ...emptyCheck, answers: { ...harmless, age: 43 }, grouped: [] }, lost: [] }, 'C')
    writeField('oxygen', '82', 'C')
    const { unmount } = draw()
    expect(measured()).toHaveTextContent(/: SpO₂ 82 % · NEWS2 at least 3 \(SpO2 3; not measured: RR, Oxygen, SBP, HR, ACVPU, Temp\)$/)
    unmount()
    writeField('age', '15', 'C')
    draw()
    expect(measured()).not.toHaveTextContent('NEWS2')
  })

  it('names a time that was entered on a row and is not used, beside the readings of which that is so', () => {
    receivePatient({ check: { ...emptyCheck, answers: { ...harmless, fatigue: 'yes' }, grouped: [] }, lost: [] }, 'C')
    answerIntakeSince('fatigue.since', '9 moons')
    draw()
    expect(measured()).toHaveTextContent('Fatigue, since “9 moons” entered, not used')
  })

  it('has a temperature typed in Fahrenheit in degrees Celsius', () => {
    receivePatient({ check: { ...emptyCheck, answers: harmless }, lost: [] }, 'F')
    writeField('temperature', '101.1', 'F')
    draw()
    expect(measured()).toHaveTextContent('T 38.4 °C')
  })

  it('has the notes on rows, each with its row', () => {
    receivePatient({ check: { ...emptyCheck, answers: harmless, grouped: [] }, lost: [] }, 'C')
    answerAbout('age', 43)
    noteOnRow('nosebleeds', 'left side')
    noteOnRow('fatigue', 'since the flu')
    draw()
    expect(screen.getByRole('heading', { name: 'Notes by staff' }).nextElementSibling).toHaveTextContent(
      'Fatigue: since the flu · Epistaxis: left side',
    )
  })

  it('does not say that it was made on the person’s own device', () => {
    receivePatient({ check: { ...emptyCheck, answers: harmless, grouped: [] }, lost: [] }, 'C')
    draw()
    expect(screen.getByText(/Patient-reported, not verified, not a diagnosis/)).not.toHaveTextContent('own device')
  })
})
