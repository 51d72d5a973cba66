/** One visit that opens every page and takes along everything that can be taken. */
import { expect, type Page } from '@playwright/test'
import { paths } from '#src/pages/paths.ts'
import { answerParts, details, heading, noEmergency, press, tellAbout, toResult } from './visit.ts'

const bruises = 'Bruises, or bruising easily'

/** Someone of 34 with bruises, from the start page to the result. `app` is where the start page is. */
export async function checkFrom(page: Page, app: string): Promise<void> {
  await page.goto(app)
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await expect(heading(page)).toHaveText('Who is this about?')
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await noEmergency(page)
  await answerParts(page, [bruises], async () => {
    await details(page, bruises, {
      since: [8, 'days'],
      choose: ['The same', 'Nothing that I know of', 'No, New bruises appear within hours'],
    })
  })
  await toResult(page)
  await expect(page.getByRole('heading', { name: 'See a doctor within 48 hours' })).toBeVisible()
}

/** Every way to take a result along: the note, the code, and each file; gives back what the files are called. */
export async function takeAlong(page: Page): Promise<string[]> {
  await press(page, 'Copy as text')
  await expect(page.getByText('Copied.')).toBeVisible()
  await press(page, 'Show a code to scan')
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByText('More ways', { exact: true }).click()
  const names: string[] = []
  for (const button of ['Save calendar file', 'Save this check as a file', 'For a doctor’s record system (FHIR)']) {
    const download = page.waitForEvent('download')
    await press(page, button)
    names.push((await download).suggestedFilename())
  }
  return names
}

/** Every address that the app knows, and one that it does not. */
export async function openEveryPage(page: Page, app: string): Promise<void> {
  const parts = [paths.rules(), paths.rules('workbench'), paths.learn(), paths.learn('treatment')]
  for (const path of [...Object.values(paths), ...parts, '/nowhere']) {
    if (typeof path !== 'string') continue
    await page.goto(`${app}#${path}`)
    await expect(heading(page)).toBeVisible()
  }
}

export async function wholeVisit(page: Page, app: string): Promise<void> {
  await checkFrom(page, app)
  expect(await takeAlong(page)).toHaveLength(3)
  await openEveryPage(page, app)
}
