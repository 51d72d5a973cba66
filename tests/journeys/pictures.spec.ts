import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '#tests/support/test.ts'
import {
  answerParts,
  askEverything,
  expectAccessible,
  heading,
  noEmergency,
  schemesAt,
  start,
  tellAbout,
  toResult,
} from '#tests/support/visit.ts'

const lumps = 'Lumps in neck, armpit, groin, collarbone area, elbow or knee'

for (const width of [390, 1280]) {
  test(`lumps are answered on the body by keyboard, and stand on the sheet; the page has nothing found by axe: ${width} px`, async ({
    page,
  }) => {
    test.setTimeout(90_000)
    await page.setViewportSize({ width, height: 844 })
    await start(page)
    await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
    await noEmergency(page)
    await answerParts(page, [lumps], async () => {
      if ((await heading(page).innerText()) !== 'About what you noticed') return
      const neck = page.getByRole('button', { name: 'Yes, Lump in the neck', exact: true })
      await neck.focus()
      await page.keyboard.press('Space')
      await expect(neck).toHaveAttribute('aria-pressed', 'true')
      await expect(page.locator('main li label').nth(1)).toHaveText('✓')
      await expectAccessible(page, schemesAt(width))
    })
    await toResult(page)
    await page.goto('/#/sheet')
    await expect(page.getByRole('table')).toContainText('Lump in the neck')
    await expect(page.locator('article')).toContainText('On the body: Lymphadenopathy')
    await expect(page.locator('article [data-sure="true"]')).toHaveCount(2)
  })
}

test('"How to check" shows what dots look like, once it is opened', async ({ page }) => {
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await noEmergency(page)
  await askEverything(page)
  await page.goto('/#/check/bruises-and-bleeding')
  await expect(heading(page)).toContainText('Bruises')
  await expect(page.getByText('Tiny dots, like pin pricks.')).toHaveCount(0)
  await page.getByText('How to check: Tiny red or purple spots on the skin').click()
  await expect(page.getByText('Tiny dots, like pin pricks.')).toBeVisible()
  await expectAccessible(page)
})

test('the map of causes prints with the result, whose ladder shows the advice in any colours', async ({ page }) => {
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await noEmergency(page)
  await answerParts(page, ['Bruises, or bruising easily'])
  await toResult(page)
  await expect(page.locator('main')).toContainText('Too few platelets')
  // In someone's own colours all edges get one: only the rungs that are meant may keep theirs.
  await page.emulateMedia({ forcedColors: 'active' })
  const edges = await page
    .locator('[data-state]')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('data-state'), getComputedStyle(one).borderInlineStartColor]))
  const edgeOf = (state: string) => edges.find(([name]) => name === state)?.[1]
  expect(edgeOf('other')).toBeDefined()
  expect(edgeOf('other')).not.toBe(edgeOf('certain'))
  await page.emulateMedia({ forcedColors: 'none' })
  const path = join(mkdtempSync(join(tmpdir(), 'result-')), 'result.pdf')
  await page.pdf({ path, format: 'A4', printBackground: false })
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
  expect(text).toContain('What may be behind it')
  expect(text).toContain('Too few platelets')
})

test('all the pictures of a page are smaller than 15 kB, compressed', async ({ page }) => {
  const sizes: number[] = []
  page.on('response', (response) => {
    if (/(RowPicture|BodyMap|Marrow|pictures|Drawing|Person)[^/]*\.(js|css)$/.test(response.url())) {
      void response.body().then((body) => sizes.push(gzipSync(body).length))
    }
  })
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await noEmergency(page)
  await askEverything(page)
  await page.goto('/#/check/bruises-and-bleeding')
  await page.getByText('How to check: Tiny red or purple spots on the skin').click()
  await expect(page.getByText('Tiny dots, like pin pricks.')).toBeVisible()
  await expect.poll(() => sizes.length).toBeGreaterThan(1)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(15_000)
})
