/** Gives the app `data/` as checked, compact modules. A fault in the data stops the build and shows in the dev server. */
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { packed } from './columns.ts'
import { apart } from './language.ts'
import { readLanguage } from './languages.ts'
import { codesFrom, compactFrom, learnFrom, linksFrom, loadContent, startFrom } from './load.ts'
import type { RawMessages } from './message.ts'
import { ruleBookFrom } from './rulebook.ts'

const modules: Record<string, (root: string) => unknown> = {
  'virtual:content': (root) => packed(compactFrom(loadContent(root).data)),
  'virtual:start': (root) => startFrom(loadContent(root).data),
  'virtual:links': (root) => linksFrom(loadContent(root).data),
  'virtual:rules': (root) => ruleBookFrom(loadContent(root).data),
  'virtual:codes': (root) => codesFrom(loadContent(root).data),
  'virtual:learn': (root) => learnFrom(loadContent(root).data),
  'virtual:language/en': (root) => without(readLanguage(root, 'en').messages, apart),
  ...Object.fromEntries(
    apart.map((section) => [`virtual:language/en/${section}`, (root: string) => readLanguage(root, 'en').messages[section]]),
  ),
}

const without = (messages: RawMessages, left: readonly string[]) =>
  Object.fromEntries(Object.entries(messages).filter(([section]) => !left.includes(section)))

/** One curly quote in it would make a script, and each long text in it, take twice the memory in the browser. */
const latin1 = (json: string) => json.replace(/[^\0-\xff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

export function smallSignsData(root = join(import.meta.dirname, '../../data')): Plugin {
  return {
    name: 'small-signs-data',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const make = id.startsWith('\0') ? modules[id.slice(1)] : undefined
      // JSON.parse of one string is the fastest way for a browser to get an object of this size.
      return make ? `export default JSON.parse(${JSON.stringify(latin1(JSON.stringify(make(root))))})` : undefined
    },
    configureServer(server) {
      server.watcher.add(root)
      server.watcher.on('change', (file) => {
        if (!file.startsWith(root)) return
        for (const id of Object.keys(modules)) {
          const known = server.moduleGraph.getModuleById(`\0${id}`)
          if (known) server.moduleGraph.invalidateModule(known)
        }
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}
