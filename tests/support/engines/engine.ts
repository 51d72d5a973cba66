/** A browser that the journeys do not drive with Playwright: what a person does in it, by role and name. */
import { expect } from '@playwright/test'
import type { Answers } from '#src/domain/engine/answers.ts'

export type Role = 'button' | 'link' | 'radio' | 'textbox' | 'row'

/** Something on the screen. */
export type Handle = { click: () => Promise<void>; type: (text: string) => Promise<void> }

/** What each engine has to be able to do. */
export type Driver = {
  open: (address: string) => Promise<void>
  /** The first element that is shown with this role and name, as `elementNamed` finds it. */
  find: (role: Role, name: string) => Promise<Handle | undefined>
  /** One key, to whatever has the focus: a character, or the name of another key. */
  press: (key: string) => Promise<void>
  /** The value of an expression in the page. */
  read: (expression: string) => Promise<unknown>
  close: () => Promise<void>
}

/** Waits as a person waits: at most 15 s for what is to be there. */
const patient = { timeout: 15_000, intervals: [100, 200, 400] }

export class Engine {
  readonly #driver: Driver
  constructor(driver: Driver) {
    this.#driver = driver
  }

  open = (address: string) => this.#driver.open(address)
  close = () => this.#driver.close()
  key = (key: string) => this.#driver.press(key)

  /** What is still moving is pressed once it stands. */
  async press(role: Role, name: string): Promise<void> {
    const click = async () => {
      await (await this.#there(role, name)).click()
    }
    await expect(click).toPass(patient)
  }

  async fill(label: string, text: string): Promise<void> {
    const field = await this.#there('textbox', label)
    await field.click()
    await field.type(text)
  }

  /** The names of all that is shown with a role. */
  async names(role: Role): Promise<string[]> {
    return (await this.#driver.read(`(${namesOf.toString()})(${JSON.stringify(selectors[role])})`)) as string[]
  }

  /** The text of the first element that fits the selector, with spaces made one; empty where there is none. */
  async text(selector: string): Promise<string> {
    const text = await this.#driver.read(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`)
    return String(text).replace(/\s+/g, ' ').trim()
  }

  /** Its lines as they stand. */
  async lines(selector: string): Promise<string> {
    return String(await this.#driver.read(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`))
  }

  /** The answers that this tab keeps. */
  async answers(): Promise<Answers> {
    const stored = await this.#driver.read(`sessionStorage.getItem('small-signs-session')`)
    return (JSON.parse(String(stored)) as { state: { check: { answers: Answers } } }).state.check.answers
  }

  address = async () => String(await this.#driver.read('location.href'))

  async isAt(heading: string): Promise<void> {
    await expect.poll(() => this.text('h1'), patient).toBe(heading)
  }

  /** The heading takes the focus when the next page stands. */
  async isDrawn(): Promise<void> {
    await expect.poll(() => this.#driver.read('document.activeElement.tagName'), patient).toBe('H1')
  }

  async shows(selector: string, text: string | RegExp): Promise<void> {
    const all = () => this.text(selector)
    await (typeof text === 'string' ? expect.poll(all, patient).toContain(text) : expect.poll(all, patient).toMatch(text))
  }

  async #there(role: Role, name: string): Promise<Handle> {
    let found: Handle | undefined
    await expect
      .poll(
        async () => {
          found = await this.#driver.find(role, name)
          return found ? name : await this.names(role)
        },
        { ...patient, message: `${role} "${name}"` },
      )
      .toBe(name)
    return found!
  }
}

export const selectors: Readonly<Record<Role, string>> = {
  button: 'button',
  link: 'a[href]',
  radio: 'input[type="radio"]',
  textbox: 'input:not([type="radio"]), textarea',
  row: '[role="row"][id]',
}

/** Runs in the page, and so stands on its own feet. A radio button is pressed by its label, which lies over it. */
export function elementNamed(selector: string, name: string): Element | undefined {
  const nameOf = (one: Element) => {
    const labels = [...((one as HTMLInputElement).labels ?? [])].map((label) => label.innerText)
    return (one.getAttribute('aria-label') ?? (labels.join(' ') || (one as HTMLElement).innerText)).replace(/\s+/g, ' ').trim()
  }
  const found = [...document.querySelectorAll(selector)].find((one) => one.getClientRects().length > 0 && nameOf(one) === name)
  return found instanceof HTMLInputElement && found.type === 'radio' ? found.labels![0] : found
}

/** Runs in the page. */
function namesOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .filter((one) => one.getClientRects().length > 0)
    .map((one) => {
      const labels = [...((one as HTMLInputElement).labels ?? [])].map((label) => label.innerText)
      return (one.getAttribute('aria-label') ?? (labels.join(' ') || (one as HTMLElement).innerText)).replace(/\s+/g, ' ').trim()
    })
}
