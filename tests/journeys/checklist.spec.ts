import { expect, test, type Page } from '@playwright/test'
import {
  alarm,
  answerParts,
  details,
  heading,
  lineOf,
  noEmergency,
  openFolds,
  press,
  printed,
  start,
  tellAbout,
  toResult,
} from '#tests/support/visit.ts'

const tired = 'Feeling very tired'
const bruises = 'Bruises, or bruising easily'
const spots = 'Tiny red or purple spots on the skin'
const fever = 'A high temperature, or hot to the touch, in the last 48 hours'

test.describe('a woman of 34, tired for 3 weeks, with bruises for 8 days', () => {
  test('is told to see a doctor within 48 hours, and takes that along on paper', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T09:14:00Z'))
    await start(page)
    await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
    await noEmergency(page)
    await answerParts(page, [tired, bruises], async () => {
      await details(page, tired, { since: [3, 'weeks'], choose: ['The same', 'Nothing that I know of'] })
      await details(page, bruises, { since: [8, 'days'], choose: ['The same', 'Nothing that I know of'] })
    })
    await toResult(page)

    const main = page.getByRole('main')
    await expect(page.getByRole('heading', { name: 'See a doctor within 48 hours' })).toBeVisible()
    await expect(main).toContainText('Wednesday 25 November')
    await expect(main).toContainText('Ask for a full blood count within 48 hours')
    await expect(main).toContainText('Most people with these symptoms do not have leukaemia.')
    await openFolds(page)
    await expect(page.getByRole('heading', { name: /Too few red blood cells/ })).toBeVisible()
    await expect(page.getByRole('heading', { name: /Too few platelets/ })).toBeVisible()
    await expect(page.getByRole('heading', { name: /Too few white blood cells/ })).toHaveCount(0)
    await expect(main).toContainText('R-V02')
    await expect(main).toContainText('R-V06')
    await expect(main).toContainText('I would like a full blood count within 48 hours.')

    const sheet = await printed(page)
    expect(sheet.pages).toBe(1)
    expect(sheet.text).toContain('See a doctor within 48 hours')
    expect(sheet.text).toMatch(/Feeling very tired 3 weeks same/)
    expect(sheet.text).toMatch(/Bruises, or bruising easily 8 days same/)
    expect(sheet.text).toContain('R-V06')
    expect(sheet.text).toContain('Emergency: call 999')
    expect((await printed(page, 'Letter')).pages).toBe(1)
  })
})

test.describe('a boy of 6 with spots that do not fade', () => {
  async function toFever(page: Page) {
    await start(page)
    await tellAbout(page, { who: 'My child', age: 6, sex: 'Male' })
    await noEmergency(page)
  }

  test('who is well is to be seen today', async ({ page }) => {
    await toFever(page)
    await answerParts(page, [spots], async () => {
      await details(page, spots, { since: [2, 'days'], choose: ['The same'] })
    })
    await toResult(page)
    await expect(page.getByRole('heading', { name: 'Go to A&E now' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Go to A&E now' })).toContainText('Same day')
    await expect(page.getByRole('main')).toContainText('R-D01')
  })

  test('is an emergency the moment a fever joins them; nothing is lost and Back works', async ({ page }) => {
    await toFever(page)
    await press(page, `Yes, ${lineOf(spots)}`)
    await alarm(page, `Yes, ${lineOf(fever)}`)
    await expect(page).toHaveURL(/#\/call$/)
    await expect(heading(page)).toHaveText('Call 999 now')
    await expect(page.getByRole('main')).toContainText(spots)
    await expect(page.getByRole('link', { name: /Call 999/ }).first()).toHaveAttribute('href', 'tel:999')

    await page.goBack()
    await expect(heading(page)).toHaveText('What have you noticed?')
    await expect(page.getByRole('button', { name: `Yes, ${lineOf(fever)}`, exact: true })).toHaveAttribute('aria-pressed', 'true')

    await page.goForward()
    await press(page, 'Continue anyway')
    await answerParts(page, [], async () => {
      const temperature = page.getByLabel(/temperature in °C/i)
      if ((await temperature.count()) > 0) await temperature.fill('38.4')
    })
    await toResult(page)
    await expect(page.getByRole('main')).toContainText('Call 999')
    await expect(page.getByRole('main')).toContainText('R-E06')
    const sheet = await printed(page)
    expect(sheet.text).toContain('Call 999 now')
    // The column of the table breaks the line.
    expect(sheet.text).toContain(spots.split(' ').slice(0, 2).join(' '))
  })
})

test('on a Friday at 19:00, with nobody there until Monday, it says whom to ring now; left open over night, what to do then', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-27T19:00:00Z') })
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await noEmergency(page)
  await answerParts(page, [bruises], async () => {
    await details(page, bruises, { since: [8, 'days'], choose: ['The same', 'No clear cause', 'No, New bruises appear within hours'] })
  })
  await toResult(page)
  const main = page.getByRole('main')
  await expect(main).toContainText('the doctor’s practice is closed until 08:00 on Monday 30 November')
  await expect(main).toContainText('Ring NHS 111 now.')
  await expect(main).not.toContainText('today or tomorrow')
  await page.clock.setFixedTime(new Date('2026-12-01T10:00:00Z'))
  await page.clock.runFor(61_000)
  await expect(main).toContainText('The day by which to be seen was Sunday 29 November. Do it now.')
})

test('someone who noticed nothing is told what to look for, and nothing about getting better', async ({ page }) => {
  await start(page)
  await tellAbout(page, { who: 'Me', age: 40, sex: 'Male' })
  await noEmergency(page)
  await answerParts(page, [])
  await toResult(page)
  const main = page.getByRole('main')
  await expect(page.getByRole('heading', { name: 'Know what to look for, and check again if anything changes' })).toBeVisible()
  await expect(main).toContainText('This check cannot rule out illness.')
  expect(await main.innerText()).not.toMatch(/\bRest\b|better|these symptoms|go sooner if/i)
})

test.describe('a woman of 34 with nosebleeds for weeks, who is dizzy too', () => {
  const over = (page: Page, answer: string) =>
    page.getByRole('group', { name: 'Is the nosebleed over?' }).getByRole('radio', { name: answer, exact: true }).click({ force: true })
  const asked = async (page: Page, answer: (onPage: Page) => Promise<void>) => {
    await start(page)
    await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
    await noEmergency(page)
    await answerParts(page, ['Nosebleeds', 'Feeling dizzy, faint or light-headed'], async () => {
      // Nobody is sent to the telephone for what was not asked yet.
      if ((await heading(page).innerText()) === 'About what you noticed') await answer(page)
    })
  }

  test('is asked if the nosebleed is over before any card, and told to be seen today if it is', async ({ page }) => {
    await asked(page, () => over(page, 'Yes, longer ago'))
    await toResult(page)
    await expect(page.getByRole('heading', { name: 'See a doctor today' })).toBeVisible()
  })

  for (const answer of ['No, it is there now', 'Not sure'])
    test(`is told to call at once where the answer is "${answer}"`, async ({ page }) => {
      await asked(page, async () => {
        await over(page, answer)
        await expect(page).toHaveURL(/#\/call$/)
      })
    })

  test('is told to call where that is left empty', async ({ page }) => {
    await asked(page, async () => {})
    await expect(page).toHaveURL(/#\/call$/)
  })
})

test.describe('a man of 40 with a cold and 38.0 °C since yesterday', () => {
  test('is told to watch, with no comfort beyond the one true sentence', async ({ page }) => {
    await start(page)
    await tellAbout(page, { who: 'Me', age: 40, sex: 'Male' })
    await noEmergency(page)
    await answerParts(page, [fever], async () => {
      await details(page, fever, { since: [1, 'days'], choose: ['The same', 'An obvious cold, flu, sore throat or earache'] })
      await details(page, fever, { choose: ['Mild'] })
      await page.getByLabel(/temperature in °C/i).fill('38.0')
      const malaria = page.getByRole('radio', { name: /^No, .*malaria/i })
      if ((await malaria.count()) > 0) await malaria.check({ force: true })
    })
    await toResult(page)
    await expect(page.getByRole('heading', { name: 'Watch, and know when to get help' })).toBeVisible()
    await openFolds(page)
    const text = await page.getByRole('main').innerText()
    expect(text).toContain('This check cannot rule out illness.')
    expect(text).toContain('Not better in 1 week from today?')
    expect(text.replace('Most people with these symptoms do not have leukaemia.', '')).not.toMatch(
      /leukaemia|do not need to see|all clear|low risk|nothing to worry|unlikely|excluded/i,
    )
  })
})

test.describe('a woman of 70 on chemotherapy with 38.1 °C', () => {
  test('is an emergency, with the cancer line first', async ({ page }) => {
    await start(page)
    await tellAbout(page, { who: 'Me', age: 70, sex: 'Female', yes: ['Cancer treatment or a weak immune system'] })
    await noEmergency(page)
    await alarm(page, `Yes, ${lineOf(fever)}`)
    await expect(page).toHaveURL(/#\/call$/)
    await expect(page.getByRole('main')).toContainText('Ring the 24-hour cancer or hospital line now')
    await press(page, 'Continue anyway')
    await answerParts(page, [], async () => {
      const temperature = page.getByLabel(/temperature in °C/i)
      if ((await temperature.count()) > 0) await temperature.fill('38.1')
    })
    await toResult(page)
    await expect(page.getByRole('main')).toContainText('R-E08')
    await expect(page.getByRole('main')).toContainText('24-hour cancer or hospital line')
    const sheet = await printed(page)
    expect(sheet.text).toContain('R-E08')
  })
})
