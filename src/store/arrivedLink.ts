/** The answers from an opened link: removed from the address bar and the history at once, and kept in memory only. */
import { create } from 'zustand'
import { linkRoute } from '#src/exports/linkRoute.ts'
import { clearAlso } from './session.ts'

export const useArrivedLink = create<{ link: string | null }>()(() => ({ link: null }))

export const forgetLink = (): void => {
  useArrivedLink.setState({ link: null })
}

/** Call before the first render: neither the router nor its listeners then see the answers. */
export function watchAddress(): void {
  takeLink()
  // Before the router's own listener, for a link that is opened in a tab where the app runs already.
  window.addEventListener('popstate', takeLink)
}

function takeLink(): void {
  const { hash } = window.location
  if (!hash.startsWith(linkRoute) || hash === linkRoute) return
  window.history.replaceState(null, '', linkRoute)
  useArrivedLink.setState({ link: hash })
}

clearAlso(forgetLink)
