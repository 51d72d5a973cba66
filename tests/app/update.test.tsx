import { screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { UpdateNotice } from '#src/app/UpdateNotice.tsx'
import { paths } from '#src/pages/paths.ts'
import { answer, clearEverything } from '#src/store/session.ts'
import { draw } from '#tests/support/render.tsx'

const showAt = (path: string) =>
  draw(
    <MemoryRouter initialEntries={[path]}>
      <UpdateNotice />
    </MemoryRouter>,
  )

const keepNothing = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })

afterEach(() => {
  vi.restoreAllMocks()
  clearEverything()
})

describe('the notice of a new version', () => {
  it('says that it waits while a check is open', async () => {
    answer('age', 34)
    showAt(paths.result)
    const said = await screen.findByText('A new version is ready. Your answers stay. It waits until you have finished.')
    expect(screen.getByRole('status')).toContainElement(said)
  })

  it('says so on the screen of a nurse too, and not to someone who has answered nothing', async () => {
    showAt(paths.intake)
    expect(await screen.findByText(/It waits/)).toBeVisible()
    showAt(paths.start)
    expect(await screen.findByText(/^A new version is ready. Your answers stay.\s*$/)).toBeVisible()
  })

  it('does not stand beside "Call 999 now"', () => {
    showAt(paths.emergencyCard)
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
  })

  it('offers nothing that would lose answers, where the browser keeps none', () => {
    keepNothing()
    answer('age', 34)
    showAt(paths.result)
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
  })

  it('and offers it there as long as there are none', () => {
    keepNothing()
    showAt(paths.start)
    expect(screen.getByRole('button', { name: 'Use it now' })).toBeInTheDocument()
  })
})
