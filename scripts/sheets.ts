/** `npm run sheets`: the sheet for 1, 6, 12 and 16 symptoms in four fonts on both papers, as pictures on one page. Needs a build. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import type { Check } from '#src/domain/check/check.ts'
import { allNotSure, fullCheck, savedFile } from '#tests/support/sheets.ts'
import config from '../playwright.config.ts'
import { findFonts } from './sheets/fonts.ts'

const folder = 'reports/sheets'
const papers = ['A4', 'Letter'] as const
const people: Record<string, Check> = {
  1: fullCheck(1),
  6: fullCheck(6),
  12: fullCheck(12),
  '12 calm': fullCheck(12, 'no'),
  16: fullCheck(16),
  'not sure': allNotSure,
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' })
const address = server.resolvedUrls!.local[0]!
const pictures: string[] = []
let longest = 0
try {
  for (const font of findFonts('reports/fonts')) await printIn(font)
} finally {
  await server.close()
}
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><title>Sheets</title><style>img { width: 48%; border: 1px solid }</style>${pictures.join('\n')}`,
)
console.log(`${pictures.length} sheets in ${folder}/index.html; 12 symptoms and fewer take at most ${longest} page.`)
process.exitCode = longest > 1 ? 1 : 0

async function printIn({ name, config: fonts }: { name: string; config: string }): Promise<void> {
  const browser = await chromium.launch({ ...config.use?.launchOptions, env: { ...process.env, FONTCONFIG_FILE: fonts } })
  try {
    for (const [symptoms, check] of Object.entries(people)) {
      const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'Europe/London', serviceWorkers: 'block' })
      await openSheet(page, check)
      for (const paper of papers) {
        const file = join(folder, `${name} ${symptoms} ${paper}`)
        await page.pdf({ path: `${file}.pdf`, format: paper, printBackground: false })
        keep(file, `${name}, ${symptoms} symptoms, ${paper}`, parseInt(symptoms) <= 12)
      }
      await page.close()
    }
  } finally {
    await browser.close()
  }
}

async function openSheet(page: Page, check: Check): Promise<void> {
  await page.goto(`${address}#/open`)
  await page.getByLabel('Saved check').setInputFiles(savedFile(check))
  await page.getByRole('button', { name: 'See the result' }).click()
  await page.getByRole('heading', { name: /result|now$/i, level: 1 }).waitFor()
  await page.goto(`${address}#/sheet`)
  await page.getByRole('heading', { name: 'Symptom summary' }).waitFor()
}

function keep(file: string, title: string, isOnePage: boolean): void {
  execFileSync('pdftoppm', ['-r', '80', '-png', `${file}.pdf`, file])
  const images = readdirSync(folder).filter((one) => one.startsWith(`${file.slice(folder.length + 1)}-`) && one.endsWith('.png'))
  if (isOnePage) longest = Math.max(longest, images.length)
  pictures.push(`<h2>${title}: ${images.length}</h2>`, ...images.map((image) => `<img src="${image}" alt="">`))
}
