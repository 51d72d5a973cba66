import { defineConfig, type LaunchOptions } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'

// Every worker reads this file: the first to look leaves what it found for the others.
const browser = findBrowser()
if (browser) process.env['SMALL_SIGNS_BROWSER'] = browser

const address = `http://127.0.0.1:${process.env['SMALL_SIGNS_PORT'] ?? '4173'}`

/** A browser that can reach this machine and nothing else. Without a path, Playwright takes its own. */
const launchOptions: LaunchOptions = {
  ...(browser ? { executablePath: browser } : {}),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  ],
}

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'reports/journeys',
  workers: 2,
  timeout: 45_000,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  use: {
    baseURL: address,
    actionTimeout: 8_000,
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A worker would answer what a test makes fail; the journeys that are about it let it in.
    serviceWorkers: 'block',
    launchOptions,
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${new URL(address).port} --strictPort`,
    url: address,
    reuseExistingServer: !process.env['CI'],
  },
})
