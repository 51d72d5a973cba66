/** Follows changes to the storage by other tabs, and while this page was in the back/forward cache. */
import { useRegionChoice } from './region.ts'
import { clearHere } from './session.ts'
import { clearedSignal, storageWorks } from './storage.ts'

export function watchOtherTabs(): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === useRegionChoice.persist.getOptions().name) void useRegionChoice.persist.rehydrate()
    if (key !== clearedSignal || newValue === null) return
    clearHere()
    // Half-typed numbers are in the fields, not in the store.
    window.location.reload()
  })

  // A page restored from the back/forward cache may show answers that were cleared since: the storage decides.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || !storageWorks()) return
    document.documentElement.hidden = true
    window.location.reload()
  })
}
