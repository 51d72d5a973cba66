import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '#src/app/App.tsx'
import { whenIdle } from '#src/pages/idle.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

// Not while developing, and not in the one-file build: there is nothing to keep a copy of.
if (import.meta.env.MODE === 'production') {
  whenIdle(() => {
    import('#src/app/worker.ts').then(({ keepOnDevice }) => keepOnDevice()).catch(() => undefined)
  })
}
