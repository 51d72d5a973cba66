import { useLocation } from 'react-router'

/** What a link may bring along: why one was sent here, the row to look at, and the page that "Change" returns to. */
export type Arrival = { notice?: string; row?: string; returnTo?: string }

export function useArrival(): Arrival {
  const { state } = useLocation() as { state: Record<string, unknown> | null }
  const text = (key: keyof Arrival) => (typeof state?.[key] === 'string' ? { [key]: state[key] } : {})
  return { ...text('notice'), ...text('row'), ...text('returnTo') }
}
