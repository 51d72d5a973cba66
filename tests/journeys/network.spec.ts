import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type LaunchOptions, type Page } from '@playwright/test'
import { startHost, type Host } from '#tests/support/host.ts'
import { trafficIn, type Traffic } from '#tests/support/netLog.ts'
import { expect, test } from '#tests/support/test.ts'
import { heading } from '#tests/support/visit.ts'
import { checkFrom, openEveryPage, takeAlong } from '#tests/support/wholeVisit.ts'

/** Words that stand in no file of the app. */
const secret = 'Zweiundvierzig'

test.use({ serviceWorkers: 'allow' })

let host: Host
test.beforeEach(async () => {
  host = await startHost('dist')
})
test.afterEach(() => host.stop())

test('the browser’s own record of a whole visit has files of the app coming in, and nothing going out', async ({ launchOptions }) => {
  const traffic = await recorded(launchOptions, async (page) => {
    await page.goto(host.address)
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    await checkFrom(page, host.address)
    await takeAlong(page)
    await page.goto(`${host.address}#/check/last`)
    await page.getByLabel('In my words').fill(secret)
    await page.goto(`${host.address}#/sheet`)
    await expect(page.getByRole('main')).toContainText(secret)
    await page.pdf()
    await page.goto(`${host.address}#/intake`)
    await page.getByLabel('Patient label').fill(secret)
    await openEveryPage(page, host.address)
    await page.reload()
    await expect(heading(page)).toBeVisible()
  })

  const own = new URL(host.address).host
  expect(traffic.requests.length).toBeGreaterThan(20)
  expect(traffic.requests.filter((url) => new URL(url).host !== own)).toEqual([])
  expect([...new Set(traffic.connections)]).toEqual([own])
  expect(traffic.lookedAhead).toBe(0)

  // What goes out asks for a file by its name, and says nothing else.
  const asked = traffic.sent.split('\r\n').filter((line) => /^[A-Z]+ .* HTTP\/1\.1$/.test(line))
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter((line) => !/^GET \/[\w./-]* HTTP\/1\.1$/.test(line))).toEqual([])
  expect(traffic.sent).not.toMatch(/^(content-length|cookie):/im)
  // The browser itself names the worker when it looks whether there is a newer one; no page is ever named.
  const named = [...traffic.sent.matchAll(/^referer: *(\S+)/gim)].map(([, address]) => address)
  expect(named.filter((address) => address !== `${host.address}sw.js`)).toEqual([])
  expect(traffic.sent).not.toContain(secret)
})

test('that record would show a request, a body and a question: it is really read', async ({ launchOptions }) => {
  const traffic = await recorded(
    launchOptions,
    async (page) => {
      await page.goto(host.address)
      await page.evaluate(
        async ([own, words]) => {
          await fetch(`${own}?q=${words}`)
          await fetch(own!, { method: 'POST', body: `posted ${words}` })
          await fetch('http://elsewhere.example/', { mode: 'no-cors' }).catch(() => undefined)
        },
        [host.address, secret],
      )
    },
    { bypassCSP: true, serviceWorkers: 'block' },
  )
  expect(traffic.requests).toContain('http://elsewhere.example/')
  expect(traffic.sent).toContain(`GET /?q=${secret} HTTP/1.1`)
  expect(traffic.sent).toContain('POST / HTTP/1.1')
  expect(traffic.sent).toContain(`posted ${secret}`)
  expect(traffic.sent).toMatch(/^content-length:/im)
})

test('no field says in its name which symptom it is about', async ({ page }) => {
  await checkFrom(page, host.address)
  await page.goto(`${host.address}#/check/review`)
  await page
    .getByRole('link', { name: /Change the details.*Bruises/ })
    .first()
    .click()
  await expect(heading(page)).toHaveText('About what you noticed')
  await page.getByText('Give the exact number', { exact: true }).first().click()
  const names = await page.getByRole('textbox').evaluateAll((fields) => fields.map((field) => field.getAttribute('name')))
  expect(names.length).toBeGreaterThan(0)
  expect(new Set(names)).toEqual(new Set(['field']))
})

/** Opens a browser that keeps a record, does something in it, closes it, and reads the record. */
async function recorded(
  launchOptions: LaunchOptions,
  visit: (page: Page) => Promise<void>,
  options: Parameters<Awaited<ReturnType<typeof chromium.launch>>['newContext']>[0] = {},
): Promise<Traffic> {
  const folder = mkdtempSync(join(tmpdir(), 'net-log-'))
  const file = join(folder, 'net.json')
  const record = [`--log-net-log=${file}`, '--net-log-capture-mode=Everything']
  const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), ...record] })
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], locale: 'en-GB', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(8000)
  await visit(page)
  await browser.close()
  const traffic = trafficIn(file)
  rmSync(folder, { recursive: true })
  return traffic
}
