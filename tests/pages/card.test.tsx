/** The emergency card: what to do, and how staff read it, with the temperature in the unit of the country. */
import { screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import { emptyCheck } from '#src/domain/check/check.ts'
import { EmergencyCardPage } from '#src/pages/check/EmergencyCardPage.tsx'
import { openCheck } from '#src/store/answering.ts'
import { chooseRegion, useRegionChoice } from '#src/store/region.ts'
import { clearEverything } from '#src/store/session.ts'
import { harmless } from '#tests/support/content.ts'
import { draw } from '#tests/support/render.tsx'

afterEach(() => {
  clearEverything()
  useRegionChoice.setState({ code: null })
})

it.each([
  ['IE', '38.6 °C'],
  ['US', '101.5 °F (38.6 °C)'],
])('in %s a fever of 38.6 °C is told as %s, on the phone and to staff', (country, told) => {
  chooseRegion(country)
  const answers = { ...harmless, immunosuppressed: 'yes', fever: 'yes', temperature: 38.6 } as const
  openCheck({ ...emptyCheck, answers, answeredAt: new Date().toISOString() })
  draw(
    <MemoryRouter>
      <EmergencyCardPage />
    </MemoryRouter>,
  )
  expect(screen.getAllByText(`The highest temperature was ${told}.`)).not.toHaveLength(0)
  const staff = within(screen.getByRole('dialog', { hidden: true }))
  expect(staff.getAllByRole('listitem', { hidden: true }).at(-1)).toHaveTextContent(`Highest temperature: ${told}`)
})

it.each([
  ['me', true],
  ['other', true],
  ['child', false],
])('who is ill does not drive: said of "%s": %s', (who, isSaid) => {
  openCheck({ ...emptyCheck, answers: { ...harmless, who, seizure: 'yes' }, answeredAt: new Date().toISOString() })
  draw(
    <MemoryRouter>
      <EmergencyCardPage />
    </MemoryRouter>,
  )
  expect(screen.getByText(/^Life may be at risk\./).textContent.includes('do not drive')).toBe(isSaid)
})
