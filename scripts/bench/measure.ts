import type { Browser, Page } from '@playwright/test'
import { hurry, slowVisit, watched } from './visit.ts'

/** Figures by name; times in milliseconds, bytes in KiB as they went over the wire. */
export type Figures = Record<string, number>

/** From a click on the address to the first answer, as fast as a machine can press. */
export async function hasty(browser: Browser, address: string): Promise<Figures> {
  const { page, context, traffic } = await slowVisit(browser)
  await page.addInitScript(hurry)
  await page.goto(address)
  await page.waitForFunction(() => (window as unknown as { watched: { firstAnswer: number } }).watched.firstAnswer > 0)
  const { firstAnswer } = await watched(page)
  const { bytes, requests } = traffic()
  await context.close()
  return { bytes: bytes / 1024, requests, firstAnswer }
}

/** Someone reads the start page while the rest arrives, and then answers. */
export async function calm(browser: Browser, address: string, answer: (page: Page) => Promise<void>): Promise<Figures> {
  const { page, context } = await slowVisit(browser)
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  const { firstPaint, largestPaint, shift, blocking } = await watched(page)
  await answer(page)
  const { answers } = await watched(page)
  await context.close()
  return { firstPaint, largestPaint, shift, blocking, answerHalf: at(answers, 0.5), answerMost: at(answers, 0.98) }
}

/** A radio button of each row in turn, by a real press; `most` in all. */
export async function pressRows(page: Page, most: number): Promise<void> {
  const answers = page.getByRole('radio', { name: /^(No|Not sure), / })
  const count = Math.min(most, await answers.count())
  for (let place = 0; place < count; place += 1) await answers.nth(place).click({ force: true })
}

/** The memory that is left in use once the browser has tidied up, in MiB. */
export async function heap(browser: Browser, address: string, check: () => Promise<void>): Promise<Figures> {
  const { page, session, context } = await slowVisit(browser, false)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.goto(address)
  await page.evaluate(check)
  await page.waitForLoadState('networkidle')
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await context.close()
  return { heap: usedSize / 1024 ** 2 }
}

/** Every key of an interview on the nurse's screen. */
export async function keys(browser: Browser, address: string, interview: readonly string[]): Promise<Figures> {
  const { page, context } = await slowVisit(browser, false)
  await page.goto(`${address}#/intake`)
  await page.getByRole('grid').waitFor()
  // Playwright's own script comes with the first wait: 330 kB that this page would have to read behind the first key.
  await page.waitForFunction(() => true)
  for (const [place, key] of interview.entries()) {
    await page.keyboard.press(key)
    await page.waitForFunction((count) => (window as unknown as { watched: { answers: number[] } }).watched.answers.length > count, place)
  }
  const { answers } = await watched(page)
  await context.close()
  return { keyMost: at(answers, 0.98), keyMax: Math.max(...answers) }
}

/** The engine in a page of its own, on the slowed-down processor. */
export async function engine(browser: Browser, address: string): Promise<Figures> {
  const { page, context } = await slowVisit(browser, false)
  await page.goto(address)
  const found = await page.waitForFunction(() => (window as unknown as { engine?: { triage: number; askNext: number } }).engine)
  const { triage, askNext } = (await found.jsonValue())!
  await context.close()
  return { triagePage: triage, askNextPage: askNext }
}

/** The value that this share of all is not above. */
function at(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN
}
