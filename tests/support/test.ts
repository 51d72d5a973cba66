/** Playwright's `test`, under which a journey fails when the browser refuses anything, a script breaks or an error stands in the console. */
import { expect, test as base } from '@playwright/test'

/** What went wrong so far, in words. A test that provokes something takes it out again: `faults.splice(0)`. */
type Faults = { faults: string[] }

declare global {
  interface Window {
    reportFault: (text: string) => void
  }
}

export const test = base.extend<Faults>({
  faults: [
    async ({ context }, give) => {
      const faults: string[] = []
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`)
      })
      context.on('weberror', (fault) => {
        faults.push(`script: ${fault.error().message}`)
      })
      await context.exposeBinding('reportFault', (_source, text: string) => {
        faults.push(text)
      })
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
          window.reportFault(`refused by ${effectiveDirective}: ${blockedURI} ${sample}`)
        })
      })
      await give(faults)
      expect(faults, 'nothing was refused and nothing broke').toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
