/** Writes the types of the texts from the English language file, so that a text is added in one place (Node only). */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEnglish, type EnglishFile } from './languages.ts'
import { isCounted, placesIn, type RawMessages } from './message.ts'

/** Brings `languages/texts.d.ts` up to date with `languages/en.json`; `root` is the data folder. */
export function writeTextTypes(root: string): void {
  const target = join(root, 'languages/texts.d.ts')
  const types = textTypes(readEnglish(root))
  if (types !== readFileSync(target, 'utf8')) writeFileSync(target, types)
}

/** The declarations: `Messages`, the texts that everyone gets, and a module for each section that travels apart. */
export function textTypes({ messages, apart }: Pick<EnglishFile, 'messages' | 'apart'>): string {
  const modules = apart.map(
    (section) => `declare module 'virtual:texts/${section}' {
  const useTexts: () => import('virtual:texts').Messages['${section}']
  export default useTexts
}
`,
  )
  return `/** Written from data/languages/en.json by \`npm run texts\`, the build and the dev server: never by hand. */
declare module 'virtual:texts' {
  type Filled<Names extends string> = (values: Readonly<Record<Names, string | number>>) => string
  type Counted = (count: number) => string

  export type Messages = ${typeOf(messages, '  ')}

  /** The texts that everyone gets. */
  export type CoreMessages = Omit<Messages, ${apart.map((section) => `'${section}'`).join(' | ')}>
}

${modules.join('\n')}`
}

function typeOf(text: string | RawMessages, indent: string): string {
  if (typeof text === 'string') {
    const places = placesIn(text).map((place) => `'${place}'`)
    return places.length > 0 ? `Filled<${places.join(' | ')}>` : 'string'
  }
  if (isCounted(text)) return 'Counted'
  const lines = Object.entries(text).map(([key, inner]) => `${indent}  readonly ${nameOf(key)}: ${typeOf(inner, `${indent}  `)}\n`)
  return `{\n${lines.join('')}${indent}}`
}

const nameOf = (key: string) => (/^\w+$/.test(key) ? key : `'${key}'`)
