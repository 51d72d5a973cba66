import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { IntakeSheetPage } from '#src/pages/sheet/IntakeSheetPage.tsx'
import { answerIntakeRow, nextPatient, receivePatient } from '#src/store/intake.ts'
import { harmless } from '#tests/support/content.ts'

const unconfirmed = () => screen.queryByRole('heading', { name: 'Entered by the patient, not confirmed by staff' })?.nextElementSibling
const draw = () =>
  render(
    <MemoryRouter>
      <IntakeSheetPage />
    </MemoryRouter>,
  )

beforeEach(nextPatient)

describe('the sheet of the patient on the nurse’s screen', () => {
  it('names what the patient entered and nobody has confirmed, and no longer what was', () => {
    receivePatient({ answers: { ...harmless, fatigue: 'yes', nosebleeds: 'yes' }, grouped: [], lost: [] }, '', 'C')
    answerIntakeRow('fatigue', 'yes')
    draw()
    expect(unconfirmed()).toHaveTextContent('Epistaxis')
    expect(unconfirmed()).not.toHaveTextContent('Fatigue')
  })

  it('says nothing of it when the nurse asked everything', () => {
    receivePatient({ answers: harmless, grouped: [], lost: [] }, '', 'C')
    nextPatient()
    answerIntakeRow('fatigue', 'yes')
    draw()
    expect(unconfirmed()).toBeUndefined()
  })
})
