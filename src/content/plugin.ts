/** Gives the app `data/` as checked, compact modules. A fault in the data stops the build and shows in the dev server. */
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { packed } from './columns.ts'
import { readEnglish } from './languages.ts'
import { codesFrom, compactFrom, hoursFrom, learnFrom, linksFrom, loadContent, startFrom } from './load.ts'
import { ruleBookFrom } from './rulebook.ts'
import { writeTextTypes } from './textTypes.ts'

const modules: Record<string, (root: string) => unknown> = {
  'virtual:content': (root) => packed(compactFrom(loadContent(root).data)),
  'virtual:start': (root) => startFrom(loadContent(root).data),
  'virtual:links': (root) => linksFrom(loadContent(root).data),
  'virtual:hours': (root) => hoursFrom(loadContent(root).data),
  'virtual:rules': (root) => ruleBookFrom(loadContent(root).data),
  'virtual:codes': (root) => codesFrom(loadContent(root).data),
  'virtual:learn': (root) => learnFrom(loadContent(root).data),
  'virtual:language/en': (root) => {
    const { messages, apart } = readEnglish(root)
    return Object.fromEntries(Object.entries(messages).filter(([section]) => !apart.includes(section)))
  },
}

/** A module for each section of texts that travels apart: its default export is the hook that gives the texts to a component. */
const sections = 'virtual:texts/'
const hooks = join(import.meta.dirname, '../store/language.ts')

/** One curly quote in it would make a script, and each long text in it, take twice the memory in the browser. */
const latin1 = (json: string) => json.replace(/[^\0-\xff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

const defaultRoot = join(import.meta.dirname, '../../data')

export function smallSignsData(root = defaultRoot): Plugin {
  const isOurs = (id: string) => id in modules || (id.startsWith(sections) && readEnglish(root).apart.includes(id.slice(sections.length)))
  return {
    name: 'small-signs-data',
    // The tests find out whether the types that were committed are fresh, so here they stay as they are.
    configResolved() {
      if (root === defaultRoot && !process.env['VITEST']) writeTextTypes(root)
    },
    resolveId: (id) => (isOurs(id) ? `\0${id}` : undefined),
    load(id) {
      const name = id.startsWith('\0') ? id.slice(1) : ''
      if (name.startsWith(sections)) return textsModule(root, name.slice(sections.length))
      const make = modules[name]
      return make && `export default ${parsed(make(root))}`
    },
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

function textsModule(root: string, section: string): string | undefined {
  const { messages, apart } = readEnglish(root)
  if (!apart.includes(section)) return undefined
  return [
    `import { textsHook } from ${JSON.stringify(hooks)}`,
    `export default textsHook(${JSON.stringify(section)}, ${parsed(messages[section])})`,
  ].join('\n')
}

/** JSON.parse of one string is the fastest way for a browser to get an object of this size. */
const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(latin1(JSON.stringify(value)))})`
