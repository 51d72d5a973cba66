/** Firefox ESR over WebDriver BiDi. */
import { existsSync } from 'node:fs'
import puppeteer, { type ElementHandle, type KeyInput } from 'puppeteer-core'
import { elementNamed, Engine, selectors } from './engine.ts'

type Size = { width: number; height: number }

/** The path of a Firefox, or undefined where there is none. */
export const findFirefox = (): string | undefined =>
  [process.env['SMALL_SIGNS_FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
    (path) => path !== undefined && existsSync(path),
  )

export async function startFirefox(path: string, size: Size): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    defaultViewport: size,
    extraPrefsFirefox: { 'intl.accept_languages': 'en-GB', 'network.proxy.no_proxies_on': '127.0.0.1', 'app.update.enabled': false },
  })
  const page = await browser.newPage()

  return new Engine({
    open: async (address) => {
      await page.goto(address)
    },
    find: async (role, name) => {
      const handle = await page.evaluateHandle(elementNamed, selectors[role], name)
      return (handle.asElement() as ElementHandle | null) ?? undefined
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    read: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  })
}
