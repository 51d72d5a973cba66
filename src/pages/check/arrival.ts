import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** What a link may bring along: why one was sent here, the row to look at, and the page that "Change" returns to. */
export type Arrival = { notice?: string; row?: string; returnTo?: string }

export function useArrival(): Arrival {
  const { state } = useLocation() as { state: Record<string, unknown> | null }
  const text = (key: keyof Arrival) => (typeof state?.[key] === 'string' ? { [key]: state[key] } : {})
  return { ...text('notice'), ...text('row'), ...text('returnTo') }
}

/** Puts the focus on the row that a link named, after the page has put it on its heading. */
export function useRowFocus(): void {
  const { row } = useArrival()

  useEffect(() => {
    const control = row === undefined ? null : document.getElementById(row)
    const place = control?.closest('fieldset, li')
    place?.scrollIntoView({ block: 'center' })
    control?.focus({ preventScroll: true })
  }, [row])
}
