/** `data/` as the app imports it: checked, in pieces that travel with what shows them, and anew when a file changes. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packed } from '#src/content/columns.ts'
import { readEnglish } from '#src/content/languages.ts'
import { codesFrom, compactFrom, firstFrom, learnFrom, linksFrom, mechanismsFrom, startFrom, zonesFrom } from '#src/content/load.ts'
import { smallSignsData } from '#src/content/plugin.ts'
import { DataError } from '#src/content/read.ts'
import { ruleBookFrom } from '#src/content/rulebook.ts'
import { data, dataFolder } from '#tests/support/content.ts'

type Hook = (id: string) => string | undefined
type Hooks = { resolveId: Hook; load: Hook; configureServer: (server: ViteDevServer) => void }

const hooks = (root?: string) => smallSignsData(root) as unknown as Hooks

/** The code of a module, as a build asks for it: its name is resolved, then loaded. */
function codeOf(id: string, root?: string): string | undefined {
  const { resolveId, load } = hooks(root)
  const resolved = resolveId(id)
  return resolved === undefined ? undefined : load(resolved)
}

async function moduleOf(id: string): Promise<unknown> {
  const { default: value } = (await import(`data:text/javascript,${encodeURIComponent(codeOf(id)!)}`)) as { default: unknown }
  return value
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('the app imports', () => {
  const { messages, apart } = readEnglish(dataFolder)

  it.each<[string, unknown]>([
    ['virtual:content', packed(compactFrom(data))],
    ['virtual:start', startFrom(data)],
    ['virtual:first', firstFrom(data)],
    ['virtual:mechanisms', mechanismsFrom(data)],
    ['virtual:zones', zonesFrom(data)],
    ['virtual:links', linksFrom(data)],
    ['virtual:rules', ruleBookFrom(data)],
    ['virtual:codes', codesFrom(data)],
    ['virtual:learn', learnFrom(data)],
  ])('%s from data/', async (id, value) => {
    expect(await moduleOf(id)).toEqual(asJson(value))
  })

  it('the texts that everyone gets', async () => {
    const texts = (await moduleOf('virtual:language/en')) as object
    expect(Object.keys(texts).toSorted()).toEqual(
      Object.keys(messages)
        .filter((section) => !apart.includes(section))
        .toSorted(),
    )
    expect(messages).toMatchObject(texts)
  })

  it.each(apart)('the texts of "%s" apart, with the page that shows them', async (section) => {
    const code = codeOf(`virtual:texts/${section}`)!
    expect(code).toContain(`textsHook(${JSON.stringify(section)}, /*#__PURE__*/ JSON.parse(`)
    const withoutHook = code.replace(/^import .*$/m, 'const textsHook = (...given) => given')
    const { default: given } = (await import(`data:text/javascript,${encodeURIComponent(withoutHook)}`)) as { default: unknown }
    expect(given).toEqual([section, messages[section]])
  })

  it('no texts of a section that goes to everyone, or of none', () => {
    expect(['virtual:texts/layout', 'virtual:texts/none', 'virtual:texts'].map((id) => codeOf(id))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('any other module from elsewhere', () => {
    const { resolveId, load } = hooks()
    expect(['virtual:content/more', 'react', './content.ts'].map(resolveId)).toEqual([undefined, undefined, undefined])
    expect(['virtual:content', '/virtual:content', '\0virtual:other'].map(load)).toEqual([undefined, undefined, undefined])
  })
})

describe('a fault in the data', () => {
  let root: string
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'data-'))
    cpSync(dataFolder, root, { recursive: true })
    const file = join(root, 'rules/emergency.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"symptom": "seizure"', '"symptom": "seisure"'))
    writeFileSync(
      join(root, 'languages/en.json'),
      readFileSync(join(root, 'languages/en.json'), 'utf8').replace('"Small Signs"', '"Small {"'),
    )
  })
  afterAll(() => {
    rmSync(root, { recursive: true })
  })

  it.each(['content', 'start', 'links', 'rules', 'codes', 'learn', 'language/en', 'texts/learn'])('stops virtual:%s', (id) => {
    expect(() => codeOf(`virtual:${id}`, root)).toThrow(DataError)
  })
})

describe('while developing', () => {
  const readBefore = { id: '\0virtual:content' }
  const elsewhere = { id: '/src/main.tsx' }

  /** A dev server that has read one of the modules, and what was asked of it when this file changed. */
  function afterChangeOf(file: string) {
    const watched: string[] = []
    const invalidated: object[] = []
    const sent: object[] = []
    const listeners: Record<string, (file: string) => void> = {}
    const server = {
      watcher: {
        add: (path: string) => watched.push(path),
        on: (event: string, listener: (file: string) => void) => (listeners[event] = listener),
      },
      moduleGraph: {
        idToModuleMap: new Map([readBefore, elsewhere].map((module) => [module.id, module])),
        invalidateModule: (known: object) => invalidated.push(known),
      },
      ws: { send: (message: object) => sent.push(message) },
    }
    hooks('/somewhere/data').configureServer(server as unknown as ViteDevServer)
    listeners['change']!(file)
    return { watched, invalidated, sent }
  }

  it('a change in data/ is noticed, read again and shown', () => {
    expect(afterChangeOf('/somewhere/data/rules/emergency.json')).toEqual({
      watched: ['/somewhere/data'],
      invalidated: [readBefore],
      sent: [{ type: 'full-reload' }],
    })
  })

  it('a change elsewhere is left to others', () => {
    expect(afterChangeOf('/somewhere/src/main.tsx')).toMatchObject({ invalidated: [], sent: [] })
  })
})
