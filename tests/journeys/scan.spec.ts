import { expect, type Page } from '@playwright/test'
import { linkPayload } from '#src/exports/link.ts'
import { filmOf, withCamera } from '../support/camera.ts'
import { expectAccessible, heading } from '../support/visit.ts'

/** A man of 43 with nosebleeds for 9 days, not sure about looking pale. */
const answers = {
  who: 'me',
  age: 43,
  sex: 'male',
  immunosuppressed: 'no',
  seizure: 'no',
  'noisy-breathing-stridor': 'no',
  pallor: 'notSure',
  nosebleeds: 'yes',
  'nosebleeds.since': 9,
  petechiae: 'no',
}
const { payload } = linkPayload({ answers, grouped: ['seizure', 'noisy-breathing-stridor'], answeredAt: null })
const link = `http://127.0.0.1:4173/#/from/${payload}`

const seeing = withCamera(filmOf(link))
const refusing = withCamera(undefined)

const row = (page: Page, name: string) => page.getByRole('row', { name })
const status = (page: Page) => page.getByRole('status').last()
const press = async (page: Page, keys: string) => {
  for (const key of keys.split(' ')) await page.keyboard.press(key)
}

async function openIntake(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto('/#/intake')
  await expect(heading(page)).toHaveText('Intake')
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'From the patient', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Answers from the patient' })).toBeVisible()
}

async function closeDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Or paste the link').fill(text)
  await page.getByRole('button', { name: 'Take the answers' }).click()
}

/** How many pictures the page is still taking. */
const camerasOn = (page: Page) =>
  page.evaluate(() => (window as unknown as { streams: MediaStream[] }).streams.filter(({ active }) => active).length)

async function watchCameras(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const streams: MediaStream[] = []
    Object.assign(window, { streams })
    const media = navigator.mediaDevices
    const ask = media.getUserMedia.bind(media)
    media.getUserMedia = async (constraints) => {
      const stream = await ask(constraints)
      streams.push(stream)
      return stream
    }
  })
}

seeing.describe('a nurse scans the code on the patient’s phone', () => {
  seeing.beforeEach(async ({ page }) => {
    await watchCameras(page)
    await openIntake(page)
  })

  seeing('the rows arrive to be confirmed, and the camera is off', async ({ page }) => {
    await openDialog(page)
    expect(await camerasOn(page)).toBe(0)
    await page.getByRole('button', { name: 'Start the camera' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(status(page)).toHaveText('9 answers from the patient. 9 to confirm.')
    expect(await camerasOn(page)).toBe(0)

    await expect(row(page, '36 Epistaxis')).toHaveAccessibleName(/Yes, 9d, from the patient, confirm$/)
    await expect(row(page, '3 Seizure')).toHaveAccessibleName(/No, as a group, from the patient, confirm$/)
    await expect(row(page, '1 Dyspnoea')).toHaveAccessibleName(/not answered$/)
    await expect(page.getByRole('textbox', { name: /^Age ?, from the patient, confirm$/ })).toHaveValue('43')
    expect(page.url()).not.toContain(payload)
  })

  seeing('the camera is off once the dialog is closed', async ({ page }) => {
    await page.evaluate(() => {
      // A picture without a code: the film stays black.
      HTMLCanvasElement.prototype.getContext = (() => null) as typeof HTMLCanvasElement.prototype.getContext
    })
    await openDialog(page)
    await page.getByRole('button', { name: 'Start the camera' }).click()
    await expect(page.getByText('Hold the code on the phone in front of the camera.')).toBeVisible()
    expect(await camerasOn(page)).toBe(1)
    await closeDialog(page)
    expect(await camerasOn(page)).toBe(0)
  })
})

refusing.describe('without a camera', () => {
  refusing.beforeEach(async ({ page }) => {
    await openIntake(page)
    await openDialog(page)
  })

  refusing('a refused camera leads to words, and the link still works', async ({ page }) => {
    await page.getByRole('button', { name: 'Start the camera' }).click()
    await expect(page.getByText('The browser may not use the camera.')).toBeVisible()
    await paste(page, link)
    await expect(status(page)).toHaveText('9 answers from the patient. 9 to confirm.')
  })

  refusing('a damaged link is refused in words, and nothing is lost', async ({ page }) => {
    await closeDialog(page)
    await row(page, '1 Dyspnoea').focus()
    await press(page, '. 3 Enter 2')
    await openDialog(page)
    await paste(page, link.slice(0, -4))
    await expect(page.getByText('This code or link is damaged or cut off, so nothing was taken from it.')).toBeVisible()
    await expect(page.getByLabel('Or paste the link')).toHaveValue(link.slice(0, -4))
    await closeDialog(page)
    await expect(row(page, '3 Seizure')).toHaveAccessibleName(/: No$/)
  })

  refusing('new answers ask before they take the place of another patient', async ({ page }) => {
    await closeDialog(page)
    await row(page, '1 Dyspnoea').focus()
    await press(page, '. 3 Enter 2')
    await openDialog(page)
    await paste(page, link)
    const question = page.getByRole('dialog', { name: 'Replace what is on this screen?' })
    await question.getByRole('button', { name: 'Stay here' }).click()
    await expect(row(page, '36 Epistaxis')).toHaveAccessibleName(/not answered$/)
    await openDialog(page)
    await paste(page, link)
    await question.getByRole('button', { name: 'Delete and take the new answers' }).click()
    await expect(row(page, '36 Epistaxis')).toHaveAccessibleName(/from the patient, confirm$/)
  })

  refusing('the count goes down by keyboard alone, survives a reload, and is in the note', async ({ page }) => {
    await paste(page, link)
    await expect(page.getByText('9 to confirm', { exact: true })).toBeVisible()
    await expect(row(page, '1 Dyspnoea')).toBeFocused()

    // The list is read out: what was no is confirmed, what was empty is filled.
    await press(page, '0')
    await expect(page.getByText('7 to confirm', { exact: true })).toBeVisible()
    await press(page, '. 3 6 Enter 1 Enter')
    await expect(page.getByText('6 to confirm', { exact: true })).toBeVisible()
    await expect(row(page, '36 Epistaxis')).toHaveAccessibleName(/: Yes, 9d$/)
    await page.reload()
    await expect(page.getByText('6 to confirm', { exact: true })).toBeVisible()
    await row(page, '37 Gingival').focus()
    await press(page, '. 2 0 Enter F8')
    await expect(status(page)).toHaveText(/^1 answer confirmed\. 5 to confirm\. 2\d [A-Z]/)
    await expect(page.locator('pre')).toContainText('Staff confirmed 4 of 9 answers. NOT CONFIRMED: Petechiae')
    await press(page, 'Control+z')
    await expect(page.getByText('6 to confirm', { exact: true })).toBeVisible()
  })

  refusing('nothing is found by axe in the dialog with a fault in it', async ({ page }) => {
    refusing.slow()
    await paste(page, 'nonsense!')
    await expectAccessible(page)
  })

  refusing('nothing is found by axe where there is much to confirm', async ({ page }) => {
    refusing.slow()
    await paste(page, link)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expectAccessible(page)
  })

  refusing('stands on one screen, and nothing but the rows scrolls', async ({ page }) => {
    await paste(page, link)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    const size = await page.evaluate(() => {
      const grid = document.querySelector('[role=grid]')!
      const { scrollHeight, scrollWidth } = document.documentElement
      return { scrollHeight, scrollWidth, grid: [grid.scrollHeight - grid.clientHeight, grid.scrollWidth - grid.clientWidth] }
    })
    expect(size).toEqual({ scrollHeight: 768, scrollWidth: 1366, grid: [expect.any(Number), 0] })
    // All rows are in view, for each is confirmed where it stands: more than one screen holds in letters that can be read.
    await expect(page.getByRole('button', { name: 'All rows' })).toHaveAttribute('aria-pressed', 'true')
  })
})

for (const [name, width, height] of [
  ['tablet', 1024, 768],
  ['phone', 390, 844],
] as const) {
  refusing.describe(`on a ${name}`, () => {
    refusing.use({ viewport: { width, height }, hasTouch: true, isMobile: true })

    refusing('everything to press is 44 px high, and nothing scrolls sideways', async ({ page }) => {
      await page.goto('/#/intake')
      await expect(heading(page)).toHaveText('Intake')
      await openDialog(page)
      await paste(page, link)
      await expect(page.getByRole('dialog')).toHaveCount(0)
      const { low, wide } = await page.evaluate(() => ({
        low: [...document.querySelectorAll('main button, main select, main input, main summary')]
          .filter((one) => one.checkVisibility() && !one.classList.contains('visually-hidden'))
          .filter((one) => (one.closest('label') ?? one).getBoundingClientRect().height < 44)
          .map((one) => one.outerHTML),
        wide: document.documentElement.scrollWidth,
      }))
      expect(low).toEqual([])
      expect(wide).toBe(width)
    })
  })
}
