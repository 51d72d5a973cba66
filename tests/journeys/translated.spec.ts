/** Every screen under a page translator: nothing breaks, what is shown is what stands there without one, and the level is the engine's. */
import type { Request } from '@playwright/test'
import type { LevelText } from '#src/content/urgencySchema.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { see } from '#src/domain/check/seen.ts'
import { withRestNo } from '#src/domain/cases/examples.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { triage } from '#src/domain/engine/triage.ts'
import { tooEarly } from '#src/domain/told/early.ts'
import { linkPayload, linkRoute } from '#src/exports/link.ts'
import { keys } from '#src/store/keys.ts'
import { expect, test } from '#tests/support/test.ts'
import { content, data, harmless } from '#tests/support/content.ts'
import { randomPresses, type Place, type ShownLevel, type Walk } from '#tests/support/randomPresses.ts'
import { answered } from '#tests/support/screens.ts'
import { translator } from '#tests/support/translator.ts'

test.describe.configure({ timeout: 120_000 })

/** A link that brings these answers. */
const linkOf = (answers: Answers): string =>
  `${linkRoute}${linkPayload({ ...emptyCheck, answers, answeredAt: new Date().toISOString() }).payload}`

const emergencyRows = content.questionnaire.emergency.flatMap(({ rows }) => rows)
/** Too little answered for any advice that calms. */
const unfinished: Answers = Object.fromEntries(['who', 'age', 'sex', ...emergencyRows].map((id) => [id, harmless[id]!]))

/** The people in the examples of all rules, "no" to everything else. Each is left soon: whoever presses at random is an emergency before long, and stays it. */
const examples = data.rules.flatMap(({ rules }) => rules).flatMap((rule) => rule.examples.map(({ given }) => withRestNo(content, given)))
/** From all over the list, which goes by urgency. */
const people = [harmless, unfinished, ...examples.map((_, at) => examples[(at * 37) % examples.length]!)]
const [some, others] = [0, 1].map((odd) => people.filter((_, at) => at % 2 === odd).map(linkOf)) as [string[], string[]]

type LevelWalk = Walk & {
  /** For the places that show a level: how many different answers are compared with the engine at least. */
  least: Partial<Record<Place, number>>
}

/** 5,000 presses in all, half of them under each translator; fewer where one press changes a hundred rows. */
const walks: Record<string, LevelWalk> = {
  check: {
    // First as whoever begins, then with the answers of one after another.
    starts: [
      ...Array.from({ length: 70 }, () => '#/check/about'),
      ...some.flatMap((link, at) => [link, at % 2 === 0 ? '#/check/emergency' : '#/check/review', '#/result']),
    ],
    every: 16,
    seed: 1,
    presses: 1660,
    least: { result: 8, card: 15 },
  },
  'nurse’s screen': { starts: [...some, ...others], opens: 'intake', every: 20, seed: 2, presses: 180, least: { nurse: 60 } },
  'rules page': {
    starts: ['#/rules/workbench', '#/rules/workbench', '#/rules'],
    every: 18,
    seed: 3,
    presses: 160,
    least: { workbench: 25 },
  },
  // Begins with answers that were given here (`answered`); those of the others come by link.
  result: { starts: ['#/result', '#/result', ...others], every: 12, seed: 4, presses: 500, least: { result: 25, ladder: 25 } },
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
      if (name === 'result') await answered(page)
      await page.goto('/')
      // What a screen needs is there before the walk, so that it waits for nothing.
      const fetching = new Set<Request>()
      page.on('request', (request) => fetching.add(request))
      for (const over of ['requestfinished', 'requestfailed'] as const)
        page.on(over as 'requestfinished', (request) => fetching.delete(request))
      for (const address of everyScreen) {
        await page.evaluate(async (hash) => {
          location.hash = hash
          await new Promise((drawn) => requestIdleCallback(drawn, { timeout: 2000 }))
        }, address)
        await expect.poll(() => fetching.size).toBe(0)
      }
      const stores = { session: keys.session, intake: keys.intake }
      const { stale, unheard, levels } = await page.evaluate(randomPresses, { ...walk, stores })
      expect(stale).toEqual([])
      expect(unheard).toEqual([])
      expect(levels.filter((shown) => !isOfEngine(shown))).toEqual([])
      for (const [place, least] of Object.entries(walk.least)) {
        const here = levels.filter((shown) => shown.place === place)
        expect(here.length, `levels compared: ${place}`).toBeGreaterThanOrEqual(least)
        // Where every level is the same, the level of the answers before is always right.
        if (place !== 'card') expect(new Set(here.map(({ words }) => words)).size, `kinds of levels: ${place}`).toBeGreaterThanOrEqual(3)
      }
    })
  }
}

/** How each place says a level. */
const wordsAt: Record<Place, (level: LevelText) => string> = {
  result: ({ name }) => name,
  ladder: ({ short }) => short,
  card: ({ name }) => name,
  sheet: ({ short }) => short,
  nurse: ({ clinical }) => `At least ${clinical}`,
  workbench: ({ name }) => `At least: ${name}`,
}

/**
 * Is it the engine's level for these answers, read with `data/` here, and the same in words and colour? None is right while it is too
 * early for any. The workbench says what the rules give even then.
 */
function isOfEngine({ place, colour, words, answers, rest }: ShownLevel): boolean {
  const given = JSON.parse(answers) as Answers
  const seen = see(content, rest ? withRestNo(content, given) : given)
  const engine = triage(seen)
  const level = place !== 'workbench' && tooEarly(seen, engine) ? 'none' : engine.atLeast
  const said = content.levels.find((one) => wordsAt[place](one) === words)?.id ?? 'none'
  return said === level && (colour ?? level) === level
}
