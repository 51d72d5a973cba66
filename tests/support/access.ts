/** Three engines that look for barriers in a page, and the ways in which people have text larger or the window smaller. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { isReviewed, type Violation } from './accessReviewed.ts'
import { axeViolations } from './axe.ts'
import { misplacedTexts } from './looks.ts'

const modules = join(import.meta.dirname, '../../node_modules')
const ibm = readFileSync(join(modules, 'accessibility-checker-engine/ace.js'), 'utf8')
const htmlcs = readFileSync(join(modules, 'html_codesniffer/build/HTMLCS.js'), 'utf8')

declare global {
  const ace: { Checker: new () => { check: (page: Document, policies: string[]) => Promise<{ results: IbmResult[] }> } }
  const HTMLCS: { process: (standard: string, page: Document, done: () => void) => void; getMessages: () => HtmlcsMessage[] }
}
type IbmResult = { ruleId: string; value: [string, string]; snippet: string; message: string }
type HtmlcsMessage = { type: number; code: string; element: Element; msg: string }

/** What each engine finds in the page, without what has been looked at and is right (`reviewed`). Needs a context that bypasses the policy. */
export const engines: Readonly<Record<string, (page: Page) => Promise<string[]>>> = {
  axe: async (page) => texts(await axeViolations(page)),
  IBM: async (page) => {
    await page.addScriptTag({ content: ibm })
    const found = await page.evaluate(async () => {
      const { results } = await new ace.Checker().check(document, ['WCAG_2_2'])
      return results
        .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
        .map(({ ruleId, snippet, message }) => ({ rule: `${ruleId} (${message})`, html: snippet }))
    })
    return open('IBM', found)
  },
  HTML_CodeSniffer: async (page) => {
    await page.addScriptTag({ content: htmlcs })
    const found = await page.evaluate(
      () =>
        new Promise<Violation[]>((resolve) => {
          HTMLCS.process('WCAG2AA', document, () =>
            resolve(
              HTMLCS.getMessages()
                .filter(({ type }) => type === 1)
                .map(({ code, element, msg }) => ({ rule: `${code} (${msg})`, html: element.outerHTML.slice(0, 200) })),
            ),
          )
        }),
    )
    return open('HTML_CodeSniffer', found)
  },
}

/** Larger text and smaller windows: how to bring them about, from a phone of 390 × 844. */
export const sizes: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '320 px': (page) => page.setViewportSize({ width: 320, height: 640 }),
  '400 %': (page) => page.setViewportSize({ width: 320, height: 256 }),
  landscape: (page) => page.setViewportSize({ width: 844, height: 390 }),
  'text 200 %': (page) => page.evaluate(() => void (document.documentElement.style.fontSize = '200%')),
  // The four values of WCAG 2.2, 1.4.12.
  spacing: (page) =>
    page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      )
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    }),
  'forced colours': (page) => page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' }),
}

/** What is cut off, covered or beside the window at this size. */
export async function misplacedAt(page: Page, size: string): Promise<string[]> {
  await page.setViewportSize({ width: 390, height: 844 })
  await sizes[size]!(page)
  const found = await misplacedTexts(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ forcedColors: null })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = ''
    document.adoptedStyleSheets = []
  })
  return found
}

const open = (engine: string, found: readonly Violation[]): string[] => texts(found.filter((one) => !isReviewed(engine, one)))

const texts = (found: readonly Violation[]): string[] => found.map(({ rule, html }) => `${rule}: ${html}`)
