/** Pieces that do not arrive, on pages that have everything else: what is missing is said, and nothing else goes with it. */
import { act, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { Layout } from '#src/app/Layout.tsx'
import { FindSign } from '#src/pages/check/FindSign.tsx'
import { clearDevice } from '#src/store/session.ts'
import { useUpdate } from '#src/store/update.ts'
import { draw } from '#tests/support/render.tsx'

const lost = vi.hoisted(() => () => {
  throw new TypeError('Failed to fetch dynamically imported module')
})
// The network is what fails here.
vi.mock('#src/pages/check/findSigns.ts', lost)
vi.mock('#src/app/UpdateNotice.tsx', lost)
afterEach(clearDevice)

it('the search of the list of signs', async () => {
  draw(<FindSign />)
  expect(await screen.findByText('The search could not be loaded yet.')).toBeInTheDocument()
})

it('the notice of a new version, which waits', async () => {
  draw(
    <MemoryRouter>
      <Layout>
        <p>The page.</p>
      </Layout>
    </MemoryRouter>,
  )
  await act(async () => {
    useUpdate.setState({ ready: true })
    await vi.dynamicImportSettled()
  })
  expect(screen.getByText('The page.')).toBeVisible()
  expect(screen.queryByText(/^A new version is ready/)).toBeNull()
})
