/** The numbers to call on the result. */
import { screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { PhoneScript } from '#src/pages/result/PhoneScript.tsx'
import { chooseRegion, useRegionChoice } from '#src/store/region.ts'
import { draw } from '#tests/support/render.tsx'

afterEach(() => {
  useRegionChoice.setState({ code: null })
})

it.each([
  ['GB', 'Call NHS 111', 'tel:111'],
  ['AU', 'Call healthdirect: 1800 022 222', 'tel:1800022222'],
])('in %s the urgent line is "%s": its number once', (country, name, href) => {
  chooseRegion(country)
  draw(<PhoneScript lines={['I have had a cough.']} emergency={false} />)
  expect(screen.getByRole('link', { name })).toHaveAttribute('href', href)
})

it.each(['US', 'FR', 'other'])('in %s, which has no urgent line, only an emergency has the emergency number', (country) => {
  chooseRegion(country)
  const { unmount } = draw(<PhoneScript lines={['I would like an appointment within 2 weeks.']} emergency={false} />)
  expect(screen.queryByRole('link')).toBeNull()
  unmount()
  draw(<PhoneScript lines={['This is an emergency.']} emergency />)
  expect(screen.queryAllByRole('link')).toHaveLength(country === 'other' ? 0 : 1)
})
