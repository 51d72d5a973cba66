/** Ways through the check as a person goes them: by role and label. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export const heading = (page: Page) => page.getByRole('heading', { level: 1 })
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Native radio buttons lie under the label that people press; a keyboard or a voice reaches the input itself. */
export const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check({ force: true })

/** An answer that brings up the emergency card: the row is gone before anyone could look whether it is chosen. */
export const alarm = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).click({ force: true })

type Person = { who: 'Me' | 'My child' | 'Someone I look after'; age: number; months?: boolean; sex: 'Female' | 'Male'; yes?: string[] }

export async function start(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await expect(heading(page)).toHaveText('Who is this about?')
}

/** The page "Who is this about?", with "None of these" for everything that is not named. */
export async function tellAbout(page: Page, { who, age, months = false, sex, yes = [] }: Person): Promise<void> {
  await choose(page, who)
  await page.getByLabel('Age', { exact: true }).fill(String(age))
  // Whoever answers for themselves gives years: nothing to choose.
  if (who !== 'Me') await choose(page, months ? 'months' : 'years')
  await choose(page, sex)
  for (const name of yes) await choose(page, `Yes, ${name}`)
  await press(page, 'None of these')
  await press(page, 'Continue')
}

export async function noEmergency(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText('Is any of this happening now?')
  await press(page, 'None of these is happening')
  await expect(heading(page)).not.toHaveText('Is any of this happening now?')
}

/**
 * Goes through every part up to "Anything else?": yes to these labels, then "No to the rest" on each page;
 * `onDetails` fills in the page about the yeses of a part, which comes up by itself.
 */
export async function answerParts(
  page: Page,
  yes: readonly string[],
  onDetails: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  for (let step = 0; step < 30; step += 1) {
    const title = await heading(page).innerText()
    if (title === 'Anything else?') return
    if (title.startsWith('More about your answers')) {
      await onDetails(page)
    } else {
      for (const label of yes) {
        const radio = page.getByRole('radio', { name: `Yes, ${label}`, exact: true })
        if ((await radio.count()) > 0) await radio.check({ force: true })
      }
      const rest = page.getByRole('button', { name: 'No to the rest', exact: true })
      if ((await rest.count()) > 0) await rest.click()
    }
    await press(page, 'Continue')
    if (page.url().endsWith('#/call')) return
    await expect(heading(page)).not.toHaveText(title)
  }
}

/** The details of one symptom, which stand in a group of their own under its name. */
export async function details(
  page: Page,
  symptom: string,
  given: { since?: [number, 'days' | 'weeks' | 'months']; choose?: string[] },
): Promise<void> {
  const group = page
    .getByRole('region', { name: symptom, exact: true })
    .or(page.getByRole('group', { name: symptom, exact: true }))
    .first()
  if (given.since) {
    await group.getByLabel('Number', { exact: true }).fill(String(given.since[0]))
    await group.getByRole('radio', { name: given.since[1], exact: true }).check({ force: true })
  }
  for (const name of given.choose ?? []) await group.getByRole('radio', { name, exact: true }).check({ force: true })
}

export async function toResult(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText('Anything else?')
  await page.getByRole('button', { name: 'See the result', exact: true }).click()
  await expect(heading(page)).toHaveText('Your result')
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
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  }
}
