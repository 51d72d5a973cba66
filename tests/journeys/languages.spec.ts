/** Every screen of a check in two made-up languages, one longer than English, one also from right to left. */
import { misplacedAt } from '#tests/support/access.ts'
import { foreignTexts, misplacedTexts } from '#tests/support/looks.ts'
import { pseudoAt } from '#tests/support/pseudoBuild.ts'
import { answered, answers, open, screens, shortScreens, unfold } from '#tests/support/screens.ts'
import { expect, test } from '#tests/support/test.ts'
import type { Page } from '@playwright/test'

test.describe.configure({ timeout: 150_000 })

const inEnglishOnly = ['#/rules', '#/learn']

const languages = [
  { tag: 'en-XA', direction: 'ltr' },
  { tag: 'ar-XB', direction: 'rtl' },
]

/** Nothing wrong at the width of a phone and of a desk, and on a phone with letters twice as large. */
async function looksRight(page: Page, where: string): Promise<void> {
  await unfold(page)
  // What stands in a fold may come after the page.
  await expect(page.locator('main details > div:empty')).toHaveCount(0)
  expect.soft(await foreignTexts(page), `${where}: every text comes from the language`).toEqual([])
  for (const width of [390, 1366]) {
    await page.setViewportSize({ width, height: 844 })
    expect.soft(await misplacedTexts(page), `${where} at ${width} px: nothing is cut off or covered`).toEqual([])
  }
  expect.soft(await misplacedAt(page, 'text 200 %'), `${where} with large letters: nothing is cut off, covered or broken`).toEqual([])
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
      for (const screen of shortScreens) {
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
  await expect.poll(() => asked.length).toBeGreaterThan(3)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => /en-XA|ar-XB|translated/.test(url))).toEqual([])
})
