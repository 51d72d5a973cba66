import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { EmergencyLine } from '#src/app/EmergencyLine.tsx'
import { paths } from '#src/pages/paths.ts'
import { chooseRegion } from '#src/store/region.ts'
import { draw } from '#tests/support/render.tsx'

const showAt = (path: string, country = 'GB') => {
  chooseRegion(country)
  return draw(
    <MemoryRouter initialEntries={[path]}>
      <EmergencyLine />
    </MemoryRouter>,
  )
}

describe('the emergency number in the header', () => {
  it.each([
    paths.page('about'),
    paths.page('emergency'),
    paths.intake,
    paths.kept,
    paths.privacy,
    paths.open,
    paths.from,
    paths.rules(),
    paths.rules('R-E06'),
    '/result/else',
    '/nowhere',
  ])('can be pressed on %s', (path) => {
    showAt(path)
    expect(screen.getByRole('link', { name: 'Emergency? Call 999' })).toHaveAttribute('href', 'tel:999')
  })

  it.each([paths.start, paths.emergencyCard, paths.result, paths.sheet, paths.intakeSheet, paths.blank, paths.learn('outlook')])(
    'is not said again on %s, which says it itself',
    (path) => {
      expect(showAt(path).container).toBeEmptyDOMElement()
    },
  )

  it('is in words where the country has none, with nothing to dial', () => {
    showAt(paths.privacy, 'other')
    expect(screen.getByText('Emergency? Call your local emergency number')).toBeInTheDocument()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('is that of another country as soon as one is chosen', async () => {
    showAt(paths.privacy)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Country' }), 'France')
    expect(screen.getByRole('link')).toHaveAttribute('href', 'tel:112')
  })
})
