import '#src/app/arrays.ts'
import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { App } from '#src/app/App.tsx'
import { rehearse } from '#src/app/rehearsal.tsx'
import { watchDoubleTaps } from '#src/app/doubleTap.ts'
import { keepOnDevice } from '#src/app/worker.ts'
import { whenIdle } from '#src/pages/idle.ts'
import { fetchAhead, pieceOf } from '#src/pages/ahead.ts'
import { isoNow } from '#src/store/clock.ts'
import { startLanguage } from '#src/store/language.ts'
import { watchAddress } from '#src/store/arrivedLink.ts'
import { watchOtherTabs } from '#src/store/otherTabs.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'

watchAddress()
watchOtherTabs()
watchDoubleTaps()

const root = document.getElementById('root')!
const language = startLanguage()
let isMounted = false

// In the built app the start page stands in the HTML already, and src/boot says when it is time for this one.
if (root.hasChildNodes())
  root.addEventListener('open', (event) => void open().then((event as CustomEvent<() => void>).detail), { once: true })
else if (language) void language.then(mount)
else mount()

// Once the browser has nothing better to do.
whenIdle(() => {
  // The first look at the clock reads the time zones: 11 ms of a slow phone, for which the first answer would wait.
  isoNow()
  fetchAhead(() => {
    if (!isMounted) rehearse()
  })
  // Not while developing, and not in the one-file build: there is nothing to keep a copy of.
  if (import.meta.env.MODE === 'production') keepOnDevice().catch(() => undefined)
})

/** What stands there stays until the page that was asked for can take its place at once. */
async function open(): Promise<void> {
  if (language) await language
  await pieceOf(window.location.hash)
    ?.load()
    .catch(() => undefined)
  mount()
}

function mount(): void {
  delete root.dataset['busy']
  isMounted = true
  // At once: the press that the app was opened for is repeated on it (src/boot).
  flushSync(() => {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    )
  })
}
