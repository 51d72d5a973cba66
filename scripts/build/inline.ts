/** What stands inline in a page, and the policy that allows exactly that. */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { contentPolicy, type Form, type InlineHashes } from './policy.ts'

const element = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi
const ownPolicy = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/
const charset = '<meta charset="utf-8" />'

/** Every page of a build, by its name. */
export function pagesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'))
  return Object.fromEntries(names.toSorted().map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** The hashes of the inline scripts and styles of these pages, in their order. */
export function inlineHashes(...pages: readonly string[]): InlineHashes {
  const elements = pages.flatMap((html) => [...html.matchAll(element)])
  const inline = elements.filter(([, , attributes]) => !/\ssrc\s*=/.test(attributes!))
  const of = (tag: string) => [...new Set(inline.filter(([, name]) => name!.toLowerCase() === tag).map(([, , , text]) => hash(text!)))]
  return { scripts: of('script'), styles: of('style') }
}

/**
 * The page with its policy as its first word after the charset, in place of an older one.
 * @throws Error when the page has what no hash can allow: a style or a handler in an attribute.
 */
export function withPolicy(html: string, form: Exclude<Form, 'header'>): string {
  const attribute = /<[a-z][^>]*\s(style|on[a-z]+)\s*=/i.exec(html.replace(element, ''))
  if (attribute) throw new Error(`The policy refuses the attribute "${attribute[1]}" in: ${attribute[0]}…`)
  if (!html.includes(charset)) throw new Error(`The page needs ${charset}: its policy comes after it.`)
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(form, inlineHashes(html))}" />`
  return html.replace(ownPolicy, '').replace(charset, () => `${charset}\n    ${meta}`)
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64')}'`
}
