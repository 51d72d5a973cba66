/** Keeps the app on the device with the worker, and says when a newer version lies ready. No worker is no fault: the app runs without. */
import { useUpdate } from '#src/store/update.ts'
import { pageReady, takeOver } from '#src/worker/messages.ts'

/** Beside the page, wherever that is: any sub-path works. */
const address = './sw.js'

export async function keepOnDevice(): Promise<void> {
  // Missing where the page did not come over HTTPS; refused where a browser keeps nothing at all.
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.register(trusted(address), { updateViaCache: 'none' }).catch(() => undefined)
  if (!registration) return

  const offer = () => {
    // Without a controller this is the first visit, and the version on its way is the one on the screen.
    if (registration.waiting && navigator.serviceWorker.controller) useUpdate.setState({ ready: true })
  }
  offer()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer)
  })
  navigator.serviceWorker.controller?.postMessage(pageReady)

  // A tab may stay open for weeks, and an app without pages to load would never ask by itself.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined)
  })
}

/** Changes over to the version that waits and loads this tab anew; other tabs stay as they are until somebody reloads them. */
export async function takeNewVersion(): Promise<void> {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting
  // None any more: another tab has already changed over.
  if (!waiting) {
    window.location.reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    window.location.reload()
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker is no window: it takes no origin.
  waiting.postMessage(takeOver)
}

/** As much of Trusted Types as is used here. */
type Policy = { createScriptURL: (url: string) => string }
type TrustedTypes = { createPolicy: (name: string, rules: Policy) => Policy }

/** The one address of a script that the policy "sw" lets through (scripts/build/policy.ts). */
function trusted(url: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  return trustedTypes ? trustedTypes.createPolicy('sw', { createScriptURL: () => address }).createScriptURL(url) : url
}
