/** From the patient to whoever helps: a code, a link, a file, paper, a copied text. */
import { readFileSync } from 'node:fs'
import { expect, test, type Browser, type Page } from '@playwright/test'
import type { Answers } from '#src/domain/engine/answers.ts'
import { linkPayload } from '#src/exports/link.ts'
import { content, harmless } from '#tests/support/content.ts'
import { onPaper, scanned } from '#tests/support/scan.ts'
import {
  answerParts,
  expectAccessible,
  schemesAt,
  heading,
  noEmergency,
  openFolds,
  press,
  printed,
  start,
  tellAbout,
  toResult,
} from '#tests/support/visit.ts'

const tired = 'Feeling very tired'
const bruises = 'Bruises, or bruising easily'
const codeName = 'Code to scan, with the answers'

/** As the app gives them: a feature of a row that is a no was never asked. */
const onEmergencyPage = new Set(content.questionnaire.emergency.flatMap(({ rows }) => rows))
const calm: Answers = Object.fromEntries(Object.entries(harmless).filter(([fact]) => !fact.includes('.') || onEmergencyPage.has(fact)))
const linkWith = (answers: Answers) => {
  const all: Answers = { ...calm, sex: 'female', ...answers }
  const grouped = content.symptoms.map(({ id }) => id).filter((id) => all[id] === 'no')
  return linkPayload({ answers: all, grouped, answeredAt: null }).payload
}
const tiredAndBruised = linkWith({ fatigue: 'yes', 'fatigue.since': 21, 'easy-bruising': 'yes', 'easy-bruising.since': 8 })

const advice = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).first()

async function openLink(page: Page, payload: string): Promise<void> {
  await page.goto(`/#/from/${payload}`)
  await press(page, 'See the result')
  await expect(heading(page)).toHaveText('Your result')
}

async function elsewhere(browser: Browser): Promise<Page> {
  const context = await browser.newContext()
  return context.newPage()
}

/** Nowhere that outlives the page, and nowhere that someone beside it could look. */
async function expectNoTrace(page: Page, payload: string): Promise<void> {
  const traces = await page.evaluate(() =>
    JSON.stringify([window.location.href, window.history.state, document.title, { ...sessionStorage }, { ...localStorage }]),
  )
  expect(traces).not.toContain(payload)
}

test('a code on the result, scanned on another device, gives the same advice; the answers never stand in the address', async ({
  page,
  browser,
}) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await noEmergency(page)
  await answerParts(page, [tired, bruises])
  await toResult(page)
  await expect(page.getByRole('button', { name: 'Show a code to scan' })).toBeVisible()
  expect(loaded.filter((url) => url.includes('QrCode'))).toEqual([])
  await press(page, 'Show a code to scan')
  await expect(page.getByRole('dialog')).toContainText('no name and none of your own words: whoever scans it can read them.')
  const link = await scanned(page, await page.getByRole('img', { name: codeName }).screenshot())
  const [address, payload = ''] = link.split('#/from/')
  expect(address).toBe(new URL('/', page.url()).href)
  expect(payload.length).toBeGreaterThan(20)

  const other = await elsewhere(browser)
  await other.goto(link)
  await expect(heading(other)).toHaveText('Answers came with this link')
  await expect(other).toHaveURL(/#\/from\/$/)
  await expectNoTrace(other, payload)
  await press(other, 'See the result')
  await expect(heading(other)).toHaveText('Your result')
  await expect(advice(other)).toHaveText((await advice(page).textContent()) ?? 'no advice')
  await expect(other.getByRole('main')).toContainText(bruises)
  await expect(other.getByText('These answers came with a link. Check them.')).toBeVisible()

  await other.getByRole('link', { name: 'Change an answer' }).click()
  await expect(heading(other)).toHaveText('Check your answers')
  await expectNoTrace(other, payload)
  await other.goBack()
  await expect(heading(other)).toHaveText('Your result')
  await expectNoTrace(other, payload)
  await other.goBack()
  expect(other.url()).not.toContain(payload)
})

test('a link with one damaged character is refused in words, and an unfinished check survives', async ({ page }) => {
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await expect(heading(page)).toHaveText('Is any of this happening now?')
  const middle = Math.floor(tiredAndBruised.length / 2)
  const damaged = `${tiredAndBruised.slice(0, middle)}${tiredAndBruised[middle] === 'A' ? 'B' : 'A'}${tiredAndBruised.slice(middle + 1)}`
  await page.goto(`/#/from/${damaged}`)
  await expect(heading(page)).toHaveText('This link could not be opened')
  await expect(page.getByRole('main')).toContainText('This code or link is damaged or cut off, so nothing was taken from it.')
  await expectNoTrace(page, damaged)
  await page.getByRole('link', { name: 'Go on with my check' }).click()
  await expect(heading(page)).toHaveText('Is any of this happening now?')
  await page.goBack()
  await page.goBack()
  await page.goBack()
  await expect(heading(page)).toHaveText('Who is this about?')
  await expect(page.getByLabel('Age', { exact: true })).toHaveValue('34')
})

test('a link asks before it replaces a check, and "no" loses nothing', async ({ page }) => {
  await start(page)
  await tellAbout(page, { who: 'Me', age: 61, sex: 'Male' })
  await expect(heading(page)).toHaveText('Is any of this happening now?')
  await page.goto(`/#/from/${tiredAndBruised}`)
  await press(page, 'See the result')
  await press(page, 'Keep my check')
  await page.goto('/#/check/about')
  await expect(page.getByLabel('Age', { exact: true })).toHaveValue('61')
  await page.goBack()
  await press(page, 'See the result')
  await press(page, 'Yes, replace it')
  await expect(heading(page)).toHaveText('Your result')
  await page.goto('/#/check/about')
  await expect(page.getByLabel('Age', { exact: true })).toHaveValue('40')
})

test('a check saved as a file and opened again gives the same result, own words too', async ({ page, browser }) => {
  await openLink(page, tiredAndBruised)
  await page.goto('/#/check/last')
  await page.getByRole('textbox', { name: 'In my words' }).fill('Since <b>summer</b>')
  await page.goto('/#/result')
  await page.getByText('More ways').click()
  const download = page.waitForEvent('download')
  await press(page, 'Save this check as a file')
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/^small-signs-\d{4}-\d\d-\d\d-\d{6}\.json$/)

  const other = await elsewhere(browser)
  await other.goto('/')
  await other.getByRole('link', { name: 'Open a saved check' }).click()
  await other.getByLabel('Saved check').setInputFiles(await saved.path())
  await expect(other.getByText(/This check was saved on/)).toBeVisible()
  await press(other, 'See the result')
  await expect(heading(other)).toHaveText('Your result')
  await expect(other.getByText('These answers came from a file. Check them.')).toBeVisible()
  await expect(advice(other)).toHaveText((await advice(page).textContent()) ?? 'no advice')
  const sheet = await printed(other)
  expect(sheet.text).toContain('Since <b>summer</b>')
  expect(sheet.text).toContain('Answered no together, with one button')
})

const hostile: Record<string, [string, RegExp]> = {
  'with markup': ['<img src=x onerror="document.title = 1">', /cannot be read/],
  'with __proto__': [
    '{"format":"small-signs-check","version":1,"rules":"1","savedAt":"2026-11-20T08:00:00Z","check":{"answers":{"__proto__":{"a":1}},"grouped":[],"words":""}}',
    /damaged or was changed by hand/,
  ],
  'of 10 MB': [' '.repeat(10_000_000), /too large/],
  'that is not JSON': ['not a file of ours', /cannot be read/],
}

test('hostile files are refused, each with its sentence, and nothing is lost', async ({ page }) => {
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await expect(heading(page)).toHaveText('Is any of this happening now?')
  await page.goto('/#/open')
  for (const [name, [text, sentence]] of Object.entries(hostile)) {
    await page.getByLabel('Saved check').setInputFiles({ name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(text) })
    await expect(page.getByLabel('Saved check')).toHaveAccessibleDescription(sentence)
    await expect(page).toHaveTitle(/^Error: Open a saved check/)
    await expect(page.getByRole('button', { name: 'See the result' })).toHaveCount(0)
  }
  await page.getByRole('link', { name: 'Go on with my check' }).click()
  await expect(heading(page)).toHaveText('Is any of this happening now?')
})

test('the printed sheet carries the code', async ({ page }) => {
  await openLink(page, tiredAndBruised)
  await page.getByRole('link', { name: 'Print summary' }).click()
  await expect(page.getByRole('img', { name: codeName })).toBeVisible()
  expect(await scanned(page, await onPaper(page))).toBe(`${new URL('/', page.url()).href}#/from/${tiredAndBruised}`)
})

test('twelve symptoms fit one page together with what was answered no', async ({ page }) => {
  const yes =
    'fatigue easy-bruising nosebleeds swollen-lymph-nodes night-sweats weight-loss bone-pain headache pallor bleeding-gums joint-pain'
  const answers = `${yes} dizziness`.split(' ').flatMap((id) => [
    [id, 'yes'],
    [`${id}.since`, 21],
    [`${id}.trend`, 'worse'],
  ])
  await openLink(page, linkWith(Object.fromEntries(answers)))
  for (const format of ['A4', 'Letter'] as const) {
    const sheet = await printed(page, format)
    expect(sheet.text.match(/3 weeks, worse/g)).toHaveLength(12)
    expect(sheet.text).toContain('Answered no together')
    expect(sheet.pages).toBe(1)
  }
})

test('where copying is refused, the note stands there to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } })
  })
  await openLink(page, tiredAndBruised)
  await press(page, 'Copy as text')
  await expect(page.getByRole('textbox', { name: 'Text to copy' })).toHaveValue(/^\[Patient-reported checklist, /)
  await expect(page.getByRole('textbox', { name: 'Text to copy' })).toBeFocused()
  await expect(page.getByText('This browser did not allow copying.')).toBeVisible()
})

test('a link whose sign was encoded on its way opens the answers all the same', async ({ page }) => {
  await page.goto(`/%23/from/${tiredAndBruised}`)
  await expect(heading(page)).toHaveText('Answers came with this link')
})

test('the short note says who, what and which advice, and what record systems take is FHIR', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openLink(page, tiredAndBruised)
  await page.getByText('More ways').click()
  await press(page, 'Copy a short note')
  await expect(page.getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\n40 y, female\. Fatigue 3 weeks; Bruising 8 days\.\n[^]*\nAdvice: /,
  )

  const download = page.waitForEvent('download')
  await press(page, 'For a doctor’s record system (FHIR)')
  const bundle = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
  expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'collection' })
  expect(bundle.entry[0].resource.resourceType).toBe('QuestionnaireResponse')
  expect(bundle.entry[0].fullUrl).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
})

for (const [name, viewport] of Object.entries({ phone: { width: 320, height: 640 }, desktop: { width: 1280, height: 900 } })) {
  test(`axe finds nothing where answers are handed over, and nothing scrolls sideways: ${name}`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.setViewportSize(viewport)
    const expectSound = async () => {
      await expectAccessible(page, schemesAt(viewport.width))
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
    }
    await page.goto(`/#/from/${tiredAndBruised}`)
    await expect(heading(page)).toHaveText('Answers came with this link')
    await expectSound()
    await press(page, 'See the result')
    await page.getByText('More ways').click()
    await expectSound()
    await press(page, 'Show a code to scan')
    await expect(page.getByRole('img', { name: codeName })).toBeVisible()
    await expectSound()
    await press(page, 'Close')
    await expect(page.getByRole('button', { name: 'Show a code to scan' })).toBeFocused()
    await page.goto(`/#/from/${tiredAndBruised}`)
    await press(page, 'See the result')
    await expectSound()
    await press(page, 'Keep my check')
    await page.goto('/#/from/damaged')
    await expect(heading(page)).toHaveText('This link could not be opened')
    await expectSound()
    await page.goto('/#/open')
    await expect(heading(page)).toHaveText('Open a saved check')
    await expectSound()
    await page.getByLabel('Saved check').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('x') })
    await expect(page.getByLabel('Saved check')).toHaveAccessibleDescription(/cannot be read/)
    await expectSound()
    await page.goto('/#/sheet')
    await expect(page.getByRole('img', { name: codeName })).toBeVisible()
    await expectSound()
  })
}

test('on a phone one press leads from the advice to what can be taken along; beside the advice nothing is needed', async ({ page }) => {
  await page.goto(`/#/from/${tiredAndBruised}`)
  await press(page, 'See the result')
  const print = page.getByRole('link', { name: 'Print summary' })
  await expect(print).not.toBeInViewport()
  await press(page, 'Print, copy or show a code')
  await expect(print).toBeInViewport()
  await expect(page.getByRole('heading', { name: 'Take it with you' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(print).toBeFocused()

  await page.setViewportSize({ width: 1280, height: 800 })
  await expect(page.getByRole('button', { name: 'Print, copy or show a code' })).toBeHidden()
  await openFolds(page)
  await page.getByRole('heading', { name: 'If nothing changes' }).scrollIntoViewIfNeeded()
  await expect(print).toBeInViewport()
})
