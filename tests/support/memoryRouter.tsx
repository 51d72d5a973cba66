/** The app's router with its place in memory, for pages that are drawn by themselves. */
import { useState, type ReactNode } from 'react'
import { Router, type GoTo, type Place } from '#src/pages/router.tsx'

type Props = { initialEntries?: readonly (string | Place)[]; children: ReactNode }

export function MemoryRouter({ initialEntries, children }: Props) {
  const first = initialEntries?.[0] ?? '/'
  const [places, setPlaces] = useState<readonly Place[]>([typeof first === 'string' ? { pathname: first, state: null } : first])
  const navigate: GoTo = (to, { replace = false, state = null } = {}) => {
    setPlaces((all) => {
      if (typeof to === 'number') return all.slice(0, to)
      return [...(replace ? all.slice(0, -1) : all), { pathname: to, state }]
    })
  }
  return (
    <Router place={places.at(-1)!} navigate={navigate}>
      {children}
    </Router>
  )
}
