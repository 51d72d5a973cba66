/**
 * `npm run access`: every screen × light and dark × phone and desk × English and both made-up languages through three
 * engines, and at every size of text and window. Writes the table in docs/quality.md and what was found to
 * `reports/access.txt`. Needs both builds. With the tag of a language, and perhaps an address, that alone and no table.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { engines, misplacedAt, sizes } from '#tests/support/access.ts'
import { answered, answers, open, screens, shortScreens, unfold } from '#tests/support/screens.ts'
import config from '../playwright.config.ts'

const wanted = process.argv.slice(2)
const only = wanted.find((one) => /^[a-z]/i.test(one) && one !== 'sizes')
const onlyScreens = wanted.filter((one) => one.startsWith('#'))
const onlySizes = wanted.includes('sizes')
const languages = ['en', 'en-XA', 'ar-XB'].filter((tag) => only === undefined || tag === only)
const looks = [
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const
const pageOf: Readonly<Record<string, string>> = { en: 'index.html' }

const found = new Map<string, string[]>()
const columns = [...Object.keys(engines), ...Object.keys(sizes)]
const server = await preview({ build: { outDir: 'dist-pseudo' }, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' })
const address = server.resolvedUrls!.local[0]!
const browser = await chromium.launch(config.use!.launchOptions)
try {
  await Promise.all(languages.map(lookAt))
} finally {
  await browser.close()
  await server.close()
}

const all = [...found].flatMap(([where, what]) => what.map((one) => `${where}: ${one}`))
mkdirSync('reports', { recursive: true })
writeFileSync('reports/access.txt', `${all.join('\n')}\n`)
console.log(`${all.length} findings in reports/access.txt`)
if (only === undefined) writeTable()
process.exitCode = all.length > 0 ? 1 : 0

async function lookAt(language: string): Promise<void> {
  const walk = async (given: typeof answers, full: boolean, at: readonly string[]) => {
    const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block', locale: 'en-GB' })
    const page = await context.newPage()
    await answered(page, given, full)
    await page.goto(`${address}${pageOf[language] ?? `${language}.html`}`)
    for (const screen of at.filter((one) => onlyScreens.length === 0 || onlyScreens.includes(one))) {
      console.log(language, screen)
      if (screen !== '#/') await open(page, screen)
      await unfold(page)
      await lookAtScreen(page, language, screen)
    }
    await context.close()
  }
  await walk(answers, true, ['#/', ...screens, '#/intake', '#/intake/sheet', '#/rules', '#/learn', '#/learn/all'])
  await walk(answers, false, shortScreens)
  await walk({ ...answers, seizure: 'yes' }, true, ['#/call'])
}

async function lookAtScreen(page: Page, language: string, screen: string): Promise<void> {
  for (const { width, colorScheme } of onlySizes ? [] : looks) {
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const [engine, look] of Object.entries(engines)) note(screen, engine, `${language}, ${width} px, ${colorScheme}`, await look(page))
  }
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'light' })
  for (const size of Object.keys(sizes)) note(screen, size, language, await misplacedAt(page, size))
}

function note(screen: string, column: string, how: string, what: readonly string[]): void {
  const key = `${screen} | ${column}`
  const told = what.map((one) => `${how}: ${one}`)
  for (const one of told) console.log(`${key}: ${one}`)
  found.set(key, [...(found.get(key) ?? []), ...told])
}

/** Between its two marks in docs/quality.md. */
function writeTable(): void {
  const names = [...new Set([...found.keys()].map((key) => key.split(' | ')[0]!))]
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const table = [
    row(['screen', ...columns]),
    row(['---', ...columns.map(() => '--:')]),
    ...names.map((name) => row([`\`${name}\``, ...columns.map((column) => String(found.get(`${name} | ${column}`)?.length ?? '-'))])),
  ]
  const path = 'docs/quality.md'
  const [before, , after] = readFileSync(path, 'utf8').split(/(?<=<!-- access -->\n)|(?=<!-- \/access -->)/)
  writeFileSync(path, `${before!}\n${table.join('\n')}\n\n${after!}`)
}
