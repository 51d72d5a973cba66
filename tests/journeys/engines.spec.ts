/** The same ways in Firefox and in WebKit: from the first screen to the sheet, from the nurse's keys to the note, from a link to the result. */
import { expect, test } from '@playwright/test'
import type { Answers } from '#src/domain/engine/answers.ts'
import { linkPayload } from '#src/exports/link.ts'
import { adviceKnowing, content, harmless } from '#tests/support/content.ts'
import type { Engine } from '#tests/support/engines/engine.ts'
import { findFirefox, startFirefox } from '#tests/support/engines/firefox.ts'
import { findWebKit, startWebKit } from '#tests/support/engines/webkit.ts'
import { lineOf } from '#tests/support/visit.ts'

const phone = { width: 390, height: 844 }
const desk = { width: 1366, height: 768 }
const engines = { Firefox: [findFirefox, startFirefox], WebKit: [findWebKit, startWebKit] } as const

const pale = 'Looking much paler than usual'
const bruises = 'Bruises, or bruising easily'

test.describe.configure({ timeout: 120_000 })

for (const [name, [find, start]] of Object.entries(engines)) {
  const path = find()
  test.describe(name, () => {
    test.skip(!path, `${name} is not on this machine.`)

    const within = async (size: typeof phone, way: (browser: Engine) => Promise<void>) => {
      const browser = await start(path!, size)
      await way(browser).finally(() => browser.close())
    }

    test('a parent goes from the first screen to the result and its sheet', ({ baseURL }) =>
      within(phone, async (browser) => {
        await browser.open(`${baseURL!}/`)
        await aboutBoyOf4(browser)
        await notice(browser, [lineOf(pale), lineOf(bruises)])
        await browser.isAt('Your result')
        await browser.shows('main h2', /^See a doctor today$/)
        expect(adviceKnowing(await browser.answers()).atLeast).toBe('same-day')
        // What comes later than the advice comes here too.
        await browser.shows('main', /Show a code to scan/)

        await browser.press('link', 'Print summary')
        await browser.isAt('Symptom summary')
        for (const label of [pale, bruises]) await browser.shows('main', termOf(label))
      }))

    test('a nurse enters values and answers by keyboard, and the note says them', ({ baseURL }) =>
      within(desk, async (browser) => {
        await browser.open(`${baseURL!}/#/intake`)
        await browser.isAt('Intake')
        await browser.fill('Age', '43')
        await browser.fill('Pulse', '112')
        // What a value brings to the screen moves the rows: nobody presses one while it moves.
        await expect.poll(() => browser.lines('pre')).toMatch(/HR 112/)
        await browser.press('row', await rowWith(browser, 'Epistaxis'))
        for (const key of ['1', '9', 'd']) await browser.key(key)
        await expect.poll(() => browser.lines('pre')).toMatch(/^S: .*Epistaxis 9 days/m)
        expect((await rowWith(browser, 'Epistaxis')).replace(/\s+/g, ' ')).toMatch(/Yes, 9d/)
      }))

    test('a link with answers leads to their advice, and does not stay in the address', ({ baseURL }) =>
      within(phone, async (browser) => {
        const answers: Answers = {
          ...harmless,
          sex: 'female',
          fatigue: 'yes',
          'fatigue.since': 21,
          'easy-bruising': 'yes',
          'easy-bruising.since': 8,
        }
        const { payload } = linkPayload({ answers, grouped: [], answeredAt: null })
        await browser.open(`${baseURL!}/#/from/${payload}`)
        await browser.isAt('Answers came with this link')
        expect(await browser.address()).toMatch(/#\/from\/$/)
        await browser.press('button', 'See the result')
        await browser.isAt('Your result')
        const level = content.levels.find(({ id }) => id === adviceKnowing(answers).atLeast)!
        await browser.shows('main h2', new RegExp(`^${level.heading}$`))
      }))
  })
}

const termOf = (label: string) => content.symptoms.find((one) => one.label === label)!.clinicalTerm

async function aboutBoyOf4(browser: Engine): Promise<void> {
  await browser.press('link', 'Start')
  await browser.isAt('Who is this about?')
  await browser.press('radio', 'My child')
  await browser.fill('Age', '4')
  await browser.press('radio', 'years')
  await browser.press('radio', 'Male')
  await browser.press('button', 'Continue')
  await browser.isAt('Is any of this happening now?')
  await browser.press('button', 'None of these is happening')
  await browser.isAt('Is any of this true?')
  await browser.press('radio', 'Not yet')
  await browser.press('button', 'None of these')
  await browser.isAt('What have you noticed?')
}

/** Yes to these lines, no to every group of the others, and on to the result. */
async function notice(browser: Engine, lines: readonly string[]): Promise<void> {
  for (const line of lines) await browser.press('button', `Yes, ${line}`)
  for (let step = 0; step < 20 && (await browser.text('h1')) !== 'Your result'; step += 1) {
    const address = await browser.address()
    for (let none = await noneOf(browser); none !== undefined; none = await noneOf(browser)) await browser.press('button', none)
    await browser.press('button', 'Continue')
    await expect.poll(() => browser.address()).not.toBe(address)
    await browser.isDrawn()
  }
}

const noneOf = async (browser: Engine) => (await browser.names('button')).find((name) => /^None of the(se| others): /.test(name))

async function rowWith(browser: Engine, term: string): Promise<string> {
  await expect.poll(async () => (await browser.names('row')).some((name) => name.includes(term))).toBe(true)
  return (await browser.names('row')).find((name) => name.includes(term))!
}
