import type { BrowserContext, Page } from '@playwright/test'
import { startHost, type Host } from '#tests/support/host.ts'
import { expect, test } from '#tests/support/test.ts'
import { wholeVisit } from '#tests/support/wholeVisit.ts'

/** Somewhere that nothing of ours may ever reach. */
let elsewhere: Host
// They share a host, and ask it what it was asked.
test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  elsewhere = await startHost('public', { withHeaders: false })
})
test.afterAll(() => elsewhere.stop())
test.use({ permissions: ['clipboard-read', 'clipboard-write'], serviceWorkers: 'allow' })

for (const withHeaders of [true, false]) {
  test.describe(withHeaders ? 'under the headers' : 'under the policy of the page alone, on a host without headers', () => {
    let host: Host
    test.beforeAll(async () => {
      host = await startHost('dist', { withHeaders })
    })
    test.afterAll(() => host.stop())

    test('a whole visit, with every page and every file, has nothing refused', async ({ page }) => {
      await wholeVisit(page, host.address)
      expect(host.asked.filter((path) => /[?=]/.test(path))).toEqual([])
    })

    test('nothing can be sent out, and nothing brought in', async ({ page, faults }) => {
      elsewhere.asked.splice(0)
      for (const [name, { by, attempt }] of Object.entries(attempts)) {
        await page.goto(host.address)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        faults.splice(0)
        await page.evaluate(attempt, elsewhere.address)
        await expect.poll(() => faults.join('\n'), { message: name }).toMatch(by)
      }
      expect(elsewhere.asked).toEqual([])
      faults.splice(0)
    })

    test('not even its own host hears from a page', async ({ page, faults }) => {
      await page.goto(host.address)
      host.asked.splice(0)
      await page.evaluate((address) => {
        fetch(`${address}?answers`).catch(() => undefined)
      }, host.address)
      await expect.poll(() => faults.join('\n')).toContain('refused by connect-src')
      expect(host.asked).not.toContain('/?answers')
      faults.splice(0)
    })
  })
}

test('the browser knows every name in the headers, and has nothing to warn of', async ({ page }) => {
  const host = await startHost('dist', { withHeaders: true })
  const warnings: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text())
  })
  await page.goto(host.address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(warnings).toEqual([])
  await host.stop()
})

test('without the policy the same attempts arrive: they are real', async ({ browser }) => {
  const host = await startHost('dist')
  const context: BrowserContext = await browser.newContext({ bypassCSP: true })
  for (const [name, { attempt, arrives }] of Object.entries(attempts)) {
    elsewhere.asked.splice(0)
    const page: Page = await context.newPage()
    await page.goto(host.address)
    await page.evaluate(attempt, elsewhere.address)
    if (arrives) await expect.poll(() => elsewhere.asked.length, { message: name }).toBeGreaterThan(0)
    await page.close()
  }
  await context.close()
  await host.stop()
})

type Attempt = { by: RegExp; attempt: (target: string) => void; arrives: boolean }

/** Each in a moment of its own: what a test evaluates directly may do more than a page. */
const attempts: Record<string, Attempt> = {
  fetch: {
    by: /refused by connect-src/,
    arrives: true,
    attempt: (target) => setTimeout(() => fetch(target, { mode: 'no-cors' }).catch(() => undefined)),
  },
  beacon: {
    by: /refused by connect-src/,
    arrives: true,
    attempt: (target) => setTimeout(() => navigator.sendBeacon(target, 'answers')),
  },
  'web socket': {
    by: /refused by connect-src/,
    arrives: true,
    attempt: (target) => setTimeout(() => new WebSocket(target.replace('http', 'ws'))),
  },
  image: {
    by: /refused by img-src/,
    arrives: true,
    attempt: (target) =>
      setTimeout(() => {
        new Image().src = `${target}icon.svg`
      }),
  },
  'style sheet': {
    by: /refused by style-src/,
    arrives: true,
    attempt: (target) =>
      setTimeout(() => {
        document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: target }))
      }),
  },
  frame: {
    by: /refused by frame-src/,
    arrives: true,
    attempt: (target) =>
      setTimeout(() => {
        document.body.append(Object.assign(document.createElement('iframe'), { src: target }))
      }),
  },
  form: {
    by: /refused by form-action/,
    arrives: true,
    attempt: (target) =>
      setTimeout(() => {
        const form = Object.assign(document.createElement('form'), { method: 'post', action: target })
        document.body.append(form)
        form.submit()
      }),
  },
  'script from elsewhere': {
    by: /refused by (require-trusted-types-for|script-src)/,
    arrives: true,
    attempt: (target) =>
      setTimeout(() => {
        document.head.append(Object.assign(document.createElement('script'), { src: target }))
      }),
  },
  'module from elsewhere': {
    by: /refused by script-src/,
    arrives: true,
    attempt: (target) => setTimeout(() => import(`${target}module.js`).catch(() => undefined)),
  },
  'script in the page': {
    by: /refused by (require-trusted-types-for|script-src)/,
    arrives: false,
    attempt: () =>
      setTimeout(() => {
        document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.broken = true' }))
      }),
  },
  'HTML from a text': {
    by: /refused by require-trusted-types-for/,
    arrives: false,
    attempt: () =>
      setTimeout(() => {
        document.body.innerHTML = '<p>Not ours</p>'
      }),
  },
  eval: {
    by: /refused by (require-trusted-types-for|script-src)/,
    arrives: false,
    // oxlint-disable-next-line eslint/no-eval -- To see that it is refused.
    attempt: () => setTimeout(() => (0, eval)('window.broken = true')),
  },
  'style in the page': {
    by: /refused by style-src/,
    arrives: false,
    attempt: () =>
      setTimeout(() => {
        document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { display: none }' }))
      }),
  },
  'another worker': {
    by: /refused by (require-trusted-types-for|worker-src)/,
    arrives: false,
    attempt: (target) => setTimeout(() => new Worker(target)),
  },
}
