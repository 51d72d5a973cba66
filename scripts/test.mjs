/** `npm test`: installs if need be, runs every check, and ends with one line: "N passed, N failed". */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findOrInstallBrowser, hasPdfTools, installChromium, installForJourneys } from './browser.mjs'
import { freePort, ready, run, start } from './ready.mjs'

const reports = { vitest: 'reports/vitest.json', playwright: 'reports/playwright.json' }
const failedSteps = []
let passed = 0
let failed = 0
/** Tests that this machine cannot run, and why. */
const notRun = []

// What the journeys need and this machine lacks comes over the network while npm does its part, and after it.
const machine = installForJourneys()
if (ready()) await runAll()
else fail('install')
if (notRun.length > 0) console.log(`\nNOT RUN: ${notRun.join(', ')}.`)
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}.`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** First what keeps one core busy at a time, two by two; then the tests, which keep all of them busy. */
async function runAll() {
  for (const report of Object.values(reports)) rmSync(report, { force: true })
  mkdirSync('reports', { recursive: true })

  const installed = machine.then(installChromium)
  await step('texts', 'node scripts/texts.ts')
  const [isBuilt] = await Promise.all([build(installed), sources()])

  title('unit tests')
  tests('unit tests', `vitest run --reporter=default --reporter=json --outputFile.json=${reports.vitest}`, countVitest)
  await installed
  if (isBuilt) await journeys()
  else fail('journeys', 'The journeys need a build, so they did not run.')
}

async function sources() {
  await step('format', 'prettier --check .')
  await step('lint', 'oxlint --type-aware --deny-warnings')
  await step('types', 'tsc && tsc -p src/worker')
}

async function build(installed) {
  // The second has the made-up languages of the journeys; it is never published.
  if (!(await step('build', 'vite build --logLevel warn && vite build --mode pseudo --logLevel error'))) return false
  await step('oldest browsers', 'node scripts/browsers.ts')
  if (existsSync('scripts/budget.mjs')) await step('budget', 'node scripts/budget.mjs')
  await installed
  await step('questionnaire in LHC-Forms', 'node scripts/lforms.ts')
  return true
}

async function journeys() {
  title('journeys')
  if (!hasPdfTools()) {
    fail('PDF tools', 'pdftotext and pdftoppm are missing and could not be installed: please install poppler (on Debian: poppler-utils).')
  }
  const browser = await findOrInstallBrowser().catch((error) => console.error(error.message))
  if (!browser) {
    fail('journeys', 'No browser was found, and none could be installed: put the path of a Chromium into SMALL_SIGNS_BROWSER.')
    return
  }
  tests('journeys', 'playwright test', countPlaywright, {
    SMALL_SIGNS_BROWSER: browser,
    SMALL_SIGNS_PORT: String(await freePort(4173)),
    PLAYWRIGHT_JSON_OUTPUT_NAME: reports.playwright,
  })
}

/** What it says is printed when it has ended, so that nothing stands between its lines. */
async function step(name, command) {
  const { isGood, said } = await start(command)
  title(name)
  process.stdout.write(said)
  if (!isGood) fail(name)
  return isGood
}

/** Adds up the tests of a runner. One that ends badly without a failed test (a file that does not load) counts as a failure itself. */
function tests(name, command, count, extra) {
  const isGood = run(command, extra)
  const result = count()
  passed += result.passed
  failed += result.failed
  if (result.failed > 0) failedSteps.push(name)
  else if (!isGood) fail(name)
}

function countVitest() {
  const report = read(reports.vitest)
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }
}

function countPlaywright() {
  const stats = read(reports.playwright)?.stats
  if (stats?.skipped > 0) notRun.push(`${stats.skipped} journeys (a browser is missing: see above)`)
  return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) }
}

function read(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
}

function title(name) {
  console.log(`\n--- ${name}`)
}

function fail(name, why) {
  if (why) console.error(why)
  failedSteps.push(name)
  failed += 1
}
