/** Safety invariants of the evidence pack that only a whole visit can show (tests/domain/invariants.test.ts finds them by their names). */
import { expect, test } from '@playwright/test'
import { linkPayload } from '#src/exports/link.ts'
import { alarm, answerParts, heading, noEmergency, openFolds, press, printed, start, tellAbout, toResult } from '#tests/support/visit.ts'

const me = { who: 'Me', age: 34, sex: 'Female' } as const
const number = /(?<!\d)999(?!\d)/

test('I-18 the emergency number stands on every screen and on paper, and the safety net with the advice', async ({ page }) => {
  const onScreen = async () => {
    await expect(page.locator('body')).toContainText(number)
  }
  await page.goto('/')
  await onScreen()
  await start(page)
  await onScreen()
  await tellAbout(page, me)
  await expect(heading(page)).toHaveText('Is any of this happening now?')
  await onScreen()
  await noEmergency(page)
  await answerParts(page, ['Bruises, or bruising easily'], onScreen)
  await onScreen()
  await page.goto('/#/check/review')
  await expect(heading(page)).toHaveText('Check your answers')
  await onScreen()
  await page.goto('/#/check/last')
  await press(page, 'See the result')
  await toResult(page)
  await onScreen()
  await expect(page.getByRole('heading', { name: 'Go sooner if there is any of this:' })).toBeVisible()
  expect((await printed(page)).text).toMatch(number)
})

/** Every route (src/pages/routes.tsx) that needs no answers; those of the check are in the journey above. */
const answers = linkPayload({ answers: { who: 'me', age: 34, fatigue: 'yes' }, grouped: [], answeredAt: null }).payload
const sayItThemselves = ['/', '/#/blank', '/#/learn', '/#/learn/treatment']
const inTheHeader = [
  '/#/check/about',
  '/#/from/damaged',
  '/#/from',
  `/#/from/${answers}`,
  '/#/open',
  '/#/intake',
  '/#/rules',
  '/#/rules/workbench',
  '/#/kept',
  '/#/privacy',
  '/#/no/such/page',
]

test('I-18 the emergency number stands on the screens beside the check too, where it can be called, and never twice', async ({ page }) => {
  const header = page.getByRole('banner').getByRole('link', { name: 'Emergency? Call 999' })
  const arrive = async (path: string) => {
    await page.goto('about:blank')
    await page.goto(path)
    await expect(heading(page)).toBeVisible()
  }
  for (const path of sayItThemselves) {
    await arrive(path)
    await expect(page.getByText(number).filter({ visible: true }).first(), path).toBeVisible()
    await expect(header, path).toHaveCount(0)
  }
  for (const path of inTheHeader) {
    await arrive(path)
    await expect(header, path).toBeVisible()
    await expect(header, path).toHaveAttribute('href', 'tel:999')
    // A trembling thumb has to hit it.
    expect((await header.boundingBox())!.height, path).toBeGreaterThanOrEqual(44)
  }
})

test('I-18 where no number is known the words for any country stand there, and nothing to dial', async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: 'Africa/Kinshasa', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto('/#/privacy')
  await expect(page.getByRole('banner')).toContainText('Emergency? Call your local emergency number')
  await expect(page.locator('a[href^="tel:"]')).toHaveCount(0)
  await context.close()
})

test('I-19 screen and paper give the same advice, the same rules and the same words in an emergency', async ({ page }) => {
  await start(page)
  // Chromium lays the question of a fieldset over what stands above it, where a page ends within.
  await page.emulateMedia({ media: 'print' })
  for (const question of await page.getByRole('main').locator('fieldset').all()) await expect(question).toHaveCSS('break-inside', 'avoid')
  await page.emulateMedia({ media: 'screen' })
  await tellAbout(page, me)
  await noEmergency(page)
  await answerParts(page, ['Bruises, or bruising easily', 'Feeling very tired'])
  await toResult(page)
  const main = page.getByRole('main')
  const advice = await main.getByRole('heading', { level: 2 }).first().innerText()
  await openFolds(page)
  const rules = [...new Set((await main.innerText()).match(/R-[A-Z]\d{2}/g))]
  expect(rules.length).toBeGreaterThan(1)
  for (const rule of rules) await expect(main.getByText(rule, { exact: true }).first()).toHaveAttribute('translate', 'no')
  const paper = (await printed(page)).text
  expect(paper).toContain(advice)
  for (const rule of rules) expect(paper).toContain(rule)

  await page.goto('/#/check/emergency')
  await alarm(page, 'Yes, A fit (seizure)')
  await expect(heading(page)).toHaveText('Call 999 now')
  const call999 = main.getByRole('link', { name: 'Call 999', exact: true })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await call999.hover()
    await expect(call999, 'red on white under the pointer').toHaveCSS('color', 'rgb(165, 15, 26)')
    await expect(call999).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Change country')).toBeHidden()
  await expect(page.getByRole('main').getByText('Call 999', { exact: true })).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await press(page, 'Continue anyway')
  await page.goto('/#/result')
  await expect(page.getByRole('heading', { name: 'Call 999 now' })).toBeVisible()
  const call = main.getByRole('link', { name: 'Call 999', exact: true }).first()
  await expect(call).toHaveAttribute('href', 'tel:999')
  expect((await call.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  expect((await printed(page)).text).toContain('Call 999 now')
})

test('I-20 no answer stands in an address, a title, a cookie or a request', async ({ page }) => {
  const seen: string[] = []
  page.on('request', (request) => seen.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  await start(page)
  await tellAbout(page, me)
  await noEmergency(page)
  await answerParts(page, ['Bruises, or bruising easily'], async () => {
    seen.push(page.url())
  })
  await toResult(page)
  seen.push(page.url(), await page.title())
  await page.goto('/#/sheet')
  await expect(heading(page)).toHaveText('Symptom summary')
  seen.push(page.url(), await page.title())
  expect(seen.filter((text) => /easy-bruising|no clear cause|48 hours|yes|=34|POST/i.test(text))).toEqual([])
  expect(seen.filter((text) => text.startsWith('GET ') && !text.startsWith('GET http://127.0.0.1'))).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})
