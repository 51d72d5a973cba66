import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** The id in the document of a place that an address can name. */
export const placeId = (place: string): string => `place-${place}`

/** Brings the place that the address names into view, and the focus with it; again at each press on its link. */
export function usePlace(): void {
  const location = useLocation()

  useEffect(() => {
    const [, , , place] = location.pathname.split('/')
    const target = place === undefined ? null : document.getElementById(placeId(place))
    target?.scrollIntoView({ block: 'start' })
    target?.focus({ preventScroll: true })
  }, [location])
}
