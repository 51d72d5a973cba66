import { defineConfig, type LaunchOptions } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'
import { pseudoAt } from './tests/support/pseudoBuild.ts'

// Every worker reads this file: the first to look leaves what it found for the others.
const browser = findBrowser()
if (browser) process.env['SMALL_SIGNS_BROWSER'] = browser

const address = `http://127.0.0.1:${process.env['SMALL_SIGNS_PORT'] ?? '4173'}`

const pseudoAddress = pseudoAt(address)

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
  snapshotPathTemplate: 'tests/golden/spoken/{arg}{ext}',
  // Each waits for a tenth of its time: two would leave two cores idle. A file is given out test by test, so that none waits for a long one.
  workers: 3,
  fullyParallel: true,
  timeout: 60_000,
  // A busy machine is no fault; this only stops what hangs.
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  use: {
    baseURL: address,
    actionTimeout: 15_000,
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A worker would answer what a test makes fail; the journeys that are about it let it in.
    serviceWorkers: 'block',
    launchOptions,
  },
  webServer: [
    { folder: 'dist', url: address },
    // English and the made-up languages, for the journeys in other languages.
    { folder: 'dist-pseudo', url: pseudoAddress },
  ].map(({ folder, url }) => ({
    command: `"${process.execPath}" tests/support/serve.ts ${folder} ${new URL(url).port}`,
    url,
    reuseExistingServer: !process.env['CI'],
  })),
})
