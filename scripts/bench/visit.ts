/** One visit in a slowed-down browser, measured. */
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'

/** As Lighthouse's slow 4G: a 150 ms round trip and 1.6 Mbit/s, as the developer tools have to be told. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 1474.56 * 128, uploadThroughput: 675 * 128 }
export const slowdown = 4

export type Slow = { page: Page; session: CDPSession; context: BrowserContext; traffic: () => { bytes: number; requests: number } }

/** A new person with an old phone on a slow network. */
export async function slowVisit(browser: Browser, network = true): Promise<Slow> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB', timezoneId: 'Europe/London' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  let bytes = 0
  let requests = 0
  session.on('Network.requestWillBeSent', ({ request }) => (requests += request.url.endsWith('.svg') ? 0 : 1))
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: false })
  if (network) await session.send('Network.emulateNetworkConditions', slow4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(watch)
  return { page, session, context, traffic: () => ({ bytes, requests }) }
}

export type Watched = { firstPaint: number; largestPaint: number; shift: number; blocking: number; firstAnswer: number; answers: number[] }

export const watched = (page: Page): Promise<Watched> => page.evaluate(() => (window as unknown as { watched: Watched }).watched)

/** Runs in the page, before anything else: paints, shifts, long tasks, and how long after a press or a key the next paint comes. */
function watch(): void {
  const seen: Watched = { firstPaint: 0, largestPaint: 0, shift: 0, blocking: 0, firstAnswer: 0, answers: [] }
  Object.assign(window, { watched: seen })
  const on = (type: string, take: (entry: PerformanceEntry & { value: number }) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => take(entry as never))).observe({ type, buffered: true })
  }
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime
  })
  on('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime))
  on('layout-shift', ({ value }) => (seen.shift += value))
  on('longtask', ({ duration }) => (seen.blocking += Math.max(0, duration - 50)))
  /** The first task after the next frame: what was pressed is on the screen. */
  const painted = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', then)
      port1.start()
      port2.postMessage(0)
    })
  for (const kind of ['click', 'keydown']) {
    addEventListener(kind, ({ timeStamp }) => painted(() => seen.answers.push(performance.now() - timeStamp)), true)
  }
  addEventListener('change', () => painted(() => (seen.firstAnswer ||= performance.now())), true)
}

/** Runs in the page: presses Start as soon as it is there, and the first answer as soon as that is. */
export function hurry(): void {
  let isStarted = false
  const look = () => {
    const start = [...document.querySelectorAll<HTMLElement>('a, button')].find(({ textContent }) => textContent === 'Start')
    const answer = [...document.querySelectorAll<HTMLElement>('input[type=radio]')].find((radio) => radio.offsetParent !== null)
    if (start && !isStarted) start.click()
    isStarted ||= start !== undefined
    if (answer) answer.click()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
