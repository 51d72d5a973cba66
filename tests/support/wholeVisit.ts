/** One visit that opens every page and takes along everything that can be taken. */
import { expect, type Page } from '@playwright/test'
import { paths } from '#src/pages/paths.ts'
import { answerParts, details, heading, noEmergency, press, tellAbout, toResult } from './visit.ts'

export const bruises = 'Bruises with no clear cause'

/** Someone of 34 with bruises, from the start page to the result. `app` is where the start page is. */
export async function checkFrom(page: Page, app: string): Promise<void> {
  await page.goto(app)
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await expect(heading(page)).toHaveText('Who is this about?')
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await noEmergency(page)
  await answerParts(page, [bruises], async () => {
    await details(page, bruises, { since: [8, 'days'], choose: ['The same', 'No clear cause', 'No, New bruises appear within hours'] })
  })
  await toResult(page)
  await expect(page.getByRole('heading', { name: 'See a doctor within 48 hours' })).toBeVisible()
}

/** Copies the note and saves the file of the appointment; gives back what the file is called. */
export async function takeAlong(page: Page): Promise<string> {
  await press(page, 'Copy as text')
  await expect(page.getByText('Copied.')).toBeVisible()
  const download = page.waitForEvent('download')
  await press(page, 'Save calendar file')
  return (await download).suggestedFilename()
}

/** Every address that the app knows, and one that it does not. */
export async function openEveryPage(page: Page, app: string): Promise<void> {
  for (const path of [...Object.values(paths), '/nowhere']) {
    if (typeof path !== 'string') continue
    await page.goto(`${app}#${path}`)
    await expect(heading(page)).toBeVisible()
  }
}

export async function wholeVisit(page: Page, app: string): Promise<void> {
  await checkFrom(page, app)
  expect(await takeAlong(page)).toMatch(/\.ics$/)
  await openEveryPage(page, app)
}
