/** The ways through the app that the benchmark takes. */
import type { Page } from '@playwright/test'
import { pressRows } from './measure.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).click({ force: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** From the start page through the first questions and two parts, row by row. */
export async function answerTwoParts(page: Page): Promise<void> {
  await toFirstPart(page)
  for (let part = 0; part < 2; part += 1) {
    await pressRows(page, 20)
    await onwards(page)
  }
}

/** Runs in the page: a whole check, everything answered with no, to the result. Playwright's own script, which takes memory, stays out. */
export async function wholeCheck(): Promise<void> {
  const title = () => document.querySelector('h1')?.textContent
  const find = (name: string) => [...document.querySelectorAll<HTMLElement>('a, button, label')].find((one) => one.textContent === name)
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise(requestAnimationFrame)
  }
  const pressText = async (name: string): Promise<void> => {
    await until(() => find(name) !== undefined)
    find(name)!.click()
  }
  const goOn = async (button: string): Promise<void> => {
    const before = title()
    await pressText(button)
    await until(() => title() !== before)
  }
  await goOn('Start')
  await pressText('Me')
  const age = document.querySelector<HTMLInputElement>('input[inputmode]')!
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(age, '34')
  age.dispatchEvent(new Event('input', { bubbles: true }))
  await pressText('Female')
  await pressText('None of these')
  await goOn('Continue')
  await goOn('None of these is happening')
  while (title() !== 'Anything else?') {
    await pressText('No to the rest')
    await goOn('Continue')
  }
  await goOn('See the result')
}

async function toFirstPart(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await choose(page, 'Me')
  await page.getByLabel('Age', { exact: true }).fill('34')
  await choose(page, 'Female')
  await press(page, 'None of these')
  await onwards(page)
  await onwards(page, 'None of these is happening')
}

/** This button, until the next heading is there. */
async function onwards(page: Page, button = 'Continue'): Promise<void> {
  const title = await heading(page).innerText()
  await press(page, button)
  await heading(page).filter({ hasNotText: title }).waitFor()
}
