/** The printed sheet: it fits the papers of both worlds, says whose it is on every page, and carries its code at once. */
import { execFileSync } from 'node:child_process'
import { expect, type Page } from '@playwright/test'
import type { Check } from '#src/domain/check/check.ts'
import { harmless } from '#tests/support/content.ts'
import { answered } from '#tests/support/screens.ts'
import { allNotSure, fullCheck, savedFile } from '#tests/support/sheets.ts'
import { test } from '#tests/support/test.ts'
import { onPaper, scanned } from '#tests/support/scan.ts'
import { heading, press } from '#tests/support/visit.ts'

async function openResult(page: Page, check: Check): Promise<void> {
  await page.goto('/#/open')
  await page.getByLabel('Saved check').setInputFiles(savedFile(check))
  await press(page, 'See the result')
  await expect(page).toHaveURL(/#\/(result|call)$/)
}

async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<string[]> {
  const path = test.info().outputPath(`${format}.pdf`)
  await page.pdf({ path, format, printBackground: false })
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
}

for (const [name, check] of [
  ['every detail a yes', fullCheck(12)],
  ['every detail a no', fullCheck(12, 'no')],
] as const) {
  test(`twelve symptoms, ${name}, and 280 characters of own words are one page of A4 and of Letter`, async ({ page }) => {
    expect(check.words).toHaveLength(280)
    await openResult(page, check)
    await page.goto('/#/sheet')
    await expect(heading(page)).toHaveText('Symptom summary')
    for (const format of ['A4', 'Letter'] as const) {
      const pages = await pagesOf(page, format)
      expect(pages).toHaveLength(1)
      for (const words of ['It began after the summer', 'the same way too', 'Highest temperature 38.6 °C', 'FBC sent']) {
        expect(pages[0]!.replaceAll(/\s+/g, ' ')).toContain(words)
      }
    }
  })
}

test('more symptoms go on on a page that says whose it is, and which of how many', async ({ page }) => {
  await openResult(page, fullCheck(20))
  await page.goto('/#/sheet')
  await expect(heading(page)).toHaveText('Symptom summary')
  for (const format of ['A4', 'Letter'] as const) {
    const pages = await pagesOf(page, format)
    expect(pages.length).toBeGreaterThan(1)
    const number = /Sheet (\w\w-\w\w)/.exec(pages[0]!)![1]
    expect(pages[0]).toContain(`Goes on: page 2 of ${pages.length}.`)
    for (const [index, text] of pages.slice(1).entries()) {
      expect(text).toMatch(new RegExp(`Page ${index + 2} of ${pages.length} · Answered 23 November 2026.*Sheet ${number}`))
      expect(text).toMatch(/Name\s+Date of birth/)
    }
  }
})

test('many citations come last of all, and leave the first page to what was found', async ({ page }) => {
  await openResult(page, allNotSure)
  await page.goto('/#/sheet')
  await expect(heading(page)).toHaveText('Symptom summary')
  const pages = await pagesOf(page, 'Letter')
  expect(pages.findIndex((text) => text.includes('Rules behind it:'))).toBe(pages.length - 1)
  expect(pages[0]).toContain('? Chest pain')
})

test('nothing is smaller than 9 points, and all of it is black on white without backgrounds', async ({ page }) => {
  await openResult(page, fullCheck(12))
  await page.goto('/#/sheet')
  await expect(heading(page)).toHaveText('Symptom summary')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const odd = await page.locator('article *').evaluateAll((all) =>
    all
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''))
      .map((one) => ({ text: one.textContent, style: getComputedStyle(one) }))
      .filter(
        ({ style }) =>
          Number.parseFloat(style.fontSize) < 12 || style.color !== 'rgb(0, 0, 0)' || style.backgroundColor !== 'rgba(0, 0, 0, 0)',
      )
      .map(({ text }) => text),
  )
  expect(odd).toEqual([])
})

for (const sign of ['seizure', 'easy-bruising', undefined] as const) {
  test(`every letter of the result can be read on paper without backgrounds: ${sign ?? 'nothing noticed'}`, async ({ page }) => {
    await answered(page, { ...harmless, who: 'me', age: 34, sex: 'female', ...(sign && { [sign]: 'yes' }) })
    await page.goto('/#/result')
    await expect(heading(page)).toHaveText('Your result')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.evaluate(paleTexts)).toEqual([])
  })
}

test('who prints the moment the sheet opens has the code on it', async ({ page }) => {
  await openResult(page, fullCheck(3))
  await page.goto('/#/result')
  await page.getByRole('link', { name: 'Print summary' }).click()
  await heading(page).filter({ hasText: 'Symptom summary' }).waitFor()
  expect(await scanned(page, await onPaper(page))).toContain('#/from/')
})

test('the form to fill in by hand is two pages of either paper, each with its name, and room for vital signs and staff', async ({
  page,
}) => {
  await page.goto('/#/blank')
  await expect(heading(page)).toHaveText('Symptom checklist on paper')
  for (const format of ['A4', 'Letter'] as const) {
    const pages = (await pagesOf(page, format)).map((text) => text.replaceAll(/\s+/g, ' '))
    expect(pages).toHaveLength(2)
    for (const text of pages) expect(text).toMatch(/Symptom checklist on paper.*Name Date of birth Date and time/)
    expect(pages[0]).toMatch(/About the person.*T HR RR.*SpO₂ BP Awake\?.*Staff: name and time.*Emergency check/)
    expect(pages[1]).toContain('Page 2 of 2')
    const both = pages.join(' ')
    // Where a line breaks, the other column's text stands between.
    expect(both).toMatch(/50 Not acting.{1,150}\(child,.{1,80}Down syndrome\)/)
    expect(both).toMatch(/51 Being far more upset.{1,150}\(child\)/)
    expect(both).toMatch(/69 Limp.{1,150}\(child\)/)
    // What nearly every adult is asked says nothing.
    expect(both.match(/\(child[,)]/g)).toHaveLength(3)
  }
})

/** Runs in the page: the texts whose letters have less than 4.5 to 1 against white paper. */
function paleTexts(): string[] {
  const pen = document.createElement('canvas').getContext('2d')!
  /** WCAG 2.2, relative luminance. */
  const luminance = (colour: string) => {
    pen.fillStyle = colour
    pen.fillRect(0, 0, 1, 1)
    const [red, green, blue] = [...pen.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  }
  return [...document.querySelectorAll('body *')]
    .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''))
    .filter((one) => one.checkVisibility() && 1.05 / (luminance(getComputedStyle(one).color) + 0.05) < 4.5)
    .map((one) => one.textContent)
}
