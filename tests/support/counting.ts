/** Counts what a way through the check costs on a phone: taps, pages, words, and how tall each page is. */
import { expect, type Page } from '@playwright/test'
import { heading, lineOf, press } from './visit.ts'

export type Counted = {
  /** Everything pressed or typed into, from "Start" on. */
  taps: number
  /** With the start page and the result. */
  pages: number
  /** Of the pages between those two: all that stands open, the labels of controls included. */
  words: number
  /** CSS px, by the number and the heading of the page. */
  heights: Record<string, number>
  /** From the top of the result to its first fold. */
  result: number
}

export type Walker = { who: 'Me' | 'My child'; age: number; sex: 'Female' | 'Male'; yes: readonly string[] }

declare global {
  interface Window {
    countTap: () => void
  }
}

/** From the start page to the result, as somebody goes who answers every question that is shown, and the first choice of these where there are several. */
export async function countWay(page: Page, { who, age, sex, yes }: Walker, choices: readonly string[]): Promise<Counted> {
  const counted: Counted = { taps: 0, pages: 0, words: 0, heights: {}, result: 0 }
  await page.exposeFunction('countTap', () => (counted.taps += 1))
  await page.addInitScript(() => {
    window.addEventListener('pointerdown', () => window.countTap(), true)
    window.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'text') window.countTap()
    })
  })
  /** An answer may open more of the page, so it is measured before it is left. */
  const leave = async (pressed: () => Promise<void>) => {
    const address = page.url()
    await measure(page, counted)
    await pressed()
    await expect(page).not.toHaveURL(address)
    await expect(heading(page)).toBeFocused()
  }

  await page.goto('/')
  await leave(() => page.getByRole('link', { name: 'Start', exact: true }).click())
  for (let step = 0; step < 20; step += 1) {
    const title = await heading(page).innerText()
    if (title === 'Your result') break
    if (title === 'Who is this about?') {
      counted.words += await wordsOf(page)
      await page.getByText(who, { exact: true }).click()
      await page.getByLabel('Age', { exact: true }).fill(String(age))
      if (who !== 'Me') await page.getByText('years', { exact: true }).click()
      await page.getByText(sex, { exact: true }).click()
      await leave(() => press(page, 'Continue'))
    } else if (title === 'Is any of this happening now?' || title === 'Is any of this true?') {
      counted.words += await wordsOf(page)
      if (title === 'Is any of this true?') await page.getByText('Not yet', { exact: true }).click()
      await leave(() => page.getByRole('button', { name: /^None of these( is happening)?$/ }).click())
    } else {
      counted.words += await wordsOf(page)
      await answerAll(page, yes, choices)
      await leave(() =>
        page
          .getByRole('button', { name: /^(None of the others, continue|Continue)$/ })
          .first()
          .click(),
      )
    }
  }
  await expect(heading(page)).toHaveText('Your result')
  await measure(page, counted)
  const fold = await page.locator('main details').first().boundingBox()
  counted.result = Math.round(fold!.y + (await page.evaluate(() => window.scrollY)))
  return counted
}

/** Yes to these lines, one choice in each question, and "None of the others" to every group but the last, for which "Continue" says it. */
async function answerAll(page: Page, yes: readonly string[], choices: readonly string[]): Promise<void> {
  for (const label of yes) {
    const named = (name: string) => page.getByRole('button', { name: `Yes, ${name}`, exact: true })
    const line = named(lineOf(label)).or(named(label))
    if ((await line.count()) > 0 && (await line.getAttribute('aria-pressed')) === 'false') await line.click()
  }
  for (const question of await page.locator('main fieldset:not(details fieldset)').all()) {
    if ((await question.locator('input:checked').count()) > 0) continue
    for (const name of choices) {
      const one = question.getByRole('radio', { name, exact: true })
      if ((await one.count()) === 0) continue
      await one.locator('xpath=..').click()
      break
    }
  }
  const none = page.getByRole('button', { name: /^None of the(se| others): / })
  for (let left = await none.count(); left > 1; left = await none.count()) await none.first().click()
}

const wordsOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      document
        .querySelector('main')!
        .innerText.split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
  )

async function measure(page: Page, counted: Counted): Promise<void> {
  counted.pages += 1
  const name = `${counted.pages}, ${(await heading(page).innerText()).replace(/\s+/g, ' ')}`
  counted.heights[name] = await page.evaluate(() => document.documentElement.scrollHeight)
}
