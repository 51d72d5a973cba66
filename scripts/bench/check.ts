/** The ways through the app that the benchmark takes. */
import type { Page } from '@playwright/test'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).click({ force: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** From the start page to the lists of signs, and "not sure" to 20 lines of each of the first two, one by one. */
export async function answerLines(page: Page): Promise<void> {
  await toLines(page)
  for (let list = 0; list < 2; list += 1) {
    if (list > 0) await onwards(page)
    const lines = page.getByRole('button', { name: /^Not sure, / })
    const count = Math.min(20, await lines.count())
    if (count === 0) throw new Error('The list of signs has no line to press.')
    for (let place = 0; place < count; place += 1) await lines.nth(place).click()
  }
}

/** Runs in the page: a whole check, everything answered with no, to the result. Playwright's own script, which takes memory, stays out. */
export async function wholeCheck(): Promise<void> {
  const title = () => document.querySelector('h1')?.textContent
  const find = (...names: string[]) =>
    [...document.querySelectorAll<HTMLElement>('a, button, label')].find((one) => names.includes(one.textContent))
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
  const noToEveryGroup = async (): Promise<void> => {
    for (let none = find('None of these', 'None of the others'); none; none = find('None of these', 'None of the others')) {
      const pressed = none
      pressed.click()
      await until(() => pressed.textContent !== 'None of these' && pressed.textContent !== 'None of the others')
    }
  }
  await goOn('Start')
  await pressText('Me')
  const age = document.querySelector<HTMLInputElement>('input[inputmode]')!
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(age, '34')
  age.dispatchEvent(new Event('input', { bubbles: true }))
  await pressText('Female')
  await goOn('Continue')
  await goOn('None of these is happening')
  await pressText('Not yet')
  await goOn('None of these')
  while (title() !== 'Your result') {
    await noToEveryGroup()
    await goOn('Continue')
  }
}

async function toLines(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await choose(page, 'Me')
  await page.getByLabel('Age', { exact: true }).fill('34')
  await choose(page, 'Female')
  await onwards(page)
  await onwards(page, 'None of these is happening')
  await choose(page, 'Not yet')
  await onwards(page, 'None of these')
}

/** This button, until the next heading is there. */
async function onwards(page: Page, button = 'Continue'): Promise<void> {
  const title = await heading(page).innerText()
  await press(page, button)
  await heading(page).filter({ hasNotText: title }).waitFor()
}
