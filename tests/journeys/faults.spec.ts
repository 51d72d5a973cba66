/** Faults of docs/faults.md, done to the built app. */
import { expect, test, type Page } from '@playwright/test'
import {
  answerParts,
  askEverything,
  choose,
  details,
  heading,
  noEmergency,
  press,
  start,
  tellAbout,
  toResult,
  noneOfTheOthers,
} from '#tests/support/visit.ts'

const key = 'small-signs-session'
const me = { who: 'Me', age: 34, sex: 'Female' } as const
const stored = (page: Page) => page.evaluate((name) => sessionStorage.getItem(name) ?? '', key)
const bruises = 'Bruises, or bruising easily'

/** A visit that is under way, and the answers it has left in the tab. */
async function underWay(page: Page): Promise<{ state: { check: { answers: Record<string, unknown> } }; version: number }> {
  await start(page)
  await tellAbout(page, me)
  await noEmergency(page)
  return JSON.parse(await stored(page)) as never
}

/** The page loaded anew on this stored text. */
async function loadedOn(page: Page, text: string, path: string) {
  await page.evaluate(
    ([name, value]) => {
      sessionStorage.setItem(name, value)
    },
    [key, text] as const,
  )
  await page.goto('about:blank')
  await page.goto(path)
}

test('stored text of 50,000 keys: the page opens at once, and the check starts anew', async ({ page }) => {
  const before = await underWay(page)
  const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`row-${index}`, 'yes']))
  await loadedOn(page, JSON.stringify({ ...before, state: { ...before.state, check: { ...before.state.check, answers: many } } }), '/')
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible()
})

test('questions that have changed are asked again: said once, with their names, at the first of them', async ({ page }) => {
  const before = await underWay(page)
  await answerParts(page, [bruises])
  const after = JSON.parse(await stored(page)) as typeof before
  const { answers } = after.state.check
  // As an older version might have left them: answers that these questions can no longer get.
  const older = { ...answers, headache: 'often', 'easy-bruising.trend': 'sideways' }
  await loadedOn(
    page,
    JSON.stringify({ ...after, state: { ...after.state, check: { ...after.state.check, answers: older } } }),
    '/#/result',
  )
  const said = page.getByText('The questions have changed since you began. Please answer again:')
  await expect(said).toContainText(`Headaches that are new or getting worse, ${bruises}`)
  await expect(heading(page)).toHaveText('What else have you noticed?')
  await page.goto('/#/check/review')
  await expect(heading(page)).toHaveText('Check your answers')
  await expect(said).toBeHidden()
  expect(Object.keys(JSON.parse(await stored(page)).state.check.answers)).not.toContain('headache')
})

test('a storage that fills up in mid-check: it goes on, and says that nothing is kept', async ({ page }) => {
  await underWay(page)
  await expect(page.getByText('This browser does not keep answers.')).toBeHidden()
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await answerParts(page, [bruises])
  await expect(page.getByText('This browser does not keep answers.')).toBeVisible()
  await toResult(page)
  await expect(page.getByRole('main')).toContainText('bruises')
})

test('another tab has a check of its own; a copied tab goes its own way from there', async ({ page, context }) => {
  await underWay(page)
  const other = await context.newPage()
  await other.goto('/')
  await expect(other.getByRole('link', { name: 'Start', exact: true })).toBeVisible()
  await other.close()

  const opened = context.waitForEvent('page')
  await page.evaluate(() => {
    window.open(window.location.href)
  })
  const copy = await opened
  await expect(heading(copy)).toHaveText(await heading(page).innerText())
  await press(copy, 'Yes, Very tired')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Yes, Very tired', exact: true })).toHaveAttribute('aria-pressed', 'false')
})

test('"Clear everything" clears a copied tab as well', async ({ page, context }) => {
  await underWay(page)
  const opened = context.waitForEvent('page')
  await page.evaluate(() => {
    window.open(window.location.href)
  })
  const copy = await opened
  await expect(heading(copy)).toHaveText(await heading(page).innerText())
  await copy.waitForLoadState('networkidle')
  await press(page, 'Clear everything')
  await press(page, 'Yes, clear it')
  await expect(heading(copy)).toHaveText('Who is this about?')
  expect(await stored(copy)).not.toContain('age')
})

test('the country chosen in one tab holds in the other', async ({ page, context }) => {
  await page.goto('/')
  const other = await context.newPage()
  await other.goto('/')
  await other.waitForLoadState('networkidle')
  await page.getByText('Change country').first().click()
  await page
    .getByRole('combobox', { name: /^Country/ })
    .first()
    .selectOption('DE')
  await expect(other.getByText('Call 112 now if any of these is happening')).toBeVisible()
})

test('after "Clear everything", Back brings no answer back', async ({ page }) => {
  await underWay(page)
  await noneOfTheOthers(page)
  await press(page, 'Continue')
  await press(page, 'Clear everything')
  await press(page, 'Yes, clear it')
  await expect(heading(page)).toHaveText('Check for early signs of acute leukaemia')
  for (let step = 0; step < 3; step += 1) {
    await page.goBack()
    await expect(heading(page)).toHaveText('Who is this about?')
    await expect(page.getByRole('radio', { name: 'Me', exact: true })).not.toBeChecked()
    await expect(page.getByLabel('Age', { exact: true })).toHaveValue('')
  }
  expect(JSON.stringify(await page.evaluate(() => history.state as unknown))).not.toMatch(/yes|no"|34/)
})

test('a page that Back brings back whole shows nothing that was cleared in between', async ({ page }) => {
  await start(page)
  await choose(page, 'Me')
  await page.getByLabel('Age', { exact: true }).fill('34')
  await page.waitForLoadState('networkidle')
  // What the browser does with such a page: the same document, later, with a storage that was cleared since.
  await page.evaluate(() => {
    sessionStorage.clear()
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  await expect(page.getByLabel('Age', { exact: true })).toHaveValue('')
  await expect(page.getByRole('radio', { name: 'Me', exact: true })).not.toBeChecked()
})

test('addresses that nobody can have meant lead to a page that says so', async ({ page }) => {
  await page.goto('/#/check/%E0%A4%A')
  await expect(heading(page)).toBeVisible()
  for (const path of ['/#/nowhere/at/all', '/#//', '/#/%00', '/#/__proto__']) {
    await page.goto(path)
    await expect(heading(page)).toBeVisible()
  }
  await page.goto('/#/check/__proto__')
  await expect(heading(page)).toHaveText('Who is this about?')
  await expect(page.getByRole('main')).toContainText('That page is not part of this check.')
})

test('a clock ten years ahead that is put right does not put off the date by which to be seen', async ({ page }) => {
  await page.clock.setFixedTime('2036-11-23T09:00:00Z')
  await start(page)
  await tellAbout(page, me)
  await noEmergency(page)
  await answerParts(page, [bruises])
  await page.clock.setFixedTime('2026-11-23T09:00:00Z')
  await page.reload()
  await toResult(page)
  await expect(page.getByRole('main')).toContainText('By Wednesday 25 November.')
})

test.describe('the date by which to be seen is counted where the person is', () => {
  for (const [timezoneId, now, date] of [
    ['Pacific/Kiritimati', '2028-02-27T10:30:00Z', 'Wednesday 1 March'],
    ['Etc/GMT+12', '2028-02-28T11:30:00Z', 'Tuesday 29 February'],
    ['America/New_York', '2026-03-07T17:00:00Z', 'Monday, March 9'],
    // Friday is a day of rest there: the day by which to be seen moves to the last open day before it.
    ['Africa/Cairo', '2027-04-28T10:00:00Z', 'Thursday, April 29'],
  ] as const) {
    test(`${timezoneId}, ${now}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL: baseURL!, timezoneId, locale: 'en-GB', viewport: { width: 390, height: 844 } })
      const page = await context.newPage()
      await page.clock.setFixedTime(now)
      await start(page)
      await tellAbout(page, me)
      await noEmergency(page)
      await answerParts(page, [bruises])
      await toResult(page)
      await expect(page.getByRole('main')).toContainText(date)
      await context.close()
    })
  }
})

test('a piece of the app that is lost: how to get help, one press, and nothing lost', async ({ page }) => {
  await underWay(page)
  await answerParts(page, [bruises])
  await toResult(page)
  const lost = /\/assets\/SheetPage-[^/]*\.js/
  await page.route(lost, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('/#/sheet')
  await expect(heading(page)).toHaveText('Something went wrong on this page')
  await expect(page.getByText('call 999 now')).toBeVisible()
  await expect(page.getByText('Your answers are still in this tab.')).toBeVisible()
  await page.unroute(lost)
  await press(page, 'Try again')
  await expect(heading(page)).toHaveText('Symptom summary')
  await expect(page.getByRole('main')).toContainText('Bruises')
})

test('a piece of the app that stays lost: Back leads to the result', async ({ page }) => {
  await underWay(page)
  await answerParts(page, [])
  await toResult(page)
  await page.route(/\/assets\/SheetPage-[^/]*\.js/, (route) => route.abort())
  await page.goto('/#/sheet')
  await expect(heading(page)).toHaveText('Something went wrong on this page')
  await page.goBack()
  await expect(heading(page)).toHaveText('Your result')
})

test('the whole questionnaire comes late: the page stays meanwhile, and who has gone elsewhere is left there', async ({ page }) => {
  let send = () => {}
  const late = new Promise<void>((sent) => {
    send = sent
  })
  await page.route(/\/assets\/everything-[^/]*\.js/, async (route) => {
    await late
    await route.continue()
  })
  await underWay(page)
  const before = await heading(page).innerText()
  await press(page, 'Ask me everything instead')
  await expect(heading(page)).toHaveText(before)
  await page.goto('/#/privacy')
  await expect(heading(page)).toHaveText('Your answers stay on this device')
  const arrived = page.waitForResponse(/\/assets\/everything-/)
  send()
  await (await arrived).finished()
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  await expect(heading(page)).toHaveText('Your answers stay on this device')
  await page.goBack()
  await expect(heading(page)).toHaveText(before)
  await askEverything(page)
  await expect(page).toHaveURL(/#\/check\/tiredness-and-breath$/)
})

test('a page that breaks while it is drawn: how to get help, and every answer still there', async ({ page }) => {
  await underWay(page)
  await answerParts(page, [bruises])
  await page.goto('/#/check/review')
  await expect(heading(page)).toHaveText('Check your answers')
  await page.evaluate(() => {
    const broken = window as unknown as { kept: unknown }
    broken.kept = Intl.DateTimeFormat
    Object.assign(Intl, {
      DateTimeFormat: () => {
        throw new RangeError('broken on purpose')
      },
    })
  })
  await page.getByRole('button', { name: 'See the result', exact: true }).first().click()
  await expect(heading(page)).toHaveText('Something went wrong on this page')
  await expect(heading(page)).toBeFocused()
  await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999')
  await page.evaluate(() => {
    Object.assign(Intl, { DateTimeFormat: (window as unknown as { kept: unknown }).kept })
  })
  await press(page, 'Try again')
  await expect(heading(page)).toHaveText('Your result')
  await expect(page.getByRole('main')).toContainText('bruises')
})

test('a browser that cannot say where it is: the app opens with words for any country', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { Temporal: undefined })
    Object.assign(Intl, {
      DateTimeFormat: () => {
        throw new RangeError('broken on purpose')
      },
    })
  })
  await page.goto('/')
  await expect(page.getByText(/your local emergency number/).first()).toBeVisible()
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await expect(heading(page)).toHaveText('Who is this about?')
})

test('an older browser, which has no Temporal: the number of its time zone all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { Temporal: undefined })
  })
  await page.goto('/')
  await expect(page.getByText('Call 999 now', { exact: false }).first()).toBeVisible()
})

test('own words with markup, turned directions and invisible letters are shown as they are and do no harm', async ({ page }) => {
  await underWay(page)
  await answerParts(page, [bruises], async (where) => {
    await details(where, bruises, { since: [3, 'days'] })
  })
  const words = '<img src=x onerror="document.title=1"> \u202Egnp.exe\u2066 \u200B\u{E0041}{emergencyNumber}'
  await page.goto('/#/check/noticed-2')
  await page.getByText('Something else, in your own words', { exact: true }).click()
  await page.getByRole('textbox', { name: 'In my words' }).fill(words)
  await page.goto('/#/sheet')
  await expect(page.getByText('<img src=x onerror="document.title=1">')).toBeVisible()
  await expect(page.getByText('{emergencyNumber}')).toBeVisible()
  await expect(page).toHaveTitle(/^Symptom summary/)
})

test('"Clear everything" forgets the patient of the intake screen too, and keeps the settings', async ({ page }) => {
  await page.goto('/#/privacy')
  await page.getByRole('checkbox', { name: 'Keep page titles neutral, for a shared device' }).check({ force: true })
  await page.goto('/#/intake')
  await page.getByLabel('Patient label').fill('bed 4')
  await underWay(page)
  await expect(page).toHaveTitle('Small Signs')
  await press(page, 'Clear everything')
  await press(page, 'Yes, clear it')
  await expect(page.getByText('Cleared: all answers, your own words and kept checks, in every tab.')).toBeVisible()
  await expect(page).toHaveTitle('Small Signs')
  expect(await page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)])).toEqual(['small-signs-settings'])
  await page.goto('/#/intake')
  await expect(page.getByLabel('Patient label')).toHaveValue('')
})

test.describe('a button that is pressed twice', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('is a yes by its first tap, and stays one', async ({ page }) => {
    await start(page)
    await tellAbout(page, me)
    await noEmergency(page)
    const sign = page.getByRole('button', { name: 'Yes, Very tired', exact: true })
    const { x, y } = await sign.evaluate((one) => {
      one.scrollIntoView({ block: 'center' })
      return one.getBoundingClientRect()
    })
    await page.touchscreen.tap(x + 40, y + 10)
    await page.touchscreen.tap(x + 40, y + 10)
    await expect(sign).toHaveAttribute('aria-pressed', 'true')

    // Whoever means it takes it back, and nothing is said instead.
    await page.waitForTimeout(800)
    await page.touchscreen.tap(x + 40, y + 10)
    await expect(sign).toHaveAttribute('aria-pressed', 'false')
  })

  test('by a finger on the words beside it, is chosen', async ({ page }) => {
    await start(page)
    await page.getByText('My child', { exact: true }).tap()
    await expect(page.getByRole('radio', { name: 'My child', exact: true })).toBeChecked()
  })

  for (const [by, pressTwice] of [
    [
      'by a finger',
      async (page: Page, x: number, y: number) => {
        await page.touchscreen.tap(x, y)
        await expect(page).toHaveURL(/emergency$/)
        await page.touchscreen.tap(x, y)
      },
    ],
    ['with a mouse', (page: Page, x: number, y: number) => page.mouse.dblclick(x, y, { delay: 60 })],
  ] as const) {
    test(`answers nothing on the page that it leads to: ${by}`, async ({ page }) => {
      await start(page)
      await tellAbout(page, me)
      const sign = page.getByRole('button', { name: 'Yes, A fit (seizure)', exact: true })
      const { x, y, height } = (await sign.boundingBox())!
      const [right, middle] = [x + 40, y + height / 2]
      await page.goBack()
      const goOn = page.getByRole('button', { name: 'Continue', exact: true })
      await goOn.evaluate((button, at) => {
        document.body.style.paddingBottom = '1000px'
        scrollBy(0, button.getBoundingClientRect().y + 10 - at)
      }, middle)
      await page.waitForTimeout(800)
      await pressTwice(page, right, middle)
      await expect(page).toHaveURL(/emergency$/)
      await expect(sign).toHaveAttribute('aria-pressed', 'false')

      // Whoever means it is heard.
      await page.waitForTimeout(800)
      await page.touchscreen.tap(right, middle)
      await expect(page).toHaveURL(/call$/)
    })
  }
})
