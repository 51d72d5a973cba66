import type { StateStorage } from 'zustand/middleware'

/** The browser's storage, or one in memory where the browser refuses it (private mode, blocked, full): the check goes on either way. */
export const safeSessionStorage = (): StateStorage => guarded(() => window.sessionStorage)
export const safeLocalStorage = (): StateStorage => guarded(() => window.localStorage)

/** Whether the browser keeps answers over a reload; the screens say so where it does not. The HTML, made before any browser, assumes it. */
export function storageWorks(): boolean {
  if (import.meta.env.SSR) return true
  return attempt(() => {
    window.sessionStorage.setItem('small-signs-probe', '1')
    window.sessionStorage.removeItem('small-signs-probe')
    return true
  }, false)
}

function guarded(storage: () => Storage): StateStorage {
  const memory = new Map<string, string>()
  return {
    // What is in memory could not be stored, and so is newer.
    getItem: (name) => memory.get(name) ?? attempt(() => storage().getItem(name), null),
    setItem: (name, value) => {
      const kept = attempt(() => {
        storage().setItem(name, value)
        return true
      }, false)
      if (kept) memory.delete(name)
      else {
        memory.set(name, value)
        // An older text must not come back after a reload.
        attempt(() => storage().removeItem(name), undefined)
      }
    },
    removeItem: (name) => {
      memory.delete(name)
      attempt(() => {
        storage().removeItem(name)
        return true
      }, false)
    },
  }
}

function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action()
  } catch {
    // A refused storage is ordinary (SecurityError, QuotaExceededError): memory takes over.
    return otherwise
  }
}
