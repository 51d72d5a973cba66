/** The nurse's screen under the keys of other keyboards and under input methods, as the browser itself hands them over. */
import { expect, test, type CDPSession, type Page } from '@playwright/test'

type Key = { key: string; code: string; keyCode?: number; repeat?: boolean; keypad?: boolean }

/** What a key types, if it types anything. */
const textOf = ({ key, keyCode }: Key) => (key.length === 1 && keyCode !== 229 ? { text: key } : {})

async function press(browser: CDPSession, ...keys: readonly Key[]): Promise<void> {
  for (const one of keys) {
    const { key, code, keyCode: windowsVirtualKeyCode = 0, repeat: autoRepeat = false, keypad: isKeypad = false } = one
    await browser.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key,
      code,
      windowsVirtualKeyCode,
      autoRepeat,
      isKeypad,
      ...textOf(one),
    })
    await browser.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode })
  }
}
/** As an input method does it: piece by piece, then as a whole. */
async function compose(browser: CDPSession, text: string): Promise<void> {
  for (const end of [...text].map((_, at) => at + 1)) {
    await browser.send('Input.imeSetComposition', { text: text.slice(0, end), selectionStart: end, selectionEnd: end })
    await press(browser, { key: 'Process', code: 'KeyA', keyCode: 229 })
  }
  await press(browser, { key: 'Process', code: 'Enter', keyCode: 229 })
  await browser.send('Input.insertText', { text })
}
const digit = (key: string, place: number): Key => ({ key, code: `Digit${place}` })

const answered = (page: Page) =>
  page.locator('[data-row]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['answer']).filter(Boolean))
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

test.use({ viewport: { width: 1366, height: 768 } })
test.beforeEach(async ({ page }) => {
  await page.goto('/#/intake')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Intake')
})

test('digits of other keyboards answer the row that has the focus, and what is no digit answers none', async ({ page, context }) => {
  const browser = await context.newCDPSession(page)
  await page.getByRole('row', { name: /Pallor/ }).focus()
  await press(
    browser,
    { key: 'Dead', code: 'Digit2' },
    { key: 'Process', code: 'Digit2', keyCode: 229 },
    { key: 'Unidentified', code: '', keyCode: 229 },
    { key: 'Clear', code: 'Numpad5', keypad: true },
    digit('-', 6),
    digit('(', 5),
  )
  expect(await answered(page)).toEqual([])
  await press(browser, digit('é', 2), digit('٢', 2), digit('३', 3), digit('２', 2), { key: '2', code: 'Numpad2', keypad: true })
  await expect.poll(() => answered(page)).toEqual(['no', 'no', 'notSure', 'no', 'no'])
  // Without NumLock the same key moves.
  await press(browser, { key: 'ArrowDown', code: 'Numpad2', keypad: true }, { ...digit('2', 2), repeat: true })
  await expect.poll(async () => (await answered(page)).length).toBe(5)
})

test('an age and a temperature are read from any input method, and Arabic digits go on to the next field', async ({ page, context }) => {
  const browser = await context.newCDPSession(page)
  for (const text of ['४३', '４３', '٤٣']) {
    await field(page, 'Age').fill('')
    await field(page, 'Age').focus()
    await compose(browser, text)
    await expect(field(page, 'Age')).toHaveValue(text)
    await expect(field(page, 'Age')).toBeFocused()
    await expect(field(page, 'Age')).toHaveAccessibleDescription('43 years')
  }
  await field(page, 'Temp').focus()
  await compose(browser, '３８．４')
  await expect(page.getByText('= 101.1 °F')).toBeVisible()
  await field(page, 'Temp').fill('')
  await press(browser, digit('٣', 3), digit('٨', 8), { key: '٫', code: 'NumpadDecimal', keypad: true }, digit('٤', 4))
  await press(browser, digit('١', 1), digit('١', 1), digit('٢', 2))
  await expect(field(page, 'Temp')).toHaveValue('٣٨٫٤')
  await expect(field(page, 'Pulse')).toHaveValue('١١٢')
  expect(await answered(page)).toEqual([])
})
