/** WebKitGTK over WebDriver, on a screen that is not there. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Builder, Capabilities, Key, type WebElement } from 'selenium-webdriver'
import { freePort } from '../../../scripts/ready.mjs'
import { elementNamed, Engine, selectors } from './engine.ts'

type Size = { width: number; height: number }

/** The path of WebKit's small browser, or undefined where it, its driver or the screen is missing. */
export function findWebKit(): string | undefined {
  if (!['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'].every((path) => existsSync(path))) return undefined
  const folders = readdirSync('/usr/lib').map((name) => join('/usr/lib', name, 'webkit2gtk-4.1/MiniBrowser'))
  return folders.find((path) => existsSync(path))
}

export async function startWebKit(path: string, { width, height }: Size): Promise<Engine> {
  // Each worker has a port and a screen of its own: two that start at once would take the same, and end it for each other.
  const worker = Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)
  const port = await freePort(4700 + 20 * worker)
  // It may run as root in the tests alone, where its sandbox cannot be set up.
  const driver = spawn('xvfb-run', [`--server-num=${110 + worker}`, 'WebKitWebDriver', `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LANG: 'en_GB.UTF-8' },
  })
  const stop = () => process.kill(-driver.pid!)
  const address = `http://127.0.0.1:${port}`
  try {
    await answers(`${address}/status`)
    const session = await new Builder()
      .usingServer(address)
      .withCapabilities(
        new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: path, args: ['--automation'] } }),
      )
      .build()
    await session.manage().window().setRect({ width, height, x: 0, y: 0 })

    return new Engine({
      open: (to) => session.get(to),
      find: async (role, name) => {
        const found = await session.executeScript<WebElement | null>(
          `return (${elementNamed.toString()})(arguments[0], arguments[1])`,
          selectors[role],
          name,
        )
        return found ? { click: () => found.click(), type: (text) => found.sendKeys(text) } : undefined
      },
      press: async (key) => {
        await (await session.switchTo().activeElement()).sendKeys(key.length === 1 ? key : Key[key.toUpperCase() as 'ENTER'])
      },
      read: (expression) => session.executeScript(`return ${expression}`),
      close: async () => {
        await session.quit()
        stop()
      },
    })
  } catch (error) {
    stop()
    throw error
  }
}

/** Waits at most 10 s for the driver. */
async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isThere = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isThere) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`WebKitWebDriver does not answer at ${address}.`)
}
