import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Said } from '#src/ui/Said.tsx'

it('what is said of a page when it comes is put into a region that stands there before', async () => {
  render(
    <Said>
      <p>Cleared.</p>
    </Said>,
  )
  const region = screen.getByRole('status')
  expect(region).toBeEmptyDOMElement()
  expect(region).toContainElement(await screen.findByText('Cleared.'))
})
