/** A result of which a part could not be loaded says so where that part would stand. */
import { screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { emptyCheck } from '#src/domain/check/check.ts'
import { ResultPage } from '#src/pages/result/ResultPage.tsx'
import { openCheck } from '#src/store/answering.ts'
import { clearDevice } from '#src/store/session.ts'
import { harmless } from '#tests/support/content.ts'
import { draw } from '#tests/support/render.tsx'

const lost = vi.hoisted(() => () => {
  throw new TypeError('Failed to fetch dynamically imported module')
})
// The network is what fails here: these pieces do not arrive.
vi.mock('#src/pages/result/folds.ts', lost)
vi.mock('#src/pages/result/Handover.tsx', lost)
vi.mock('#src/pages/result/Compare.tsx', lost)
afterEach(clearDevice)

it('the advice stands, and what is missing is said among the tools, under each heading of it and where checks are compared', async () => {
  openCheck({ ...emptyCheck, answers: { ...harmless, sex: 'female', fatigue: 'yes' }, answeredAt: new Date().toISOString() })
  const { container } = draw(
    <MemoryRouter>
      <ResultPage />
    </MemoryRouter>,
  )
  expect(await screen.findAllByText(/^Part of this page is missing: it could not be loaded\./)).toHaveLength(4)
  expect(container.querySelector('.card, [data-urgency]')).not.toBeNull()
  expect(screen.getByRole('link', { name: 'Print summary' })).toBeInTheDocument()
  expect(screen.getByText('Why this advice')).toBeInTheDocument()
})
