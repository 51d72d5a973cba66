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
  it('says that it waits while a check is open', () => {
    answer('age', 34)
    showAt(paths.result)
    expect(screen.getByRole('status')).toHaveTextContent('A new version is ready. Your answers stay. It waits until you have finished.')
  })

  it('says so on the screen of a nurse too, and not to someone who has answered nothing', () => {
    showAt(paths.intake)
    expect(screen.getByRole('status')).toHaveTextContent('It waits')
    showAt(paths.start)
    expect(screen.getAllByRole('status')[1]).toHaveTextContent(/^A new version is ready. Your answers stay.$/)
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
