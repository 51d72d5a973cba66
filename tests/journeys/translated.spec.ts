/** Every screen under a page translator: nothing breaks, and what is shown is what stands there without one. */
import type { Request } from '@playwright/test'
import type { Check } from '#src/domain/check/check.ts'
import { see } from '#src/domain/check/seen.ts'
import { triage } from '#src/domain/engine/triage.ts'
import { keys } from '#src/store/keys.ts'
import { expect, test } from '#tests/support/test.ts'
import { content } from '#tests/support/content.ts'
import { randomPresses, type Walk } from '#tests/support/randomPresses.ts'
import { translator } from '#tests/support/translator.ts'

test.describe.configure({ timeout: 120_000 })

/** 5,200 presses in all, each under both translators; fewer where one press changes a hundred rows. */
const walks: Record<string, Walk> = {
  check: { address: '#/check/about', store: keys.session, seed: 1, presses: 1200 },
  'nurse’s screen': { address: '#/intake', store: keys.intake, seed: 2, presses: 350 },
  'rules page': { address: '#/rules', store: keys.session, seed: 3, presses: 350 },
  result: { address: '#/result', store: keys.session, seed: 4, presses: 700 },
}

const everyScreen = [
  '#/',
  '#/check/about',
  '#/call',
  '#/result',
  '#/sheet',
  '#/blank',
  '#/open',
  '#/privacy',
  '#/intake',
  '#/intake/sheet',
  '#/rules',
  '#/rules/workbench',
  '#/kept',
  '#/learn',
  '#/nowhere',
]

for (const [name, walk] of Object.entries(walks)) {
  for (const delay of [0, 1500]) {
    test(`${name}: ${walk.presses} random presses under a translator that comes ${delay === 0 ? 'at once' : '1.5 s late'}`, async ({
      page,
    }) => {
      await page.addInitScript(translator, { delay })
      await page.addInitScript(() => {
        window.print = () => {}
        URL.createObjectURL = () => '#'
        HTMLAnchorElement.prototype.click = function click() {}
        Reflect.deleteProperty(Navigator.prototype, 'mediaDevices')
      })
      await page.goto('/')
      // What a screen needs is there before the walk, so that it waits for nothing.
      const fetching = new Set<Request>()
      page.on('request', (request) => fetching.add(request))
      for (const over of ['requestfinished', 'requestfailed'] as const)
        page.on(over as 'requestfinished', (request) => fetching.delete(request))
      for (const address of [...everyScreen, walk.address]) {
        await page.evaluate(async (hash) => {
          location.hash = hash
          await new Promise((drawn) => requestIdleCallback(drawn, { timeout: 2000 }))
        }, address)
        await expect.poll(() => fetching.size).toBe(0)
      }
      const { stale, unheard, levels } = await page.evaluate(randomPresses, walk)
      expect(stale).toEqual([])
      expect(unheard).toEqual([])
      const wrong = levels.filter(({ level, stored }) => level !== levelOf(stored))
      expect(wrong).toEqual([])
    })
  }
}

/** The engine's word for the answers that the page had stored. */
function levelOf(stored: string): string {
  const { state } = JSON.parse(stored) as { state: { check?: Check; intake?: { check: Check } } }
  return triage(see(content, (state.check ?? state.intake!.check).answers)).atLeast
}
