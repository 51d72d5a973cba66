/** Before each file of DOM tests. */
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import react from 'react'
import { afterAll, afterEach, vi } from 'vitest'

// React writes down where each element was made, for the text of its warnings, until there are ten thousand at a time: a
// tenth of the work. It warns all the same, and names the component.
const internals = Reflect.get(react, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE') as object
Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', { get: () => Infinity, set: () => {} })

// jsdom lays nothing out, so it cannot scroll, open a dialog or answer a media query.
window.scrollTo = () => {}
Element.prototype.scrollIntoView = () => {}
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener: () => {}, removeListener: () => {} })
// What a browser does with the focus: the first control of a dialog gets it, and what had it before gets it back from
// `close`, but not from a dialog that is taken away while it is open.
const before = new WeakMap<HTMLDialogElement, Element | null>()
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    before.set(this, document.activeElement)
    this.open = true
    this.querySelector<HTMLElement>('button:enabled, input:enabled, select, textarea, a[href]')?.focus()
  },
  close(this: HTMLDialogElement) {
    this.open = false
    const focused = before.get(this)
    if (focused instanceof HTMLElement) focused.focus()
    this.dispatchEvent(new Event('close'))
  },
})

// Without Vitest's globals, Testing Library does not tidy up by itself.
afterEach(() => {
  cleanup()
  // What a test put there by hand; the next file has the same document.
  document.body.replaceChildren()
  sessionStorage.clear()
  localStorage.clear()
})

// Files share a process, with what is installed in it; each leaves it as it was, and loads the app anew.
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  vi.resetModules()
})
