/**
 * `npm run bench`: how fast the production build is on an old phone (processor 4 times slower, slow 4G), beside two
 * floors built in the same run. It prints one table and decides nothing: on a shared machine only ratios mean anything.
 * `-- --runs 9` for more runs, `-- --json` for the figures alone.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { loadContent } from '../src/content/load.ts'
import { smallSignsData } from '../src/content/plugin.ts'
import { interview } from '../tests/support/interview.ts'
import { answerLines, wholeCheck } from './bench/check.ts'
import { timeEngine } from './bench/engine.ts'
import { enginePage, reactFloor, staticFloor } from './bench/floors.ts'
import { calm, engine, hasty, heap, keys, pressRows, type Figures } from './bench/measure.ts'
import { serve, siteOf } from './bench/serve.ts'
import { rows, table, type Measured } from './bench/table.ts'
import { findBrowser } from './browser.mjs'

const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } } })
const runs = Number(options.runs)

process.chdir(new URL('..', import.meta.url).pathname)
await build({ logLevel: 'error' })

const sites = {
  static: await serve(staticFloor(readFileSync('dist/index.html', 'utf8'))),
  react: await serve(await reactFloor()),
  app: await serve(siteOf('dist')),
  engine: await serve(await enginePage(smallSignsData())),
}
const path = findBrowser()
const browser = await chromium.launch({ ...(path && { executablePath: path }), args: ['--no-sandbox', '--disable-gpu'] })

const pressStatic = async (page: Parameters<typeof pressRows>[0]) => {
  await page.getByRole('button', { name: 'Start' }).click()
  await pressRows(page, 40)
}
const pressReact = async (page: Parameters<typeof pressRows>[0]) => {
  for (let turn = 0; turn < 20; turn += 1) await pressRows(page, 2)
}

const measured: Measured = { static: [], react: [], app: [] }
for (let run = 0; run < runs; run += 1) {
  if (!options.json) console.error(`Run ${run + 1} of ${runs}`)
  const { static: floor, react, app } = sites
  measured.static.push({ ...(await hasty(browser, floor.address)), ...(await calm(browser, floor.address, pressStatic)) })
  measured.react.push({ ...(await hasty(browser, react.address)), ...(await calm(browser, react.address, pressReact)) })
  measured.app.push({
    ...(await hasty(browser, app.address)),
    ...(await calm(browser, app.address, answerLines)),
    ...(await heap(browser, app.address, wholeCheck)),
    ...(await keys(
      browser,
      app.address,
      interview.flatMap((part) => part.split(' ')),
    )),
    ...(await engine(browser, sites.engine.address)),
    ...inNode(),
  })
}
await browser.close()
for (const { server } of Object.values(sites)) server.close()

const found = rows(measured)
console.log(options.json ? JSON.stringify(found, null, 2) : table(found))

function inNode(): Figures {
  const { triage, askNext } = timeEngine(loadContent('data').content)
  return { triageNode: triage, askNextNode: askNext }
}
