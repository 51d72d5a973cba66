/** Gives the app `data/` as checked, compact modules. A fault in the data stops the build and shows in the dev server. */
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { packed } from './columns.ts'
import { readEnglish, readTranslations } from './languages.ts'
import {
  codesFrom,
  compactFrom,
  firstFrom,
  hoursFrom,
  layWordsFrom,
  learnFrom,
  linksFrom,
  loadContent,
  mechanismsFrom,
  startFrom,
  zonesFrom,
} from './load.ts'
import { ruleBookFrom } from './rulebook.ts'
import { writeTextTypes } from './textTypes.ts'

const modules: Record<string, (root: string) => unknown> = {
  'virtual:content': (root) => packed(compactFrom(loadContent(root).data)),
  'virtual:start': (root) => startFrom(loadContent(root).data),
  'virtual:links': (root) => linksFrom(loadContent(root).data),
  'virtual:first': (root) => firstFrom(loadContent(root).data),
  'virtual:mechanisms': (root) => mechanismsFrom(loadContent(root).data),
  'virtual:zones': (root) => zonesFrom(loadContent(root).data),
  'virtual:hours': (root) => hoursFrom(loadContent(root).data),
  'virtual:rules': (root) => ruleBookFrom(loadContent(root).data),
  'virtual:codes': (root) => codesFrom(loadContent(root).data),
  'virtual:words': (root) => layWordsFrom(loadContent(root).data),
  'virtual:learn': (root) => learnFrom(loadContent(root).data),
  'virtual:language/en': (root) => {
    const { messages, apart } = readEnglish(root)
    return Object.fromEntries(Object.entries(messages).filter(([section]) => !apart.includes(section)))
  },
}

/** A module for each section of texts that travels apart: its default export is the hook that gives the texts to a component. */
const sections = 'virtual:texts/'
const hooks = join(import.meta.dirname, '../store/language.ts')

/** A module for each other language, with all that it says. It loads when it is chosen, and brings the code that puts it in. */
const translations = 'virtual:translation/'
const translated = join(import.meta.dirname, '../store/translated.ts')

/** One curly quote in it would make a script, and each long text in it, take twice the memory in the browser. */
const latin1 = (json: string) => json.replace(/[^\0-\xff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

const defaultRoot = join(import.meta.dirname, '../../data')

/** @param pseudo with the made-up languages of the tests */
export function smallSignsData(root = defaultRoot, pseudo = false): Plugin {
  const make = (id: string): string | undefined => {
    if (id === 'virtual:languages') return languagesModule(root, pseudo)
    if (id.startsWith(translations)) return translationModule(root, pseudo, id.slice(translations.length))
    if (id.startsWith(sections)) return textsModule(root, id.slice(sections.length))
    const value = modules[id]
    return value && `export default ${parsed(value(root))}`
  }
  return {
    name: 'small-signs-data',
    // The tests find out whether the types that were committed are fresh, so here they stay as they are.
    configResolved() {
      if (root === defaultRoot && !process.env['VITEST']) writeTextTypes(root)
    },
    resolveId: (id) => (isOurs(id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? make(id.slice(1)) : undefined),
    configureServer(server) {
      server.watcher.add(root)
      server.watcher.on('change', (file) => {
        if (!file.startsWith(root)) return
        if (root === defaultRoot && file.endsWith('en.json')) writeTextTypes(root)
        for (const [id, known] of server.moduleGraph.idToModuleMap) {
          if (id.startsWith('\0virtual:')) server.moduleGraph.invalidateModule(known)
        }
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

const isOurs = (id: string) => id === 'virtual:languages' || id in modules || id.startsWith(sections) || id.startsWith(translations)

/** Which languages there are, English first, and how to load each other one. */
function languagesModule(root: string, pseudo: boolean): string {
  const { tag, label, direction } = readEnglish(root)
  const others = readTranslations(root, pseudo)
  const languages = [{ tag, label, direction }, ...others.map((one) => ({ tag: one.tag, label: one.label, direction: one.direction }))]
  const loaders = others.map((one) => `${JSON.stringify(one.tag)}: () => import(${JSON.stringify(translations + one.tag)})`)
  return [
    `export const languages = ${JSON.stringify(languages)}`,
    // Where there are none, the build leaves out what chooses one.
    `export const hasOthers = ${others.length > 0}`,
    `export const load = { ${loaders.join(', ')} }`,
  ].join('\n')
}

function translationModule(root: string, pseudo: boolean, tag: string): string | undefined {
  const found = readTranslations(root, pseudo).find((one) => one.tag === tag)
  return found && [`import { translated } from ${JSON.stringify(translated)}`, `export default translated(${parsed(found)})`].join('\n')
}

function textsModule(root: string, section: string): string | undefined {
  const { messages, apart } = readEnglish(root)
  if (!apart.includes(section)) return undefined
  return [
    `import { textsHook } from ${JSON.stringify(hooks)}`,
    `export default textsHook(${JSON.stringify(section)}, ${parsed(messages[section])})`,
  ].join('\n')
}

/** JSON.parse of one string is the fastest way for a browser to get an object of this size. What nothing uses is left out. */
const parsed = (value: unknown) => `/*#__PURE__*/ JSON.parse(${JSON.stringify(latin1(JSON.stringify(value)))})`
