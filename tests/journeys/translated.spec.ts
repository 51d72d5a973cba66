/** Every screen under a page translator: nothing breaks, and what is shown is what stands there without one. */
import { readdirSync } from 'node:fs'
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

/** The pieces that the screens load when they are opened. */
const pieces = readdirSync('dist/assets').filter((name) => /\.(js|css)$/.test(name))

/** Runs in the page: every piece is fetched, as the screens do when they are opened. */
async function fetchPieces(names: readonly string[]): Promise<void> {
  const styled = (name: string) =>
    new Promise((loaded, failed) => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `/assets/${name}` })
      link.addEventListener('load', loaded)
      link.addEventListener('error', failed)
      document.head.append(link)
    })
  await Promise.all(names.map((name) => (name.endsWith('.css') ? styled(name) : import(`/assets/${name}`))))
}

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
      await page.evaluate(fetchPieces, pieces)
      await page.evaluate(async (hash) => {
        location.hash = hash
        await new Promise((drawn) => requestIdleCallback(drawn, { timeout: 2000 }))
      }, walk.address)
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
