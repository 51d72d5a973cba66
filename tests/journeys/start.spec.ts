import { execFileSync } from 'node:child_process'
import { expect, test, type Page, type Route } from '@playwright/test'
import { expectAccessible, heading, noEmergency, press, start, tellAbout } from '#tests/support/visit.ts'

const title = 'Check for early signs of acute leukaemia'
const app = /\/assets\/app-[^/]*\.js$/

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the start page says when to call for help, and in which country which number', async ({ page }) => {
    await page.goto('/')
    await expect(heading(page)).toHaveText(title)
    await expect(page.getByRole('heading', { name: 'Call your local emergency number now if any of these is happening' })).toBeVisible()
    await expect(page.getByText('struggling to breathe, or blue or grey lips')).toBeVisible()
    expect(await page.locator('noscript').innerText()).toContain('The emergency number is 999 in the UK, 112 in the EU and 911 in the US.')
    await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeHidden()
    await expect(page.getByText('Open a saved check')).toBeHidden()
    // Only the skip link, the name and the way to the paper are left to press.
    expect(await page.locator('a, button, summary').filter({ visible: true }).allInnerTexts()).toEqual([
      'Skip to the content',
      'Small Signs',
      'The checklist on paper',
    ])
    const bottom = await page.locator('noscript > p').evaluate((one) => one.getBoundingClientRect().bottom)
    const top = await page.locator('noscript [data-tone]').evaluate((one) => one.getBoundingClientRect().top)
    expect(top - bottom).toBeGreaterThanOrEqual(12)
  })

  test('there is a checklist to print, with a number and boxes for every row', async ({ page }, info) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'The checklist on paper' }).click()
    await expect(heading(page)).toHaveText('Symptom checklist on paper')
    await expect(page).toHaveTitle('Symptom checklist on paper - Small Signs')
    await expect(page.getByText('Print this page from the menu of your browser.')).toBeVisible()

    const path = info.outputPath('blank.pdf')
    await page.pdf({ path, format: 'A4' })
    // Column by column, as people read it.
    const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
    expect(text).toContain('A yes here is an emergency: call your local emergency number.')
    expect(text).toContain('Bruises, or bruising easily')
    expect(text).not.toContain('Print this page')
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Pages:\s+[12]\n/)
  })
})

test('the checklist on paper is the same with and without JavaScript', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T09:14:00Z'))
  const form = page.getByRole('article')
  await page.goto('/#/blank')
  await expect(heading(page)).toHaveText('Symptom checklist on paper')
  const drawn = await form.innerText()
  await page.goto('/blank.html')
  expect((await form.innerText()).replace('call your local emergency number', 'call 999')).toBe(drawn)
  await expectAccessible(page)
})

test('the start page in the HTML is the one that the app draws, with the number of the country', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999')
  await expect(page.getByText('Country: United Kingdom.')).toBeVisible()
  await expect(page).toHaveTitle(`${title} - Small Signs`)
  const written = await markup(page)

  await press(page, 'Clear everything')
  await press(page, 'Keep my answers')
  expect(await markup(page)).toBe(written)
})

test.describe('where no country is listed', () => {
  test.use({ timezoneId: 'Asia/Kathmandu' })

  test('the start page names no number', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'Call your local emergency number now if any of these is happening' })).toBeVisible()
    await expect(page.getByRole('link', { name: /^Call/ })).toHaveCount(0)
  })
})

test('a country that was chosen is there at the next visit before the app is', async ({ page }) => {
  await page.goto('/')
  await page.getByText('Change country').click()
  await page.getByRole('combobox', { name: 'Country' }).selectOption('DE')
  await expect(page.getByRole('link', { name: 'Call 112' })).toBeVisible()

  await page.route(app, () => undefined)
  await page.reload({ waitUntil: 'commit' })
  await expect(page.getByRole('link', { name: 'Call 112' })).toHaveAttribute('href', 'tel:112')
})

test('a press on Start before the app is there is acted on', async ({ page }) => {
  const release = await held(page)
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await expect(heading(page)).toHaveText(title)
  release()
  await expect(heading(page)).toHaveText('Who is this about?')
  await expect(heading(page)).toBeFocused()
})

test('a press on a button before the app is there is acted on', async ({ page }) => {
  const release = await held(page)
  await page.goto('/', { waitUntil: 'commit' })
  await press(page, 'Clear everything')
  release()
  await expect(page.getByRole('dialog', { name: 'Clear everything?' })).toBeVisible()
})

test('an unfinished check is offered before the app is there, and gone on with', async ({ page }) => {
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await noEmergency(page)
  const place = await heading(page).innerText()

  const release = await held(page)
  await page.goto('/?again', { waitUntil: 'commit' })
  await expect(page.getByText('There is an unfinished check in this tab.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toHaveCount(0)
  await page.getByRole('link', { name: 'Continue', exact: true }).click()
  release()
  await expect(heading(page)).toHaveText(place)
})

test('a link to another page shows nothing of the start page', async ({ page }) => {
  const release = await held(page)
  await page.goto('/#/result', { waitUntil: 'commit' })
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(page.getByRole('main')).toBeHidden()
  await expect(page).toHaveTitle('Small Signs')
  release()
  await expect(page.getByRole('main')).toBeVisible()
  await expect(heading(page)).not.toHaveText(title)
})

test('an app that does not arrive leaves advice and a number, and can be tried again', async ({ page }) => {
  await page.route(app, (route) => route.abort())
  await page.goto('/')
  await expect(heading(page)).toHaveText(title)
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await expect(heading(page)).toHaveText('Something went wrong on this page')
  await expect(page.getByText('If someone is very ill, call 999 now. Do not wait for this page.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999')

  await page.unroute(app)
  await press(page, 'Try again')
  await expect(heading(page)).toHaveText('Who is this about?')
})

test('a check that does not arrive leaves advice and a number', async ({ page }) => {
  await page.route(/\/assets\/way-[^/]*\.js$/, (route) => route.abort())
  await page.goto('/#/result')
  await expect(heading(page)).toHaveText('Something went wrong on this page')
  await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999')
})

test('nothing moves while the page loads and the app takes over', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      // A shift is counted even right after a press: nothing may move under a finger.
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  await press(page, 'Clear everything')
  await press(page, 'Keep my answers')
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
})

/** Holds the app back until it is released. */
async function held(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(app, async (route: Route) => {
    await released
    await route.continue()
  })
  return release
}

/** The page as it stands, without what only one of the two ways of writing needs. */
async function markup(page: Page): Promise<string> {
  return page.locator('#root').evaluate((root) => {
    const copy = root.cloneNode(true) as HTMLElement
    for (const only of copy.querySelectorAll('noscript, option')) only.remove()
    for (const labelled of copy.querySelectorAll('[aria-labelledby], [id]:not(#main)')) {
      labelled.removeAttribute('aria-labelledby')
      labelled.removeAttribute('id')
    }
    return copy.innerHTML
  })
}
