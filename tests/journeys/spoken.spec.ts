/**
 * What a screen reader says on the main screens, from the heading to the end of the page. The files in
 * `tests/golden/spoken` are read by a person: short, in order, nothing twice, each change said once.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { answerParts, heading, noEmergency, press, start, tellAbout, toResult } from '#tests/support/visit.ts'

const reader = readFileSync(
  join(import.meta.dirname, '../../node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js'),
  'utf8',
)
type Reader = (typeof import('@guidepup/virtual-screen-reader'))['virtual']

/** A screen on which more is said than this says too much. */
const most = 700

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:30:00'))
  await page.route('**/reader.js', (route) => route.fulfill({ contentType: 'text/javascript', body: reader }))
})

/** Every phrase of a part of the page. That something has ended is left out, and what is folded or empty, which nobody hears. */
async function spoken(page: Page, selector = 'main'): Promise<string> {
  const phrases = await page.evaluate(
    async ([part, limit]) => {
      const address = '/reader.js'
      const { virtual } = (await import(address)) as { virtual: Reader }
      const folded = document.querySelectorAll('details:not([open]) > :not(summary), noscript')
      for (const one of folded) one.setAttribute('hidden', '')
      await virtual.start({ container: document.querySelector(part)! })
      const [first] = await virtual.spokenPhraseLog()
      const log = [first!]
      for (let step = 0; step < limit; step += 1) {
        await virtual.next()
        const phrase = await virtual.lastSpokenPhrase()
        // After the end it begins again.
        if (phrase === first) break
        log.push(phrase)
      }
      await virtual.stop()
      for (const one of folded) one.removeAttribute('hidden')
      return log
    },
    [selector, most] as const,
  )
  expect(phrases.length).toBeLessThan(most)
  // One with words in it has an end.
  const isEmpty = (at: number) =>
    phrases[at] === 'status' && phrases.slice(at + 1).find((phrase) => /^(end of )?status$/.test(phrase)) !== 'end of status'
  const said = phrases.filter((phrase, at) => !/^end\b/.test(phrase) && !isEmpty(at))
  return `${said.map((phrase) => phrase.replace(/^listitem, level 1, position (\d+), set size (\d+)/, 'item $1 of $2')).join('\n')}\n`
}

/** What is said by itself while someone does this. */
async function saidMeanwhile(page: Page, act: () => Promise<void>): Promise<string[]> {
  await page.evaluate(async () => {
    const address = '/reader.js'
    const { virtual } = (await import(address)) as { virtual: Reader }
    await virtual.start({ container: document.body })
    await virtual.clearSpokenPhraseLog()
  })
  await act()
  const said = () =>
    page.evaluate(async () => {
      const address = '/reader.js'
      const { virtual } = (await import(address)) as { virtual: Reader }
      return virtual.spokenPhraseLog()
    })
  await expect.poll(async () => (await said()).some((phrase) => /^(polite|assertive): /.test(phrase))).toBe(true)
  const phrases = await said()
  await page.evaluate(async () => {
    const address = '/reader.js'
    const { virtual } = (await import(address)) as { virtual: Reader }
    await virtual.stop()
  })
  return phrases.filter((phrase) => /^(polite|assertive): /.test(phrase))
}

test('what is said on the way of a parent, screen by screen', async ({ page }) => {
  await page.goto('/')
  await expect(heading(page)).toBeVisible()
  expect(await spoken(page)).toMatchSnapshot('start.txt')

  await start(page)
  await tellAbout(page, { who: 'My child', age: 4, sex: 'Male' })
  await expect(heading(page)).toBeFocused()
  expect(await spoken(page)).toMatchSnapshot('emergency.txt')

  await noEmergency(page)
  expect(await spoken(page)).toMatchSnapshot('noticed.txt')

  let hasDetails = false
  await answerParts(page, ['Looking much paler than usual', 'Bruises, or bruising easily'], async () => {
    if (!hasDetails) expect(await spoken(page)).toMatchSnapshot('details.txt')
    hasDetails = true
  })
  expect(hasDetails).toBe(true)
  await toResult(page)
  await expect(page.getByRole('button', { name: 'Show a code to scan' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Compare with last time' })).toBeVisible()
  expect(await spoken(page)).toMatchSnapshot('result.txt')
})

test('that "not sure" means help today is said once, when it is pressed', async ({ page }) => {
  await start(page)
  await tellAbout(page, { who: 'My child', age: 4, sex: 'Male' })
  await expect(heading(page)).toBeFocused()
  const said = await saidMeanwhile(page, () => press(page, 'Not sure, A harsh noise when breathing in'))
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/^polite: Not sure here means: see a doctor today at least\./)
})

test("what is said of a nurse's row, and of an answer to it", async ({ page }) => {
  await page.goto('/#/intake')
  await expect(heading(page)).toHaveText('Intake')
  const row = page.getByRole('row', { name: 'Epistaxis' })
  await row.click()
  const id = await row.getAttribute('id')
  expect(await spoken(page, `#${id!}`)).toMatchSnapshot('nurse-row.txt')
  const said = await saidMeanwhile(page, () => page.keyboard.press('1'))
  expect(said.filter((phrase) => phrase === 'polite: 36 Epistaxis: Yes')).toHaveLength(1)
  expect(new Set(said).size).toBe(said.length)
})
