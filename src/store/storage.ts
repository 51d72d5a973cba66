import { create } from 'zustand'
import type { StateStorage } from 'zustand/middleware'
import { longest } from './keys.ts'

const prefix = 'small-signs-'
/** Set and removed at "Clear everything": the event tells other tabs to clear as well. */
export const clearedSignal = `${prefix}cleared`

const useKept = create<{ kept: boolean }>(() => ({ kept: canKeep() }))

/** Whether the browser keeps answers over a reload; the screens say so where it does not, or does no longer. */
export const storageWorks = (): boolean => useKept.getState().kept
export const useStorageWorks = (): boolean => useKept(({ kept }) => kept)

/** The browser's storage, or one in memory where the browser refuses it (private mode, blocked, full): the check goes on either way. */
export const safeSessionStorage = (): StateStorage =>
  guarded(
    () => window.sessionStorage,
    (kept) => {
      useKept.setState({ kept })
    },
  )
/** `onKept` hears after each change whether the device has kept it. */
export const safeLocalStorage = (onKept?: (kept: boolean) => void): StateStorage => guarded(() => window.localStorage, onKept)

/** Deletes every key of this app but these, also those of pages that are not loaded. */
export function forgetStored(where: 'sessionStorage' | 'localStorage', but: readonly string[]): void {
  attempt(() => {
    const storage = window[where]
    for (const name of Object.keys(storage)) if (name.startsWith(prefix) && !but.includes(name)) storage.removeItem(name)
  }, undefined)
}

export function tellOtherTabs(): void {
  attempt(() => {
    window.localStorage.setItem(clearedSignal, '1')
    window.localStorage.removeItem(clearedSignal)
  }, undefined)
}

function canKeep(): boolean {
  if (typeof window === 'undefined') return true
  return attempt(() => {
    window.sessionStorage.setItem(`${prefix}probe`, '1')
    window.sessionStorage.removeItem(`${prefix}probe`)
    return true
  }, false)
}

function guarded(storage: () => Storage, onKept: (kept: boolean) => void = () => undefined): StateStorage {
  const memory = new Map<string, string>()

  return {
    // A value in memory could not be stored, so it is the newer one.
    getItem: (name) => {
      const text = attempt(() => storage().getItem(name), null)
      return memory.get(name) ?? (text !== null && text.length > longest ? null : text)
    },
    setItem: (name, value) => {
      const kept = attempt(() => {
        storage().setItem(name, value)
        return true
      }, false)
      if (kept) memory.delete(name)
      else {
        memory.set(name, value)
        // Remove the older text, or a reload would bring it back.
        attempt(() => {
          storage().removeItem(name)
        }, undefined)
      }
      onKept(kept)
    },
    removeItem: (name) => {
      memory.delete(name)
      attempt(() => {
        storage().removeItem(name)
      }, undefined)
    },
  }
}

function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action()
  } catch {
    // SecurityError and QuotaExceededError are expected: memory takes over.
    return otherwise
  }
}
