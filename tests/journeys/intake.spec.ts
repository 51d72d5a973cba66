import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { linkPayload } from '#src/exports/link.ts'
import { content, harmless } from '#tests/support/content.ts'
import { interview, interviews } from '#tests/support/interview.ts'
import { expectAccessible } from '#tests/support/visit.ts'

test.use({ viewport: { width: 1366, height: 768 }, permissions: ['clipboard-read', 'clipboard-write'] })

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T09:14:00') })
  await page.goto('/#/intake')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Intake')
})

const note = (page: Page) => page.locator('pre')
const row = (page: Page, name: string) => page.getByRole('row', { name })

/** Presses keys one by one and counts them. */
async function press(page: Page, keys: string): Promise<number> {
  const list = keys.split(' ')
  for (const key of list) await page.keyboard.press(key)
  return list.length
}

/** The fingerprint changes with every change of a rule; the golden files need not. */
const withGoldenRules = (text: string) => text.replace(/\[rules \S+ #\w+\]$/, '[rules 2026.11 #a1b2c3d4]')

for (const { name, keys: parts, most } of interviews)
  test(`the interview of a ${name} takes at most ${most} keys, and no pointer, and its note is the one that was read`, async ({ page }) => {
    let keys = 0
    for (const part of parts) keys += await press(page, part)

    keys += await press(page, 'Control+Enter')
    await expect(page.getByRole('status').filter({ hasText: 'Note copied.' })).toBeVisible()
    expect(keys).toBeLessThanOrEqual(most)

    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await note(page).textContent())
    const golden = readFileSync(join(import.meta.dirname, `../golden/intake-note-${name}.txt`), 'utf8').trimEnd()
    expect(withGoldenRules(copied)).toBe(golden)
    for (const line of copied.split('\n')) expect(line.length).toBeLessThanOrEqual(72)
    expect(await page.locator('[role=row][data-answer]').count()).toBeGreaterThanOrEqual(24)
  })

test('the first key stands in its field at once, however early it comes', async ({ page }) => {
  await page.addInitScript(() => {
    // The moment at which the screen is drawn, and before anything else that React does after it.
    new MutationObserver(async (_changes, observer) => {
      const heading = document.querySelector('h1')
      if (heading?.textContent !== 'Intake') return
      observer.disconnect()
      heading.dispatchEvent(new KeyboardEvent('keydown', { key: '6', code: 'Digit6', bubbles: true, cancelable: true }))
      // As the browser types the digit into the field that has the focus now.
      const field = document.activeElement as HTMLInputElement
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, '6')
      field.dispatchEvent(new Event('input', { bubbles: true }))
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
      document.documentElement.dataset['first'] = document.querySelector<HTMLInputElement>('#about-age')!.value
    }).observe(document, { childList: true, subtree: true })
  })
  await page.reload()
  await expect(page.locator('html[data-first]')).toHaveAttribute('data-first', '6')
})

test('everything stands on one screen: the page does not scroll, and no row is lower than 28 px, no field than 24', async ({ page }) => {
  const size = await page.evaluate(() => {
    const grid = document.querySelector('[role=grid]')!
    const lowest = (selector: string) =>
      Math.min(...[...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().height || Infinity))
    return {
      page: document.documentElement.scrollHeight,
      wide: document.documentElement.scrollWidth,
      grid: grid.scrollHeight - grid.clientHeight,
      row: lowest('[role=row][id]'),
      field: lowest('form :is(input, select)'),
    }
  })
  expect(size).toEqual({ page: 768, wide: 1366, grid: 0, row: 28, field: 24 })
})

test('axe finds nothing in light and in dark', async ({ page }) => {
  for (const part of interview) await press(page, part)
  await press(page, 'ArrowUp ArrowUp')
  await expectAccessible(page)
  await press(page, '?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await expectAccessible(page)
})

test('a value out of range is questioned in words and not used', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Temp' }).fill('384')
  await expect(page.getByText('Temp “384” is not between 25 and 45. Is it right? It is not used.')).toBeVisible()
  await expect(note(page)).toContainText('T ___')
  await page.getByRole('textbox', { name: 'Temp' }).fill('101.3')
  await page.getByRole('combobox', { name: 'Temperature in' }).selectOption('F')
  await expect(page.getByText('= 38.5 °C')).toBeVisible()
  await expect(note(page)).toContainText('T 38.5')
})

test('it survives a reload, and the next patient finds nothing of it', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Patient label' }).fill('Bay 4')
  await page.getByRole('textbox', { name: 'Patient label' }).press('Enter')
  await press(page, '. 3 6 Enter 1 9 d')
  await row(page, '36 Epistaxis').click()
  await press(page, 'F2')
  await page.keyboard.type('left side @{x}')
  await press(page, 'Enter')
  await expect(row(page, '36 Epistaxis')).toBeFocused()

  await page.reload()
  await expect(row(page, '36 Epistaxis')).toHaveAccessibleName(/Yes, 9d, note/)
  await expect(note(page)).toContainText(/Notes: "Epistaxis: left side x"/)
  await expect(note(page)).not.toContainText('Bay 4')

  await row(page, '36 Epistaxis').focus()
  await press(page, 'Control+Shift+Enter Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Ready for the next patient.' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Patient label' })).toHaveValue('')
  await expect(row(page, '36 Epistaxis')).toHaveAccessibleName(/not answered/)
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toMatch(/Bay 4|left side|nosebleeds/)
})

test('after the next patient was cleared by pointer, the focus is on the heading', async ({ page }) => {
  for (const button of ['Clear without copying', 'Copy note and clear']) {
    await page.getByRole('textbox', { name: 'Pulse' }).fill('88')
    await page.getByRole('button', { name: 'Next patient' }).click()
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Ready for the next patient.' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  }
})

test('ten minutes idle hide the screen, any key brings it back, and five minutes more delete everything', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Patient label' }).fill('Bay 4')
  await page.clock.fastForward('10:06')
  await expect(page.getByRole('dialog', { name: 'Screen hidden' })).toBeVisible()
  await press(page, '2')
  // Gone, and not only closed: the ten minutes begin anew a moment after it has closed.
  await expect(page.getByText('Screen hidden')).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'Patient label' })).toHaveValue('Bay 4')

  await page.clock.fastForward('10:06')
  await expect(page.getByRole('dialog', { name: 'Screen hidden' })).toBeVisible()
  await page.clock.fastForward('05:06')
  await expect(page.getByText('All is deleted.')).toBeVisible()
  await press(page, 'x')
  await expect(page.getByRole('textbox', { name: 'Patient label' })).toHaveValue('')
})

test('a refused clipboard deletes nothing and shows the note to copy by hand', async ({ page, context }) => {
  await context.clearPermissions()
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await row(page, '1 Dyspnoea').focus()
  await press(page, '2 Control+Shift+Enter Enter')
  await expect(page.getByRole('dialog', { name: 'Copy the note by hand' }).getByRole('textbox')).toBeFocused()
  await expect(row(page, '1 Dyspnoea')).toHaveAccessibleName(/: No$/)
})

test('the patient is taken away as a sheet, as FHIR and as a file that opens again', async ({ page }) => {
  const sheet = page.getByRole('button', { name: 'Print sheet' })
  await sheet.click()
  await expect(page.getByText('The sheet needs first: answered by, age, sex, and every emergency sign.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Patient label' }).fill('Bay 4')
  await page.getByRole('heading', { level: 1 }).focus()
  for (const part of interview) await press(page, part)

  const [fhir] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'FHIR' }).click()])
  const bundle = JSON.parse(readFileSync(await fhir.path(), 'utf8')) as {
    entry: { resource: { resourceType: string; valueCodeableConcept?: unknown } }[]
  }
  const kinds = bundle.entry.map(({ resource }) => resource.resourceType)
  expect(kinds.filter((kind) => kind === 'QuestionnaireResponse')).toHaveLength(1)
  // Five yeses; doubts and vital signs have no concept as their value.
  expect(bundle.entry.filter(({ resource }) => resource.valueCodeableConcept)).toHaveLength(5)
  expect(JSON.stringify(bundle)).not.toContain('Bay 4')

  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save file' }).click()])
  expect(file.suggestedFilename()).toMatch(/^small-signs-\d{4}-\d{2}-\d{2}-\d{6}\.json$/)
  const saved = readFileSync(await file.path(), 'utf8')
  expect(saved).not.toContain('Bay 4')

  await sheet.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Symptom summary')
  await expect(page.getByRole('row', { name: /^\* Nosebleeds/ })).toContainText('9 days')
  await expect(page.getByText('Bay 4')).toHaveCount(0)
  await page.getByRole('link', { name: 'Back to intake' }).click()
  await expect(row(page, '36 Epistaxis')).toHaveAccessibleName(/: Yes, 9d$/)

  await page.getByRole('button', { name: 'Next patient' }).click()
  await page.getByRole('button', { name: 'Clear without copying' }).click()
  await page.getByRole('button', { name: 'From the patient', exact: true }).click()
  await page.getByLabel('Or open a saved file').setInputFiles(await file.path())
  await expect(row(page, '36 Epistaxis')).toHaveAccessibleName(/: Yes, 9d, from the patient, confirm$/)
})

/** As a patient's device gives them: three symptoms, and no to all the rest. */
const asked = new Set(content.questionnaire.emergency.flatMap(({ rows }) => rows))
const calm = Object.fromEntries(Object.entries(harmless).filter(([fact]) => !fact.includes('.') || asked.has(fact)))
const three = { fatigue: 'yes', 'fatigue.since': 28, 'easy-bruising': 'yes', 'easy-bruising.since': 14, nosebleeds: 'yes' }
const link = linkPayload({ answers: { ...calm, sex: 'female', ...three }, grouped: [], answeredAt: null }).payload

test('the sheet of a patient whose answers nobody has confirmed is one page of A4 and of Letter, with what the nurse measured and wrote', async ({
  page,
}) => {
  await page.goto(`/#/from/${link}`)
  await page.getByRole('button', { name: 'Open on the nurses’ intake screen' }).click()
  for (const [name, value] of Object.entries({ Temp: '38.4', Pulse: '112', Breaths: '22', 'SpO₂ %': '93' }))
    await page.getByRole('textbox', { name, exact: true }).fill(value)
  await row(page, '36 Epistaxis').click()
  await press(page, 'F2')
  await page.keyboard.type('left side, packed')
  await press(page, 'Enter')
  await page.getByRole('button', { name: 'Print sheet' }).click()
  await expect(page.getByRole('img', { name: 'Code to scan, with the answers' })).toBeVisible()
  for (const format of ['A4', 'Letter'] as const) {
    const path = test.info().outputPath(`${format}.pdf`)
    await page.pdf({ path, format, printBackground: false })
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/)
    for (const measured of [/T 38\.4 °C/, /HR 112/, /RR 22/, /SpO₂ 93 %/]) expect(text).toMatch(measured)
    expect(text).toContain('left side, packed')
    expect(text).toMatch(/all \d+\s+other\s+answers/)
    expect(text).not.toMatch(/SpO₂ 93 % · Highest temperature/)
  }
})

test('what came from a patient is marked without a line more at the top, and breaks no word', async ({ page }) => {
  await page.goto(`/#/from/${link}`)
  await page.getByRole('button', { name: 'Open on the nurses’ intake screen' }).click()
  for (const [width, height] of [
    [1280, 720],
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect(page.getByText('Platelets, continued').or(page.getByText('Organs, continued')).first()).toBeVisible()
    expect([width, await fieldLines(page), await brokenWords(page), await cutRows(page), await smallTexts(page)]).toEqual([
      width,
      3,
      [],
      [],
      [],
    ])
  }
  const confirm = page.getByRole('button', { name: /^Confirm .*what is known about the patient/ })
  await confirm.click()
  await expect(confirm).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Background: none' })).toBeVisible()
})

test('a sheet left alone on a shared screen goes back to the hidden screen, and is deleted', async ({ page }) => {
  for (const part of interview) await press(page, part)
  await page.getByRole('button', { name: 'Print sheet' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Symptom summary')
  await page.clock.fastForward('10:06')
  await expect(page.getByRole('dialog', { name: 'Screen hidden' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Symptom summary' })).toHaveCount(0)
  await page.clock.fastForward('05:06')
  await expect(page.getByText('All is deleted.')).toBeVisible()
})

test('risk factors are asked in little room, by keyboard too', async ({ page }) => {
  await page.getByRole('main').locator('summary').focus()
  await press(page, 'Enter Tab y')
  await expect(page.getByText('1 of 5 asked, 1 yes')).toBeVisible()
  await expect(note(page)).toContainText('B: YES: Down syndrome')
})

/** Rows in which a part is taller or wider than its place: it would be cut, or lie over the next row. */
const cutRows = (page: Page) =>
  page.locator('[role=row][id]').evaluateAll((rows) =>
    rows
      .filter((one) => {
        const place = one.getBoundingClientRect()
        return [...one.querySelectorAll('[role], button')].some((part) => {
          const { top, bottom, left, right } = part.getBoundingClientRect()
          const isOut = top < place.top || bottom > place.bottom || left < place.left || right > place.right
          return isOut || part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > Math.max(part.clientHeight, place.height)
        })
      })
      .map((one) => one.id),
  )

/** Words of rows, numbers too, that stand on two lines. */
const brokenWords = (page: Page) =>
  page.locator('[role=row] > [role]').evaluateAll((cells) => {
    const broken: string[] = []
    for (const cell of cells) {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        for (const { 0: word, index } of text.textContent!.matchAll(/[^\s-]+/g)) {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          if (range.getClientRects().length > 1) broken.push(word)
        }
    }
    return broken
  })

/** How many lines of fields stand at the top. */
const fieldLines = (page: Page) =>
  page
    .locator('main form :is(input:not([type=checkbox]), select):visible')
    .evaluateAll((fields) => new Set(fields.map((one) => Math.round(one.getBoundingClientRect().bottom / 8))).size)

/** Text that can be seen and is smaller than 13 px; the note may have 12. */
const smallTexts = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const small: string[] = []
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { parentElement: place, textContent } = text
      if (!place || !textContent?.trim() || place.closest('option, script, style, noscript, .visually-hidden')) continue
      const { width, height } = place.getBoundingClientRect()
      const size = Number.parseFloat(getComputedStyle(place).fontSize)
      if (width > 1 && height > 1 && size < (place.matches('pre') ? 12 : 13)) small.push(`${size} px: ${textContent.trim()}`)
    }
    return small
  })

/** What stands first in each column of rows. */
const columnHeads = (page: Page) =>
  page.getByRole('grid').evaluate((grid) => {
    const heads = new Set(grid.querySelectorAll('[data-group]'))
    const rows = [...grid.querySelectorAll('[role=row][id], [data-group]')].filter((one) => one.getBoundingClientRect().height > 0)
    const lefts = new Set(rows.map((one) => one.getBoundingClientRect().left))
    return [...lefts].map((left) => {
      const [top] = rows
        .filter((one) => one.getBoundingClientRect().left === left)
        .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      return top && heads.has(top) ? (top.querySelector('[role=rowheader]') ?? top).textContent : 'no heading'
    })
  })

for (const [width, height] of [
  [1366, 768],
  [1280, 720],
  [1920, 1080],
] as const)
  test(`at ${width} by ${height} each column begins under a heading, and no term is cut`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    expect(await columnHeads(page)).toEqual(['Emergency signs', 'Red cells', 'Organs'])
    expect(await cutRows(page)).toEqual([])
    for (const part of interview) await press(page, part)
    await row(page, '36 Epistaxis').click()
    await press(page, '1 9 d ArrowUp *')
    await expect(row(page, '36 Epistaxis')).toHaveAccessibleName(/Yes, 9d, worse$/)
    expect(await cutRows(page)).toEqual([])
    expect(await smallTexts(page)).toEqual([])
    // What is asked about a nosebleed takes more than a line, and then the rows scroll: the one that has the keys is in view.
    await expect(row(page, '36 Epistaxis')).toBeInViewport({ ratio: 1 })
    await press(page, 'ArrowUp')
    const size = await page.evaluate(() => ({
      high: document.documentElement.scrollHeight,
      grid: document.querySelector('[role=grid]')!.scrollHeight - document.querySelector('[role=grid]')!.clientHeight,
    }))
    expect(size).toEqual({ high: height, grid: 0 })
  })

test('a heading that is repeated for the eye is not read out', async ({ page }) => {
  await press(page, 'F9')
  await expect(page.getByText('Organs, continued')).toBeVisible()
  await expect(page.getByRole('row', { name: /continued/ })).toHaveCount(0)
  await expect(page.getByRole('rowheader', { name: 'Organs', exact: true })).toHaveCount(1)
})

test('a yes that brings further rows leaves the focus where it was', async ({ page }) => {
  await row(page, '52 Lymphadenopathy').click()
  await press(page, '1 9 d')
  await press(page, 'ArrowUp')
  await expect(row(page, '52 Lymphadenopathy')).toBeFocused()
  for (let step = 0; step < 30; step += 1) await press(page, 'ArrowDown')
  await expect(page.locator('[role=row]:focus')).toHaveCount(1)
  await press(page, 'Control+z Control+z')
  await expect(page.locator('[role=row]:focus')).toHaveCount(1)
})

test('a long note on a row has a line of its own, and every line of a note of more than 25 can be read and is copied', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const said = 'since the flu, both sides, worse at night, two towels, saw the walk-in centre and was told to pinch; no nose spray'
  await row(page, '36 Epistaxis').click()
  await press(page, '1')
  await press(page, 'Enter')
  await press(page, 'F2')
  const field = page.getByRole('textbox', { name: 'Note on this row' })
  await page.keyboard.type(said)
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(said)
  expect((await field.boundingBox())!.width).toBeGreaterThan(450)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1366)
  await press(page, 'Enter')
  for (const name of [
    '33 Bruising',
    '37 Gingival bleeding',
    '42 Fever (pyrexia)',
    '19 Fatigue',
    '67 Bone pain',
    '52 Lymphadenopathy',
    '20 Pallor',
  ]) {
    await row(page, name).click()
    await press(page, '1')
    await press(page, 'Enter')
  }
  const whole = page.locator('pre').filter({ hasText: '[Patient-reported' })
  const lines = (await whole.innerText()).trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(25)
  await page.getByText(lines.at(-1)!).last().scrollIntoViewIfNeeded()
  await expect(page.getByText(lines.at(-1)!).last()).toBeInViewport()
  await press(page, 'Control+Enter')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(lines.at(-1)!)
  expect((await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split('\n').length).toBeGreaterThanOrEqual(lines.length)
})

test('why the advice is what it is stands there whole; so does the note, line by line and large enough to read, but for its end on a small screen', async ({
  page,
}) => {
  for (const part of interview) await press(page, part)
  for (const [width, height] of [
    [1366, 768],
    [1280, 720],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height })
    const why = page.getByRole('heading', { name: 'Why' }).locator('..')
    await expect(why.getByRole('listitem').last()).toBeInViewport({ ratio: 1 })
    expect(
      await why.evaluate(({ scrollHeight, clientHeight, parentElement }) => [
        scrollHeight - clientHeight,
        parentElement!.scrollHeight - parentElement!.clientHeight,
      ]),
    ).toEqual([0, 0])
  }

  await page.setViewportSize({ width: 1366, height: 768 })
  const shown = () =>
    note(page).evaluate((pre) => {
      const place = pre.parentElement!
      const style = getComputedStyle(pre)
      return {
        lines: Math.round(pre.getBoundingClientRect().height / Number.parseFloat(style.lineHeight)),
        hidden: [place.scrollWidth - place.clientWidth, place.scrollHeight - place.clientHeight],
        size: Number.parseFloat(style.fontSize),
      }
    })
  const lines = (await note(page).textContent())!.split('\n').length
  expect(lines).toBeGreaterThan(20)
  // What is open is named in the note, which is then 41 lines long: at 768 px the last four of them are scrolled to.
  const { hidden, ...small } = await shown()
  expect(small).toEqual({ lines, size: 12 })
  expect(hidden[0]).toBe(0)
  expect(hidden[1]).toBeLessThan(64)
  await page.getByRole('region', { name: 'Note for the record' }).focus()
  await press(page, 'End')
  await expect.poll(() => note(page).evaluate(({ parentElement: place }) => place!.scrollTop)).toBe(hidden[1])
  await page.setViewportSize({ width: 1920, height: 1080 })
  expect(await shown()).toEqual({ lines, hidden: [0, 0], size: 12 })
})

test('the note on paper is whole with large letters, and the note to copy by hand has its lines unbroken', async ({ page, context }) => {
  await context.clearPermissions()
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  for (const part of interview) await press(page, part)
  await page.setViewportSize({ width: 700, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  // Firefox lays the parts of a grid over each other, where a page ends within one.
  await expect(page.getByRole('grid').locator('xpath=..')).toHaveCSS('display', 'block')
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
  expect(
    await note(page).evaluate((text) => [text.scrollWidth - text.clientWidth, getComputedStyle(text.parentElement!).overflow]),
  ).toEqual([0, 'visible'])
  await page.evaluate(() => void (document.documentElement.style.fontSize = ''))
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.getByRole('row', { name: '36 Epistaxis' }).focus()
  await press(page, 'Control+Enter')
  const field = page.getByRole('dialog', { name: 'Copy the note by hand' }).getByRole('textbox')
  await expect(field).toBeFocused()
  expect(await field.evaluate((area) => [getComputedStyle(area).whiteSpace, area.scrollWidth - area.clientWidth])).toEqual(['pre', 0])
})

const keyHint = (page: Page) => page.getByText('? all keys', { exact: true })

test('the keys that are needed most stand in view while they are on', async ({ page }) => {
  const hint = keyHint(page)
  await expect(hint).toBeInViewport()
  await page.getByRole('button', { name: 'Switch keys off' }).click()
  await expect(hint).toHaveCount(0)
})

for (const [device, viewport] of [
  ['a tablet', { width: 1024, height: 768 }],
  ['a tablet on end', { width: 768, height: 1024 }],
  ['a phone', { width: 390, height: 844 }],
] as const)
  test.describe(`on ${device}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true })

    test('advice and the main buttons are always in reach, and cover no row that has the focus', async ({ page }) => {
      await expect(keyHint(page)).toHaveCount(1)
      await expect(keyHint(page)).toBeHidden()
      const next = page.getByRole('heading', { name: 'Ask next' })
      await next.scrollIntoViewIfNeeded()
      const isSeen = await next.evaluate((one) => {
        const { left, top, bottom } = one.getBoundingClientRect()
        return one.contains(document.elementFromPoint(left + 8, (top + bottom) / 2))
      })
      expect(isSeen, 'a row without details covers nothing').toBe(true)
      for (const name of ['1 Dyspnoea', '37 Gingival', '67 Bone', '82 Drenching']) {
        await row(page, name).getByRole('button', { name: /^Yes/ }).tap()
        await expect(page.getByRole('heading', { name: /Emergency/ })).toBeInViewport({ ratio: 1 })
        for (const button of ['Copy note', 'Short note', 'Next patient', 'Undo'])
          await expect(page.getByRole('button', { name: button, exact: true })).toBeInViewport({ ratio: 1 })
        const middle = await row(page, name).evaluate((one) => {
          const { left, top, bottom } = one.getBoundingClientRect()
          return [top + 3, bottom - 3].every((y) => one.contains(document.elementFromPoint(left + 8, y)))
        })
        expect(middle, `${name} is not covered`).toBe(true)
      }
    })

    test('nothing but the page scrolls from top to bottom, and every button is 44 px high', async ({ page }) => {
      const scrollers = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight + 1)
          .map(({ className }) => className),
      )
      expect(scrollers).toEqual([])
      expect(await smallTexts(page)).toEqual([])
      expect(await brokenWords(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
      const low = await page.locator('main button').evaluateAll((buttons) =>
        buttons
          .filter((one) => {
            const { height } = one.getBoundingClientRect()
            return height > 1 && height < 44
          })
          .map((one) => one.textContent),
      )
      expect(low).toEqual([])
    })
  })

test('on a phone no name of a risk factor is cut off, and at 400 % nothing covers what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.getByText('Risk factors +').click()
  const names = page.locator('details[open] label > span')
  await expect(names.filter({ hasText: 'Benzene or solvent exposure' })).toBeVisible()
  const cut = await names.evaluateAll((spans) => spans.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent))
  expect(cut).toEqual([])

  // At 400 % of a desk, too, nothing lies over what has the focus.
  await page.setViewportSize({ width: 320, height: 256 })
  await page.getByRole('heading', { level: 1 }).focus()
  const stops: (string | null)[] = []
  while (stops.at(-1) !== 'the end' && stops.length < 100) {
    await page.keyboard.press('Tab')
    stops.push(await page.evaluate(coveredFocus))
  }
  expect(stops.length).toBeGreaterThan(40)
  expect(stops.filter((stop) => stop !== null)).toEqual(['the end'])
})

/** What has the focus, if nothing of it is seen; "the end" behind the last control. Runs in the page. */
function coveredFocus(): string | null {
  const focused = document.activeElement!
  if (focused === document.body) return 'the end'
  const { left, top, width, height } = (focused.closest('label') ?? focused).getBoundingClientRect()
  const steps = [0.1, 0.3, 0.5, 0.7, 0.9]
  const isSeen = steps.some((x) =>
    steps.some((y) => {
      const there = document.elementFromPoint(left + width * x, top + height * y)
      return there !== null && (focused.contains(there) || focused.closest('label')?.contains(there))
    }),
  )
  return isSeen || width < 2 ? null : `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent}`
}
