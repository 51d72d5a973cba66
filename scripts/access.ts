/**
 * `npm run access`: every screen × light and dark × phone and desk × English and both made-up languages through three
 * engines, and at every size of text and window. Needs the build with the made-up languages. Writes what was found to
 * `reports/access.txt`, and the table in docs/quality.md. It takes ten minutes, and can be done in pieces, which the table
 * puts together: with tags of languages, addresses of screens, or `sizes` for the sizes alone. Without any it begins anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { format, resolveConfig } from 'prettier'
import { preview } from 'vite'
import { engines, misplacedAt, sizes } from '#tests/support/access.ts'
import { interview } from '#tests/support/interview.ts'
import { answered, answers, open, screens, shortScreens, unfold } from '#tests/support/screens.ts'
import config from '../playwright.config.ts'

const wanted = process.argv.slice(2)
const onlyScreens = wanted.filter((one) => one.startsWith('#'))
const onlySizes = wanted.includes('sizes')
const onlyLanguages = wanted.filter((one) => !onlyScreens.includes(one) && one !== 'sizes')
const languages = ['en', 'en-XA', 'ar-XB'].filter((tag) => onlyLanguages.length === 0 || onlyLanguages.includes(tag))
const looks = [
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const
const pageOf: Readonly<Record<string, string>> = { en: 'index.html' }

/** By screen, language, and engine or size; of earlier pieces too. */
type Found = Record<string, Record<string, Record<string, string[]>>>
const kept = 'reports/access.json'
const found: Found = {}
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

const all = listOf(found)
mkdirSync('reports', { recursive: true })
const whole = wanted.length > 0 && existsSync(kept) ? joined(JSON.parse(readFileSync(kept, 'utf8')) as Found, found) : found
writeFileSync(kept, JSON.stringify(whole))
writeFileSync('reports/access.txt', `${listOf(whole).join('\n')}\n`)
console.log(`${all.length} findings in reports/access.txt`)
await writeTable(whole)
process.exitCode = all.length > 0 ? 1 : 0

function listOf(some: Found): string[] {
  return Object.entries(some).flatMap(([screen, tags]) =>
    Object.entries(tags).flatMap(([tag, looked]) =>
      Object.entries(looked).flatMap(([column, what]) => what.map((one) => `${screen} | ${tag} | ${column}: ${one}`)),
    ),
  )
}

function joined(before: Found, after: Found): Found {
  const both = { ...before }
  for (const [screen, tags] of Object.entries(after))
    for (const [tag, looked] of Object.entries(tags)) both[screen] = { ...both[screen], [tag]: { ...both[screen]?.[tag], ...looked } }
  return both
}

async function lookAt(language: string): Promise<void> {
  const walk = async (given: typeof answers, full: boolean, at: readonly string[]) => {
    const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block', locale: 'en-GB' })
    const page = await context.newPage()
    await answered(page, given, full)
    await page.goto(`${address}${pageOf[language] ?? `${language}.html`}`)
    for (const screen of at.filter((one) => onlyScreens.length === 0 || onlyScreens.includes(one))) {
      console.log(language, screen)
      if (screen !== '#/') await open(page, screen)
      // The sheet of the nurse's screen needs a patient, and the screen shows more with one.
      if (screen === '#/intake') for (const key of interview.join(' ').split(' ')) await page.keyboard.press(key)
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
  const note = (column: string, how: string, what: readonly string[]) => {
    const looked = ((found[screen] ??= {})[language] ??= {})
    ;(looked[column] ??= []).push(...what.map((one) => `${how}${one}`))
    for (const one of what) console.log(`${screen} | ${language} | ${column}: ${how}${one}`)
  }
  for (const { width, colorScheme } of onlySizes ? [] : looks) {
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const [engine, look] of Object.entries(engines)) note(engine, `${width} px, ${colorScheme}: `, await look(page))
  }
  await page.emulateMedia({ colorScheme: 'light' })
  for (const size of Object.keys(sizes)) note(size, '', await misplacedAt(page, size))
}

/** Between its two marks in docs/quality.md. */
async function writeTable(some: Found): Promise<void> {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const tagsWith = (screen: string, names: readonly string[]) =>
    Object.entries(some[screen]!).flatMap(([tag, looked]) => (names.every((name) => looked[name]) ? [tag] : []))
  const cells = Object.keys(some).map((screen) => [
    `\`${screen}\``,
    tagsWith(screen, Object.keys(engines)).join(', '),
    tagsWith(screen, Object.keys(sizes)).join(', '),
    ...columns.map((column) => {
      const looked = Object.values(some[screen]!).flatMap((one) => (one[column] ? [one[column].length] : []))
      return looked.length === 0 ? '' : String(looked.reduce((sum, count) => sum + count, 0))
    }),
  ])
  const table = [
    row(['screen', 'engines in', 'sizes in', ...columns]),
    row(['---', '---', '---', ...columns.map(() => '--:')]),
    ...cells.map(row),
  ]
  const path = 'docs/quality.md'
  const text = readFileSync(path, 'utf8').replace(/(<!-- access -->\n)[^]*(<!-- \/access -->)/, `$1\n${table.join('\n')}\n\n$2`)
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }))
}
