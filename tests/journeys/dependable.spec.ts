import { expect, test } from '@playwright/test'
import {
  alarm,
  answerParts,
  choose,
  expectAccessible,
  schemesAt,
  heading,
  noEmergency,
  press,
  start,
  tellAbout,
  toResult,
  noneOfTheOthers,
} from '#tests/support/visit.ts'

test('a reload keeps every answer and the page', async ({ page }) => {
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await noEmergency(page)
  await press(page, 'Yes, Very tired')
  const title = await heading(page).innerText()
  await page.reload()
  await expect(heading(page)).toHaveText(title)
  await expect(page.getByRole('button', { name: 'Yes, Very tired', exact: true })).toHaveAttribute('aria-pressed', 'true')
})

test('Back and Forward go page by page, with their answers', async ({ page }) => {
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await noEmergency(page)
  const part = await heading(page).innerText()
  await page.goBack()
  await expect(heading(page)).toHaveText('Is any of this true?')
  await page.goBack()
  await expect(heading(page)).toHaveText('Is any of this happening now?')
  await page.goBack()
  await expect(heading(page)).toHaveText('Who is this about?')
  await expect(page.getByRole('radio', { name: 'Me', exact: true })).toBeChecked()
  await expect(page.getByLabel('Age', { exact: true })).toHaveValue('34')
  for (let step = 0; step < 3; step += 1) await page.goForward()
  await expect(heading(page)).toHaveText(part)
})

test('Continue on the start page goes on where someone stopped, and not past what is unanswered', async ({ page }) => {
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await noEmergency(page)
  await noneOfTheOthers(page)
  await press(page, 'Continue')
  await expect(heading(page)).toHaveText('What else have you noticed?')
  await page.getByRole('link', { name: 'Small Signs' }).click()
  await page.getByRole('link', { name: 'Continue', exact: true }).click()
  await expect(heading(page)).toHaveText('What else have you noticed?')
})

test('a link too far ahead leads to the first unanswered page and says so', async ({ page }) => {
  await page.goto('/#/check/review')
  await expect(heading(page)).toHaveText('Who is this about?')
  await expect(page.getByRole('main')).toContainText('You were sent back here because this page comes first.')
})

test('there is no result with nothing answered', async ({ page }) => {
  await page.goto('/#/result')
  await expect(heading(page)).toHaveText('Who is this about?')
  await page.goto('/#/sheet')
  await expect(heading(page)).toHaveText('Who is this about?')
})

test('an empty emergency page lets nobody through', async ({ page }) => {
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await press(page, 'Not sure, A fit (seizure)')
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toHaveCount(0)
  await page.goto('/#/result')
  await expect(heading(page)).toHaveText('Is any of this happening now?')
})

test('"not sure" about an emergency sign is at least same-day', async ({ page }) => {
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await press(page, 'Not sure, A fit (seizure)')
  await press(page, 'None of the others is happening')
  await choose(page, 'Not yet')
  await press(page, 'None of these')
  await answerParts(page, [])
  await toResult(page)
  await expect(page.getByRole('heading', { name: 'See a doctor today' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('You were not sure about “A fit (seizure)”. If it is so, call 999 now.')
})

test('I-16: an emergency sign by mistake is taken back where it was pressed, and says so; a yes is taken back only after asking', async ({
  page,
}) => {
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  // Far down on a phone: what is said stands where the person is.
  const low = 'Newly confused, floppy, or cannot be woken properly'
  await alarm(page, `Yes, ${low}`)
  await press(page, 'That was a mistake')
  await expect(heading(page)).toHaveText('Is any of this happening now?')
  await expect(page.getByText(`Taken back: ${low}.`)).toBeInViewport()
  await expect(page.getByRole('button', { name: `Yes, ${low}`, exact: true })).toBeFocused()
  await expect(page.getByRole('button', { name: `Yes, ${low}`, exact: true })).toBeInViewport()

  const fit = page.getByRole('button', { name: 'Yes, A fit (seizure)', exact: true })
  await alarm(page, 'Yes, A fit (seizure)')
  await page.goBack()
  page.once('dialog', (dialog) => void dialog.dismiss())
  await fit.click()
  await expect(fit).toHaveAttribute('aria-pressed', 'true')
  page.once('dialog', (dialog) => void dialog.accept())
  await fit.click()
  await expect(fit).toHaveAttribute('aria-pressed', 'false')
})

test('an age of 240 is refused in plain words, and what was entered stays', async ({ page }) => {
  await start(page)
  await choose(page, 'Someone I look after')
  await page.getByLabel('Age', { exact: true }).fill('240')
  await choose(page, 'years')
  await choose(page, 'Female')
  await press(page, 'Continue')
  await expect(page).toHaveTitle(/^Error:/)
  await expect(page.getByRole('link', { name: /0 to 120/ })).toBeVisible()
  await expect(page.getByLabel('Age', { exact: true })).toHaveValue('240')
  await expect(page.getByRole('radio', { name: 'Someone I look after', exact: true })).toBeChecked()
})

test('refused storage is said, and the check goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await start(page)
  await expect(page.getByText('This browser does not keep answers.')).toBeVisible()
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await noEmergency(page)
  await answerParts(page, [])
  await toResult(page)
})

test('"Clear everything" asks, deletes and says what it deleted', async ({ page }) => {
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await press(page, 'Clear everything')
  await press(page, 'Yes, clear it')
  await expect(heading(page)).toHaveText('Check for early signs of acute leukaemia')
  await expect(page.getByText('Cleared: all answers')).toBeVisible()
  expect(await page.evaluate(() => sessionStorage.getItem('small-signs-session') ?? '')).not.toContain('"age"')
})

test('an unknown address says so', async ({ page }) => {
  await page.goto('/#/nowhere')
  await expect(heading(page)).toHaveText('This page does not exist')
})

test('the country can be changed where the number stands', async ({ page }) => {
  await page.goto('/')
  await page.getByText('Change country').first().click()
  await page
    .getByRole('combobox', { name: /^Country/ })
    .first()
    .selectOption('DE')
  await expect(page.getByText('Call 112 now if any of these is happening')).toBeVisible()
})

test('nothing is asked of any other host, and nothing is sent', async ({ page, baseURL }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!) || request.method() !== 'GET' || request.postData() !== null) foreign.push(request.url())
  })
  await start(page)
  await tellAbout(page, { who: 'Me', age: 34, sex: 'Female' })
  await noEmergency(page)
  await answerParts(page, ['Bruises, or bruising easily'])
  await toResult(page)
  await page.goto('/#/sheet')
  await expect(heading(page)).toHaveText('Symptom summary')
  expect(foreign).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})

test('a whole check works by keyboard alone', async ({ page }) => {
  await page.goto('/')
  await tabTo(page, 'link', 'Start')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await tabTo(page, 'radio', 'Me')
  await page.keyboard.press('Space')
  await tabTo(page, 'textbox', 'Age')
  await page.keyboard.type('34')
  await tabTo(page, 'radio', 'Female')
  await page.keyboard.press('Space')
  await tabTo(page, 'button', 'Continue')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Is any of this happening now?')
  await tabTo(page, 'button', 'None of these is happening')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Is any of this true?')
  await tabTo(page, 'radio', 'Not yet')
  await page.keyboard.press('Space')
  await tabTo(page, 'button', 'None of these')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('What have you noticed?')
  await expect(heading(page)).toBeFocused()
  for (let step = 0; step < 20 && (await heading(page).innerText()) !== 'Your result'; step += 1) {
    const address = page.url()
    const names = await page
      .getByRole('button', { name: /^None of these: / })
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')!))
    for (const name of names) {
      await tabTo(page, 'button', name)
      await page.keyboard.press('Enter')
    }
    await tabTo(page, 'button', 'Continue')
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(address)
    await expect(heading(page)).toBeFocused()
  }
  await expect(page.getByRole('heading', { name: 'Know what to look for, and check again if anything changes' })).toBeVisible()

  async function tabTo(target: typeof page, role: 'link' | 'radio' | 'textbox' | 'button', name: string) {
    const control = target.getByRole(role, { name, exact: true }).first()
    for (let tab = 0; tab < 120; tab += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return
      await target.keyboard.press('Tab')
    }
    throw new Error(`Tab never reached the ${role} "${name}".`)
  }
})

for (const [name, viewport] of Object.entries({ phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } })) {
  test(`axe finds nothing on any screen, light and dark: ${name}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.setViewportSize(viewport)
    await page.goto('/')
    await expectAccessible(page, schemesAt(viewport.width))
    await start(page)
    await expectAccessible(page, schemesAt(viewport.width))
    await press(page, 'Continue')
    await expectAccessible(page, schemesAt(viewport.width))
    await tellAbout(page, { who: 'My child', age: 6, sex: 'Male' })
    await expectAccessible(page, schemesAt(viewport.width))
    await press(page, 'Not sure, A harsh noise when breathing in')
    await expectAccessible(page, schemesAt(viewport.width))
    await press(page, 'None of the others is happening')
    await expectAccessible(page, schemesAt(viewport.width))
    await press(page, 'None of these')
    await expect(page.getByRole('link', { name: 'Choose how often a doctor or nurse was seen' })).toBeVisible()
    await expectAccessible(page, schemesAt(viewport.width))
    await choose(page, 'Not yet')
    await press(page, 'Continue')
    await expectAccessible(page, schemesAt(viewport.width))
    await answerParts(page, ['Bruises, or bruising easily', 'Lumps in neck, armpit, groin, collarbone area, elbow or knee'], async () => {
      await expectAccessible(page, schemesAt(viewport.width))
    })
    await expectAccessible(page, schemesAt(viewport.width))
    await toResult(page)
    await expectAccessible(page, schemesAt(viewport.width))
    for (const path of ['/#/check/review', '/#/sheet', '/#/blank', '/#/privacy', '/#/nowhere']) {
      await page.goto(path)
      await expect(heading(page)).toBeVisible()
      await expectAccessible(page, schemesAt(viewport.width))
    }
    await page.goto('/#/check/emergency')
    await alarm(page, 'Yes, A fit (seizure)')
    await expect(heading(page)).toHaveText('Call 999 now')
    await expectAccessible(page, schemesAt(viewport.width))
    await press(page, 'Continue anyway')
    await page.goto('/#/result')
    await expectAccessible(page, schemesAt(viewport.width))
  })
}
