/** Every screen of a check in two made-up languages, one longer than English, one also from right to left. */
import type { Check } from '#src/domain/check/check.ts'
import { pages, type Step } from '#src/domain/check/questionnaire.ts'
import { shortPages } from '#src/domain/check/shortWay.ts'
import { see } from '#src/domain/check/seen.ts'
import { keys } from '#src/store/keys.ts'
import { content, harmless } from '#tests/support/content.ts'
import { foreignTexts, misplacedTexts } from '#tests/support/looks.ts'
import { pseudoAt } from '#tests/support/pseudoBuild.ts'
import { expect, test } from '#tests/support/test.ts'
import type { Page } from '@playwright/test'

test.describe.configure({ timeout: 150_000 })

const answers: Check['answers'] = {
  ...harmless,
  who: 'me',
  age: 34,
  sex: 'female',
  'easy-bruising': 'yes',
  'easy-bruising.since': 9,
  'easy-bruising.trend': 'same',
  fever: 'yes',
  temperature: 38.1,
  'night-sweats': 'notSure',
}
const seen = see(content, answers)
/** A sign of each kind of detail, in one step of the short way. */
const steps: readonly Step[] = [{ kind: 'details', skipped: [], facts: ['easy-bruising.since', 'fever.since', 'night-sweats'] }]
const addresses = (way: readonly { id: string }[]) => way.map(({ id }) => `#/check/${id}`)
const short = addresses(shortPages(seen, steps))
const screens = [...addresses(pages(seen)), '#/result', '#/sheet', '#/blank', '#/open', '#/from', '#/privacy', '#/kept', '#/nowhere']
const inEnglishOnly = ['#/rules', '#/learn']

const languages = [
  { tag: 'en-XA', direction: 'ltr' },
  { tag: 'ar-XB', direction: 'rtl' },
]

/** A tab in which these answers were given. */
async function answered(page: Page, given: Check['answers'] = answers, full = true): Promise<void> {
  const check = { answers: given, grouped: [], words: '', answeredAt: new Date().toISOString() }
  const session = JSON.stringify({
    state: { check, passed: [], rules: content.version, again: [], steps, full },
    version: 1,
  })
  await page.addInitScript(([key, text]) => sessionStorage.getItem(key!) ?? sessionStorage.setItem(key!, text!), [keys.session, session])
}

async function open(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector('h1')?.setAttribute('data-left', '')
    location.hash = to
  }, hash)
  // Each page has a heading of its own.
  await expect(page.locator('h1:not([data-left])').first()).toBeVisible({ timeout: 20_000 })
  await page.waitForLoadState('networkidle')
}

/** Nothing wrong at the width of a phone and of a desk. */
async function looksRight(page: Page, where: string): Promise<void> {
  // Everything that unfolds.
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
  expect.soft(await foreignTexts(page), `${where}: every text comes from the language`).toEqual([])
  for (const width of [390, 1366]) {
    await page.setViewportSize({ width, height: 844 })
    expect.soft(await misplacedTexts(page), `${where} at ${width} px: nothing is cut off or covered`).toEqual([])
  }
}

for (const { tag, direction } of languages) {
  test.describe(`in ${tag}`, () => {
    test('every screen from the start to the sheet speaks the language, and shows all of it', async ({ page, baseURL }) => {
      await answered(page)
      await page.goto(`${pseudoAt(baseURL!)}/${tag}.html`)
      await expect(page.locator('html')).toHaveAttribute('lang', tag)
      await looksRight(page, 'start page in the HTML')
      for (const screen of screens) {
        await open(page, screen)
        await expect(page).toHaveURL((url) => url.hash === screen)
        await looksRight(page, screen)
      }
      expect(await page.locator('html').evaluate((html) => getComputedStyle(html).direction)).toBe(direction)
    })

    test('the short way speaks the language, and shows all of it', async ({ page, baseURL }) => {
      await answered(page, answers, false)
      await page.goto(`${pseudoAt(baseURL!)}/${tag}.html`)
      for (const screen of short) {
        await open(page, screen)
        await expect(page).toHaveURL((url) => url.hash === screen)
        await looksRight(page, screen)
      }
    })

    test('the emergency card speaks the language', async ({ page, baseURL }) => {
      await answered(page, { ...answers, seizure: 'yes' })
      await page.goto(`${pseudoAt(baseURL!)}/${tag}.html`)
      await open(page, '#/call')
      await looksRight(page, 'the card')
    })

    test('the sheet is written in both languages, or in one of them, whatever the person has used', async ({ page, baseURL }) => {
      await answered(page)
      await page.goto(`${pseudoAt(baseURL!)}/${tag}.html`)
      await open(page, '#/sheet')
      const english = page.getByText('Symptom summary', { exact: true })
      const own = page.getByRole('heading', { level: 1 }).filter({ hasText: '⟦' })
      const choice = page.getByRole('main').getByRole('combobox')
      await expect(english).toBeVisible()
      await expect(own).toBeVisible()
      await choice.selectOption('en')
      await expect(own).toHaveCount(0)
      await expect(english).toBeVisible()
      await choice.selectOption(tag)
      await expect(english).toHaveCount(0)
      await expect(own).toBeVisible()
    })

    test('the nurse’s screen and the pages on rules and on leukaemia stay English, and say so to the browser', async ({
      page,
      baseURL,
    }) => {
      await page.goto(`${pseudoAt(baseURL!)}/${tag}.html`)
      for (const screen of ['#/intake', ...inEnglishOnly]) {
        await open(page, screen)
        const main = page.getByRole('main')
        const around = main.locator('xpath=ancestor-or-self::*[@lang][1]')
        await expect(around).toHaveAttribute('lang', 'en')
        await expect(around).toHaveAttribute('dir', 'ltr')
        expect(await main.innerText()).not.toContain('⟦')
      }
      await expect(page.getByRole('complementary').filter({ hasText: '⟦' })).toBeVisible()
    })
  })
}

test('the browser’s language is taken, another can be chosen, and the choice is kept', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'ar-XB', baseURL: pseudoAt(baseURL!), serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await page.getByRole('main').getByRole('link', { name: 'English', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check for early signs of acute leukaemia')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check for early signs of acute leukaemia')
  await context.close()
})

test('in English nothing of another language is fetched', async ({ page, baseURL }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(pseudoAt(baseURL!))
  await page.waitForLoadState('networkidle')
  expect(asked.length).toBeGreaterThan(3)
  expect(asked.filter((url) => /en-XA|ar-XB|translated/.test(url))).toEqual([])
})
