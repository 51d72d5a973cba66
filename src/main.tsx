import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '#src/app/App.tsx'
import { watchAddress } from '#src/store/arrivedLink.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'

watchAddress()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
