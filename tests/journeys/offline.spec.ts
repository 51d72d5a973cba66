import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { startHost, type Host } from '#tests/support/host.ts'
import { nextTitle, titleNow } from '#tests/support/nextVersion.ts'
import { expect, test as base } from '#tests/support/test.ts'
import { answerParts, expectAccessible, heading, noEmergency, press, printed, start, tellAbout, toResult } from '#tests/support/visit.ts'
import { openEveryPage, takeAlong, wholeVisit } from '#tests/support/wholeVisit.ts'

/** A host of this test's own, which can vanish; `/` is there. */
const test = base.extend<{ host: Host }>({
  host: async ({ browserName: _ }, give) => {
    const host = await startHost('dist')
    await give(host)
    await host.stop()
  },
  baseURL: async ({ host }, give) => {
    await give(host.address)
  },
})
test.use({ permissions: ['clipboard-read', 'clipboard-write'], serviceWorkers: 'allow' })

const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'A new version' })

/** The app as it may be next month. */
const nextFolder = mkdtempSync(join(tmpdir(), 'next-'))
// One build for all of them.
test.describe.configure({ mode: 'default' })
test.beforeAll(() => {
  execFileSync(process.execPath, ['tests/support/nextBuild.ts', nextFolder])
})
test.afterAll(() => {
  rmSync(nextFolder, { recursive: true })
})

test('after one visit everything works with the network off and the host gone', async ({ page, context, host }) => {
  await visitOnce(page)
  await goOffline(context, host)
  await page.reload()

  await wholeVisit(page, '/')
  expect((await printed(page)).text).toContain('See a doctor within 48 hours')
  await page.goto('/?from=a-link#/result')
  expect(await takeAlong(page)).toHaveLength(3)
  await page.goto('/blank.html?from=a-link')
  await expect(heading(page)).toHaveText('Symptom checklist on paper')
  await page.goto('/#/privacy')
  await expect(page.getByRole('main')).toContainText(/[1-9]\d* requests for the app’s own files, 0 to anywhere else/)
})

test('everything works offline under any sub-path', async ({ page, context }) => {
  const host = await startHost('dist', { path: '/clinic/small-signs/' })
  await page.goto(host.address)
  await isKept(page)
  await goOffline(context, host)
  await wholeVisit(page, host.address)
  await openEveryPage(page, `${host.address}index.html`)
})

test('every file of the build is kept', async ({ page }) => {
  await visitOnce(page)
  const kept = await page.evaluate(async () => {
    const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  const assets = await readdir('dist/assets')
  expect(kept.toSorted()).toEqual(expect.arrayContaining(['/', '/manifest-en.webmanifest', ...assets.map((name) => `/assets/${name}`)]))
})

test.describe('a new version', () => {
  test('is offered, is not forced on someone in mid-check, and keeps the answers when it is taken', async ({ page, host }) => {
    await visitOnce(page)
    await start(page)
    await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
    await noEmergency(page)
    const part = await heading(page).innerText()
    await publishNext(host, page)

    await expect(notice(page)).toHaveText('A new version is ready. Your answers stay. It waits until you have finished.')
    await page.reload()
    await expect(heading(page)).toHaveText(part)
    expect(await versionOf(page)).toBe(titleNow)

    await page.goBack()
    await expect(heading(page)).toHaveText(part)
    await takeIt(page)
    expect(await versionOf(page)).toBe(nextTitle)
    await page.goBack()
    await expect(heading(page)).toHaveText(part)
    await answerParts(page, [])
    await toResult(page)
    await expect(page.getByRole('button', { name: 'Use it now' })).toHaveCount(0)
  })

  test('stays away for this visit when someone says "Later"', async ({ page, host }) => {
    await visitOnce(page)
    expect(await versionOf(page)).toBe(titleNow)
    await publishNext(host, page)
    await expect(notice(page)).toHaveText('A new version is ready. Your answers stay.')
    await expectAccessible(page)
    await press(page, 'Later')
    await expect(notice(page)).toHaveCount(0)
    expect(await versionOf(page)).toBe(titleNow)
    await expect(notice(page)).toHaveCount(0)
  })

  test('leaves another open tab as it is, with all its pages; what is old goes once nobody needs it', async ({ page, context, host }) => {
    await visitOnce(page)
    const other = await context.newPage()
    await start(other)
    await tellAbout(other, { who: 'Me', age: 71, sex: 'Male' })
    await noEmergency(other)
    const part = await heading(other).innerText()
    expect(await versionOf(page)).toBe(titleNow)
    await publishNext(host, page)
    await takeIt(page)
    expect(await versionOf(page)).toBe(nextTitle)
    expect(await versions(page)).toBe(2)

    await goOffline(context, host)
    await expect(heading(other)).toHaveText(part)
    await answerParts(other, [])
    await toResult(other)
    expect(await versionOf(other)).toBe(titleNow)

    await other.close()
    await page.reload()
    await expect.poll(() => versions(page)).toBe(1)
    expect(await versionOf(page)).toBe(nextTitle)
  })

  for (const file of ['a page', 'the icon', 'the start page']) {
    test(`that comes only in part (${file} fails) leaves the old one whole`, async ({ page, context, host, faults }) => {
      await visitOnce(page)
      const name = await nameOf(file)
      host.broken.add(name)
      await publishNext(host, page)
      await isRefused(page, host, name)

      await goOffline(context, host)
      await page.reload()
      await wholeVisit(page, '/')
      expect(await versionOf(page)).toBe(titleNow)
      await expect(page.getByRole('button', { name: 'Use it now' })).toHaveCount(0)
      faults.splice(0)
    })
  }

  test('whose files were tampered with on the way is not taken', async ({ page, host, faults }) => {
    await visitOnce(page)
    const name = await nameOf('a page')
    host.swapped.add(name)
    await publishNext(host, page)
    await isRefused(page, host, name)
    await page.reload()
    expect(await versionOf(page)).toBe(titleNow)
    await expect(page.getByRole('button', { name: 'Use it now' })).toHaveCount(0)
    faults.splice(0)
  })
})

async function visitOnce(page: Page): Promise<void> {
  await page.goto('/')
  await isKept(page)
}

/** The worker has everything, and answers for this page. */
async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

async function goOffline(context: BrowserContext, host: Host): Promise<void> {
  await host.stop()
  await context.setOffline(true)
}

/** The host has the next version from now on, and the browser looks, as it does by itself when a tab is shown again. */
async function publishNext(host: Host, page: Page): Promise<void> {
  host.folder = nextFolder
  host.asked.splice(0)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}

/** Presses, and waits until the tab has loaded anew. */
async function takeIt(page: Page): Promise<void> {
  await press(page, 'Use it now')
  await expect(page.getByRole('button', { name: 'Use it now' })).toHaveCount(0)
  await expect(heading(page)).toBeVisible()
}

/** The browser has asked for the file, and has given the version up. */
async function isRefused(page: Page, host: Host, name: string): Promise<void> {
  await expect.poll(() => host.asked).toContain(`/${name === 'index.html' ? '' : name}`)
  const states = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      return [registration?.installing, registration?.waiting].map((worker) => worker?.state)
    })
  await expect.poll(states).toEqual([undefined, undefined])
}

async function nameOf(file: string): Promise<string> {
  if (file === 'the icon') return 'icon.svg'
  if (file === 'the start page') return 'index.html'
  return `assets/${(await readdir(join(nextFolder, 'assets'))).find((name) => /^PrivacyPage.*\.js$/.test(name))!}`
}

/** The privacy page, which is loaded when it is opened, tells which version this tab runs on. */
async function versionOf(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Privacy' }).click()
  await expect(heading(page)).toHaveText(/stay on this device/)
  return heading(page).innerText()
}

const versions = (page: Page) => page.evaluate(async () => (await caches.keys()).length)
