/** What happens to the storage behind this page's back: in other tabs, and while the browser had put this page aside. */
import { useRegionChoice } from './region.ts'
import { clearHere } from './session.ts'
import { clearedSignal, storageWorks } from './storage.ts'

export function watchOtherTabs(): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === useRegionChoice.persist.getOptions().name) void useRegionChoice.persist.rehydrate()
    if (key !== clearedSignal || newValue === null) return
    clearHere()
    // Half typed numbers stand in the fields and not in the store.
    window.location.reload()
  })

  // A page that Back brings back whole still shows what may have been cleared since. What is stored is what holds.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || !storageWorks()) return
    document.documentElement.hidden = true
    window.location.reload()
  })
}
