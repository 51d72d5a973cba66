import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '#tests/support/test.ts'
import { checkFrom, openEveryPage } from '#tests/support/wholeVisit.ts'

/** A stick, or a folder of downloads: the file stands there alone. */
const folder = mkdtempSync(join(tmpdir(), 'single-'))
const file = join(folder, 'small-signs.html')
const app = pathToFileURL(file).href

// One build for all of them.
test.describe.configure({ mode: 'default' })
test.beforeAll(() => {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', 'single', '--logLevel', 'warn'])
  copyFileSync('dist-single/small-signs.html', file)
})
test.afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('the one file opens from a disk: a check, its result, its sheet on paper, and every page', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== app && !request.url().startsWith('data:')) asked.push(request.url())
  })
  await checkFrom(page, app)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save calendar file' }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('BEGIN:VCALENDAR')

  await page.goto(`${app}#/sheet`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Symptom summary')
  const sheet = join(folder, 'sheet.pdf')
  await page.pdf({ path: sheet, format: 'A4', printBackground: false })
  expect(execFileSync('pdftotext', ['-layout', sheet, '-'], { encoding: 'utf8' })).toContain('See a doctor within 48 hours')

  await openEveryPage(page, app)
  await page.goto(`${app}#/privacy`)
  await expect(page.getByRole('main')).toContainText('0 requests for the app’s own files, 0 to anywhere else')
  expect(asked).toEqual([])
})

test('the one file works where the browser refuses to keep anything for a file', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    }
  })
  await checkFrom(page, app)
  await expect(page.getByText('This browser does not keep answers.')).toBeVisible()
})

test('the one file has a policy that allows its own script and style and nothing from anywhere', () => {
  const html = readFileSync(file, 'utf8')
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!
  expect(policy).toMatch(/script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; img-src data:;/)
  expect(policy).not.toContain('connect-src')
  expect(policy).not.toMatch(/'self'|https?:|\*/)
  expect(html).not.toContain('sw.js')
})
