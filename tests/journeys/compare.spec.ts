import { expect, test, type Page } from '@playwright/test'
import { misplacedAt } from '#tests/support/access.ts'
import {
  answerParts,
  details,
  expectAccessible,
  heading,
  noEmergency,
  press,
  printed,
  start,
  tellAbout,
  toResult,
} from '#tests/support/visit.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const tired = 'Feeling very tired'
const bruises = 'Bruises, or bruising easily'

/** A whole check of the same woman, as someone does it weeks later in a new tab. */
async function check(page: Page, yes: readonly string[], trend: 'The same' | 'Worse') {
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await noEmergency(page)
  await answerParts(page, yes, async () => {
    for (const symptom of yes) {
      if ((await page.getByRole('heading', { name: symptom, exact: true }).count()) === 0) continue
      await details(page, symptom, { since: [2, 'weeks'], choose: [trend] })
    }
  })
  await toResult(page)
}

const later = async (page: Page, time: string) => {
  await page.evaluate(() => sessionStorage.clear())
  await page.clock.setFixedTime(new Date(time))
  await page.reload()
}

test('what is new, worse and gone since the check that was kept stands on the result and on paper', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-06-03T09:00:00'))
  await check(page, [tired, 'Nosebleeds'], 'The same')
  await expect(page.getByText('It stays on this device for 90 days, without your own words.')).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('small-signs-kept') ?? '')).not.toContain('fatigue')
  await press(page, 'Keep this check to compare next time')
  await expect(page.getByText('Kept on this device until Tuesday 1 September.')).toBeVisible()

  await later(page, '2026-06-17T09:00:00')
  await check(page, [tired, bruises], 'Worse')
  const part = page.getByRole('region', { name: 'Compare with last time' })
  await expect(part).toContainText('Since Wednesday 3 June')
  // On a phone what is taken along stands first.
  const [taken, earlier] = await Promise.all([page.getByRole('link', { name: 'Print summary' }).boundingBox(), part.boundingBox()])
  expect(taken!.y).toBeLessThan(earlier!.y)
  await expect(part).toContainText(`New: ${bruises}`)
  await expect(part).toContainText(`Worse: ${tired}`)
  await expect(part).toContainText('Gone: Nosebleeds')
  await expect(part).toContainText('The advice then: ')
  await expectAccessible(page)
  await press(page, 'Copy as text')
  const note = await page.evaluate(() => navigator.clipboard.readText())
  expect(note.replaceAll(/\n +/g, ' ')).toContain('Since 03-JUN-2026: New: Bruising. Worse: Fatigue. Gone: Epistaxis')

  const { text, pages } = await printed(page)
  expect(text).toMatch(/Since 3 June 2026: New/)
  expect(text).toContain('New: Bruising')
  expect(text).toContain('Worse: Fatigue')
  expect(text).toContain('Gone: Epistaxis')
  expect(pages).toBe(1)
})

test('kept checks stand in one table, are judged by the rules of today, and are deleted one by one', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-06-03T09:00:00'))
  await check(page, [tired], 'The same')
  await press(page, 'Keep this check to compare next time')
  // As if the rules of that day had been milder.
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('small-signs-kept')!)
    kept.state.checks[0].level = 'self-care'
    localStorage.setItem('small-signs-kept', JSON.stringify(kept))
  })
  await later(page, '2026-06-17T09:00:00')
  await check(page, [tired, bruises], 'Worse')
  await expect(page.getByRole('region', { name: 'Compare with last time' })).toContainText(
    'The advice then: Watch. By today’s rules it would be: ',
  )
  await press(page, 'Keep this check to compare next time')

  await page.getByRole('link', { name: 'See all kept checks' }).click()
  await expect(heading(page)).toHaveText('Kept checks')
  await expect(page.getByRole('row', { name: `${bruises} no yes, Worse` })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Advice Watch.*today’s rules: / })).toBeVisible()
  await expectAccessible(page)
  expect(await misplacedAt(page, 'text 200 %')).toEqual([])
  await press(page, 'Delete the check of 3 Jun')
  await expect(page.getByRole('columnheader', { name: '3 Jun' })).toHaveCount(0)
  await expect(page.getByRole('columnheader', { name: '17 Jun' })).toBeVisible()
  await press(page, 'Delete all kept checks')
  await press(page, 'Yes, delete them')
  await expect(page.getByText('No check is kept on this device.')).toBeVisible()
})

test('a check about somebody else on the same device is not compared', async ({ page }) => {
  await check(page, [tired], 'The same')
  await press(page, 'Keep this check to compare next time')
  await page.evaluate(() => sessionStorage.clear())
  await page.reload()
  await start(page)
  await tellAbout(page, { who: 'My child', age: 6, sex: 'Male' })
  await noEmergency(page)
  await answerParts(page, [])
  await toResult(page)
  await expect(page.getByRole('button', { name: 'Keep this check to compare next time' })).toBeVisible()
  await expect(page.getByText(/^Since /)).toHaveCount(0)
})
