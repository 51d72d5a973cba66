import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { misplacedAt } from '#tests/support/access.ts'
import {
  answerParts,
  details,
  expectAccessible,
  schemesAt,
  heading,
  noEmergency,
  openFolds,
  start,
  tellAbout,
  toResult,
} from '#tests/support/visit.ts'

test('each reason on the result leads to its rule, and Back to the result', async ({ page }) => {
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await noEmergency(page)
  await answerParts(page, ['Bruises, or bruising easily'], async () => {
    await details(page, 'Bruises, or bruising easily', { since: [8, 'days'], choose: ['Nothing that I know of'] })
  })
  await toResult(page)
  await openFolds(page)
  const advice = await page.getByRole('heading', { level: 2 }).first().innerText()
  const link = page
    .getByRole('main')
    .getByRole('link', { name: /^R-[A-Z]\d\d$/ })
    .first()
  const ref = await link.innerText()
  await link.click()
  await expect(heading(page)).toHaveText('Rules and sources')
  await expect(page.getByRole('heading', { level: 3, name: new RegExp(`^${ref}`) }).first()).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(advice)
})

test('the workbench shows each rule turn as answers are set, and never touches the open check', async ({ page }) => {
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await page.goto('/#/rules/workbench')
  await page.getByRole('combobox', { name: 'Add a symptom' }).selectOption({ label: 'Tiny red or purple spots on the skin' })
  await expect(page.getByText('Could be: Emergency')).toBeVisible()
  await page
    .getByRole('combobox', { name: 'Add a symptom' })
    .selectOption({ label: 'A high temperature, or hot to the touch, in the last 48 hours' })
  await expect(page.getByText('At least: Emergency')).toBeVisible()
  await page.goto('/#/check/emergency')
  await expect(heading(page)).toHaveText('Is any of this happening now?')
})

test('the rules print with their sources and examples, and without the controls', async ({ page }) => {
  await page.goto('/#/rules')
  await expect(heading(page)).toHaveText('Rules and sources')
  const path = join(mkdtempSync(join(tmpdir(), 'rules-')), 'rules.pdf')
  await page.pdf({ path, format: 'A4' })
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
  for (const words of ['R-E01', 'R-W02', 'as expected', 'Holds when', 'NHS, shortness of breath']) expect(text).toContain(words)
  expect(text).not.toContain('Print this page')
})

for (const [name, viewport] of Object.entries({ phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } })) {
  test(`axe finds nothing on the rules pages, and larger letters lose nothing: ${name}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.setViewportSize(viewport)
    for (const part of ['numbers', 'causes', 'symptoms', 'table', 'history', 'workbench', 'R-E06']) {
      await page.goto(`/#/rules/${part}`)
      await expect(heading(page)).toHaveText('Rules and sources')
      // A part that comes late would not be looked at.
      if (part === 'workbench') await expect(page.getByRole('heading', { level: 2, name: 'Workbench' })).toBeVisible()
      // A few of many cards that are built alike: axe takes minutes over all of them.
      const find = page.getByRole('searchbox', { name: 'Find' })
      if ((await find.count()) > 0) await find.fill('bleed')
      await expectAccessible(page, schemesAt(viewport.width))
      if (name === 'phone') expect(await misplacedAt(page, 'text 200 %'), part).toEqual([])
    }
  })
}
