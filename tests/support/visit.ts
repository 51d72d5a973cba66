/** Ways through the check as a person goes them: by role and label. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { axeViolations } from './axe.ts'
import { content } from './content.ts'

export const heading = (page: Page) => page.getByRole('heading', { level: 1 })
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Native radio buttons lie under the label that people press; a keyboard or a voice reaches the input itself. */
export const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check({ force: true })

/** From the first list of signs on, the whole questionnaire; its first page stands there. */
export async function askEverything(page: Page): Promise<void> {
  const before = await heading(page).innerText()
  await press(page, 'Ask me everything instead')
  await expect(heading(page)).not.toHaveText(before)
}

/** A line that brings up the emergency card, which then stands there. */
export async function alarm(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await expect(page).toHaveURL(/#\/call$/)
}

type Person = { who: 'Me' | 'My child' | 'Someone I look after'; age: number; months?: boolean; sex: 'Female' | 'Male'; yes?: string[] }

export async function start(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await expect(heading(page)).toHaveText('Who is this about?')
}

/** A sign as it stands in a list, by its label: some have a shorter line (`line` in data/taxonomy). */
export const lineOf = (label: string): string => content.symptoms.find((one) => one.label === label)?.line ?? label

/** What is to be said on the page "Is any of this true?", which comes after the emergencies. */
const trueOf = new WeakMap<Page, readonly string[]>()

/** The page "Who is this about?"; `yes` is said later, where it is asked. */
export async function tellAbout(page: Page, { who, age, months = false, sex, yes = [] }: Person): Promise<void> {
  await choose(page, who)
  await page.getByLabel('Age', { exact: true }).fill(String(age))
  // Whoever answers for themselves gives years: nothing to choose.
  if (who !== 'Me') await choose(page, months ? 'months' : 'years')
  await choose(page, sex)
  trueOf.set(page, yes)
  await press(page, 'Continue')
}

/** No emergency, and "None of these" to what is not named about the person. */
export async function noEmergency(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText('Is any of this happening now?')
  await press(page, 'None of these is happening')
  await expect(heading(page)).toHaveText('Is any of this true?')
  await choose(page, 'Not yet')
  const yes = trueOf.get(page) ?? []
  for (const name of yes) await press(page, `Yes, ${name}`)
  await press(page, yes.length > 0 ? 'None of the others' : 'None of these')
  await expect(heading(page)).toHaveText('What have you noticed?')
}

/** "None of the others" to every group of lines on the page. */
export async function noneOfTheOthers(page: Page): Promise<void> {
  const none = page.getByRole('button', { name: /^None of the(se| others): / })
  for (let left = await none.count(); left > 0; left = await none.count()) await none.first().click()
}

/**
 * Goes through what is left of the short way: yes to these lines, then "None of the others"; `onDetails` fills in a page
 * about the yeses; a second look changes nothing. Ends at the result, or at the emergency card.
 */
export async function answerParts(
  page: Page,
  yes: readonly string[],
  onDetails: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  for (let step = 0; step < 30; step += 1) {
    const address = page.url()
    const title = await heading(page).innerText()
    if (title === 'Your result') return
    if (title === 'About what you noticed' || title === 'A few more questions') await onDetails(page)
    else if (title !== 'Look once more') {
      for (const label of yes) {
        const line = page.getByRole('button', { name: `Yes, ${lineOf(label)}`, exact: true })
        if ((await line.count()) > 0 && (await line.getAttribute('aria-pressed')) === 'false') await line.click()
        if (page.url().endsWith('#/call')) return
      }
    }
    if (page.url().endsWith('#/call')) return
    await noneOfTheOthers(page)
    if (page.url().endsWith('#/call')) return
    await press(page, 'Continue')
    await expect(page).not.toHaveURL(address)
    if (page.url().endsWith('#/call')) return
    // The heading takes the focus when the next page stands.
    await expect(heading(page)).toBeFocused()
  }
}

type Given = { since?: [number, 'days' | 'weeks' | 'months']; choose?: string[] }

/** The details of one sign, which stand in a group of their own under its name. What is not asked of this person is not there to choose. */
export async function details(page: Page, symptom: string, given: Given): Promise<void> {
  const group = page
    .getByRole('region', { name: symptom, exact: true })
    .or(page.getByRole('group', { name: symptom, exact: true }))
    .first()
  if ((await group.count()) === 0) return
  if (given.since) {
    const exact = group.getByText('Give the exact number', { exact: true }).first()
    if ((await exact.count()) > 0) await exact.click()
    const number = group.getByLabel('Number', { exact: true })
    // What waits for the cause stands on a page of its own, after the one that asked since when.
    if ((await number.count()) > 0) {
      await number.fill(String(given.since[0]))
      await group.getByRole('radio', { name: given.since[1], exact: true }).check({ force: true })
    }
  }
  for (const name of given.choose ?? []) {
    const radio = group.getByRole('radio', { name, exact: true })
    const line = group.getByRole('button', { name, exact: true })
    if ((await radio.count()) > 0) await radio.check({ force: true })
    else if ((await line.count()) > 0) await line.click()
  }
}

export async function toResult(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText('Your result')
}

/** Opens every section of the result that is folded. */
export async function openFolds(page: Page): Promise<void> {
  const fold = page.locator('main details:not([open]) > summary:has(h2)')
  for (let left = await fold.count(); left > 0; left = await fold.count()) await fold.first().click()
}

/** The text of the sheet as it comes out of a printer, page by page, and how many pages there are. */
export async function printed(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<{ text: string; pages: number }> {
  await page.goto('/#/sheet')
  await expect(heading(page)).toHaveText('Symptom summary')
  const path = join(mkdtempSync(join(tmpdir(), 'sheet-')), 'sheet.pdf')
  await page.pdf({ path, format, printBackground: false })
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
  const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1])
  return { text: text.replace(/\s+/g, ' '), pages }
}

/** Colours do not depend on the width: a journey that goes over the same pages at two widths takes one scheme at each. */
export const schemesAt = (width: number) => (width < 700 ? (['light'] as const) : (['dark'] as const))

/** axe, WCAG 2.2 A and AA and best practice. */
export async function expectAccessible(page: Page, schemes: readonly ('light' | 'dark')[] = ['light', 'dark']): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await axeViolations(page), `${page.url()}, ${colorScheme}`).toEqual([])
  }
}
