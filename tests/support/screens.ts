/** Every screen of the app, with a check in it that draws as much on it as one check can. */
import type { Page } from '@playwright/test'
import type { Check } from '#src/domain/check/check.ts'
import { pages, type Step } from '#src/domain/check/questionnaire.ts'
import { shortPages } from '#src/domain/check/shortWay.ts'
import { see } from '#src/domain/check/seen.ts'
import { keys } from '#src/store/keys.ts'
import { content, harmless } from './content.ts'
import { expect } from './test.ts'

export const answers: Check['answers'] = {
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

/** The whole questionnaire, and all that follows it. */
export const screens: readonly string[] = addresses(pages(seen)).concat([
  '#/result',
  '#/sheet',
  '#/blank',
  '#/open',
  '#/from',
  '#/privacy',
  '#/kept',
  '#/nowhere',
])
/** The pages of the short way. */
export const shortScreens: readonly string[] = addresses(shortPages(seen, steps))

/** A tab in which these answers were given, on the whole questionnaire or the short way. */
export async function answered(page: Page, given: Check['answers'] = answers, full = true): Promise<void> {
  const check = { answers: given, grouped: [], words: '', answeredAt: new Date().toISOString() }
  const session = JSON.stringify({
    state: { check, passed: [], rules: content.version, again: [], steps, full },
    version: 1,
  })
  await page.addInitScript(([key, text]) => sessionStorage.getItem(key!) ?? sessionStorage.setItem(key!, text!), [keys.session, session])
}

/** Goes to another screen of the app that stands already. */
export async function open(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    // The sheet in two languages has two.
    for (const heading of document.querySelectorAll('h1')) heading.setAttribute('data-left', '')
    location.hash = to
  }, hash)
  // Each page has a heading of its own.
  await expect(page.locator('h1:not([data-left])').first()).toBeVisible({ timeout: 20_000 })
  await page.waitForLoadState('networkidle')
}

/** Unfolds all that is folded. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
