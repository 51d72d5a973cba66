import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { misplacedAt } from '#tests/support/access.ts'
import { open } from '#tests/support/screens.ts'
import {
  answerParts,
  askEverything,
  details,
  expectAccessible,
  schemesAt,
  heading,
  noEmergency,
  openFolds,
  press,
  start,
  tellAbout,
  toResult,
} from '#tests/support/visit.ts'

const bruises = 'Bruises, or bruising easily'
const spots = 'Tiny red or purple spots on the skin'

/** The words of this page as they come out of a printer. */
async function onPaper(page: Page): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'learn-')), 'learn.pdf')
  await page.pdf({ path, format: 'A4', printBackground: false })
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
}

test('someone opens the learning pages from the foot of the start page, and reads on', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/')
  await expect(heading(page)).toHaveText('Check for early signs of acute leukaemia')
  expect(asked.some((url) => url.includes('LearnPage'))).toBe(false)

  await page.getByRole('link', { name: 'Learn about leukaemia' }).click()
  await expect(heading(page)).toHaveText('Learn about leukaemia')
  expect(asked.some((url) => url.includes('LearnPage'))).toBe(true)
  await page.getByRole('link', { name: 'What it is', exact: true }).click()
  await expect(heading(page)).toHaveText('What it is')
  await expect(page.getByRole('main')).toContainText('It is the most common cancer of childhood.')
  await page.getByRole('link', { name: 'Next: Acute myeloid leukaemia' }).click()
  await expect(heading(page)).toHaveText('Acute myeloid leukaemia')
  await expect(heading(page)).toBeFocused()
  await page.goBack()
  await expect(heading(page)).toHaveText('What it is')
})

test('someone learns how symptoms arise from the result, and is led back to it', async ({ page }) => {
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await noEmergency(page)
  await answerParts(page, [bruises], async () => {
    await details(page, bruises, {
      since: [8, 'days'],
      choose: ['The same', 'Nothing that I know of', 'No, New bruises appear within hours'],
    })
  })
  await toResult(page)
  await openFolds(page)
  await page.getByRole('link', { name: 'Learn how symptoms arise' }).click()
  await expect(heading(page)).toHaveText('How symptoms arise')
  await expect(page.getByRole('main')).toContainText('Platelets stop bleeding.')
  await page.getByRole('link', { name: 'Back to where you were' }).click()
  await expect(heading(page)).toHaveText('Your result')
  await expect(page.getByRole('heading', { name: 'See a doctor within 48 hours' })).toBeVisible()
})

test('someone looks up a word of a row, and comes back to that row with every answer kept', async ({ page }) => {
  await start(page)
  await tellAbout(page, { who: 'My child', age: 6, sex: 'Male' })
  await noEmergency(page)
  await askEverything(page)
  const row = page.getByRole('group', { name: spots, exact: true })
  const toRow = async () => {
    for (let step = 0; step < 30 && (await row.count()) === 0; step += 1) {
      const title = await heading(page).innerText()
      await press(page, 'Continue')
      await expect(heading(page)).not.toHaveText(title)
    }
  }
  await toRow()
  await page.getByRole('radio', { name: `No, ${bruises}`, exact: true }).check({ force: true })
  await row.getByText('How to check').click()
  const title = await heading(page).innerText()
  await row.getByRole('link', { name: 'What the words mean' }).click()
  await expect(heading(page)).toHaveText('What the words mean')
  const word = page.getByText('Petechiae', { exact: true })
  await expect(word).toBeFocused()
  await expect(word).toBeInViewport()

  await page.getByRole('link', { name: 'Back to where you were' }).click()
  await expect(heading(page)).toHaveText(title)
  await expect(page.getByRole('radio', { name: `No, ${bruises}`, exact: true })).toBeChecked()
  await expect(row).toBeInViewport()

  await row.getByText('How to check').click()
  await row.getByRole('link', { name: 'What the words mean' }).click()
  await expect(heading(page)).toHaveText('What the words mean')
  await page.goBack()
  await expect(heading(page)).toHaveText(title)
  await expect(page.getByRole('radio', { name: `No, ${bruises}`, exact: true })).toBeChecked()
})

test('a page prints with its words and the addresses of its sources, and without what only works on a screen', async ({ page }) => {
  await page.goto('/#/learn/how-common')
  await expect(heading(page)).toContainText('Of people who turned out to have leukaemia')
  const text = await onPaper(page)
  expect(text).toContain('This is not your chance of having leukaemia.')
  expect(text).toMatch(/Fever 53 60 57 33 to 56/)
  expect(text).toContain('adc.bmj.com/content/101/10/894.abstract')
  expect(text).not.toMatch(/Print this page|Go to the check|All learning pages/)
})

test('all pages print at once', async ({ page }) => {
  await page.goto('/#/learn')
  await page.getByRole('link', { name: 'Print all pages' }).click()
  await expect(heading(page)).toHaveText('All learning pages, for paper')
  const text = await onPaper(page)
  for (const words of [
    'For most people the cause is not known.',
    'Red cells carry oxygen.',
    'Cytarabine',
    'You can stop here.',
    'Petechiae',
  ]) {
    expect(text).toContain(words)
  }
})

for (const width of [390, 1280]) {
  test(`axe finds nothing on any learning page at ${width} px, and larger letters lose nothing`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/')
    for (const name of [
      '',
      'what-it-is',
      'myeloid',
      'causes',
      'symptoms',
      'finding',
      'treatment',
      'outlook',
      'how-common',
      'glossary/petechiae',
    ]) {
      await open(page, `#/learn/${name}`)
      await expectAccessible(page, schemesAt(width))
      if (width === 390) expect(await misplacedAt(page, 'text 200 %'), name).toEqual([])
    }
  })
}

test('nothing has to be scrolled sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const name of ['', 'causes', 'treatment', 'outlook', 'how-common', 'glossary', 'all']) {
    await page.goto(`/#/learn/${name}`)
    await expect(heading(page)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
})
