/**
 * Writes the start page into index.html, with its styles and the boot script, and the blank form into blank.html.
 * Every word and every line of style comes from the app itself (src/app/static.tsx).
 */
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, createServer, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import { blankPageOf, startPageOf } from '../src/boot/startPage.ts'
import { packedZones } from '../src/boot/zones.ts'
import type { Language } from '../src/content/language.ts'
import { smallSignsData } from '../src/content/plugin.ts'

type Pages = typeof import('../src/app/static.tsx')
type Bundle = Rolldown.OutputBundle

const root = join(import.meta.dirname, '..')
const apart: InlineConfig = { root, configFile: false, mode: 'production', logLevel: 'warn', publicDir: false }

/** @param pseudo with the made-up languages of the tests */
export function prerender(pseudo = false): Plugin {
  let pages: Pages
  let languages: Language[]
  const others: Record<string, string> = {}
  return {
    name: 'small-signs-prerender',
    // The one-file build has no second request to save.
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'single',
    config: () => ({ build: { rolldownOptions: { input: ['index.html', 'blank.html'].map((file) => join(root, file)) } } }),
    async buildStart() {
      ;({ pages, languages } = await load(pseudo))
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle, path }) {
        const write = path === '/blank.html' ? blank : start
        const [english, ...more] = await Promise.all(languages.map((language) => write(html, bundle!, pages, language)))
        more.forEach((page, index) => {
          others[pageOf(path, languages[index + 1]!.tag)] = page
        })
        return english!
      },
    },
    generateBundle: {
      order: 'post',
      handler() {
        for (const [fileName, source] of Object.entries(others)) this.emitFile({ type: 'asset', fileName, source })
      },
    },
  }
}

/** The name of a page in another language: "ar.html", "blank-ar.html". */
const pageOf = (path: string, tag: string) => (path === '/blank.html' ? blankPageOf(tag) : startPageOf(tag)).replace('./', '')

/** The pages of the app as Node sees them, and the languages to write them in. */
async function load(pseudo: boolean): Promise<{ pages: Pages; languages: Language[] }> {
  const server = await createServer({
    ...apart,
    plugins: [smallSignsData(undefined, pseudo), react()],
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  })
  try {
    const pages = (await server.ssrLoadModule('/src/app/static.tsx')) as Pages
    return { pages, languages: await Promise.all(pages.languages.map(({ tag }) => pages.languageOf(tag))) }
  } finally {
    await server.close()
  }
}

/** The start page, the pieces that may take its place, and the boot script instead of the app's own tags. */
async function start(html: string, bundle: Bundle, pages: Pages, language: Language): Promise<string> {
  const app = chunkOf(bundle, 'src/main.tsx')
  const early = filesOf(bundle, app)
  const { description, ...texts } = pages.texts(language)
  const next = [...early.filter((file) => file.endsWith('.js')), ...translationOf(bundle, language)]
  const script = await bootScript({
    app: `./${app.fileName}`,
    countries: pages.countries(language),
    zones: packedZones(pages.zones),
    hasOthers: pages.languages.length > 1,
    languages: pages.languages.map(({ tag }) => ({ tag })),
    texts,
  })
  const templates = Object.entries(pages.pieces(language)).map(([id, piece]) => `<template id="${id}">${piece}</template>`)
  const written = `<div id="root">${pages.startPage(language)}</div>${templates.join('')}<script>${script}</script>`
  const drawn = [...early, ...filesOf(bundle, chunkOf(bundle, 'src/pages/start/StartPage.tsx'))]
  return withStyles(inLanguage(html, language, { title: texts.name, description }), bundle, drawn)
    .replace(/\s*<script type="module"[^>]*><\/script>|\s*<link rel="(modulepreload|stylesheet)"[^>]*>/g, '')
    .replace('<style>', () => `${next.map(hint).join('')}<style>`)
    .replace('<div id="root"></div>', () => written)
}

/** Asks for a script as soon as the page arrives, all of them at once. */
const hint = (file: string) => `<link rel="modulepreload" crossorigin href="./${file}">`

async function blank(html: string, bundle: Bundle, pages: Pages, language: Language): Promise<string> {
  const { title, html: form } = pages.blankPage(language)
  const files = [chunkOf(bundle, 'src/main.tsx'), chunkOf(bundle, 'src/pages/blank/BlankPage.tsx')].flatMap((chunk) =>
    filesOf(bundle, chunk),
  )
  return withStyles(inLanguage(html, language, { title, description: pages.texts(language).description }), bundle, files).replace(
    '<div id="root"></div>',
    () => `<div id="root">${form}</div>`,
  )
}

/** With the head of this language: what it is, its title, what search engines show, and its manifest. */
function inLanguage(html: string, { tag, direction }: Language, { title, description }: { title: string; description: string }): string {
  const dir = direction === 'rtl' ? ' dir="rtl"' : ''
  return html
    .replace(/<html lang="en"/, () => `<html lang="${tag}"${dir}`)
    .replace(/<title>.*<\/title>/, () => `<title>${title}</title>`)
    .replace(/(name="description"\s+content=)"[^"]*"/, (_, name: string) => `${name}"${description}"`)
    .replace('manifest-en.webmanifest', `manifest-${tag}.webmanifest`)
}

/** The file with the texts of a language; none in English. */
const translationOf = (bundle: Bundle, { tag }: Language): string[] =>
  Object.values(bundle).flatMap((file) =>
    file.type === 'chunk' && file.moduleIds.includes(`\0virtual:translation/${tag}`) ? [file.fileName] : [],
  )

/** With the styles of these files inline: no request, and no paint without them. */
function withStyles(html: string, bundle: Bundle, files: readonly string[]): string {
  const sheets = [...new Set(files)].flatMap((file) => {
    const found = bundle[file]
    return file.endsWith('.css') && found?.type === 'asset' ? [String(found.source).trim()] : []
  })
  return html.replace('</head>', () => `<style>${sheets.join('')}</style></head>`)
}

/** The script of src/boot in one piece, with what it knows of this build. */
async function bootScript(knows: Readonly<Record<string, unknown>>): Promise<string> {
  const id = '\0virtual:boot'
  const code = Object.entries(knows).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
  const output = await build({
    ...apart,
    plugins: [
      {
        name: 'small-signs-boot',
        resolveId: (source) => (`\0${source}` === id ? id : undefined),
        load: (wanted) => (wanted === id ? code.join('\n') : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(root, 'src/boot/boot.ts'), output: { format: 'iife' } },
    },
  })
  const [chunk] = (output as Rolldown.RolldownOutput).output
  return chunk.code.trim()
}

/** The chunk that holds this module. */
function chunkOf(bundle: Bundle, module: string): Rolldown.OutputChunk {
  const path = join(root, module).replaceAll('\\', '/')
  const found = Object.values(bundle).find((file) => file.type === 'chunk' && file.moduleIds.includes(path))
  if (found?.type !== 'chunk') throw new Error(`No chunk of the build holds ${module}.`)
  return found
}

/** A chunk, everything it imports at once, and their styles. */
function filesOf(bundle: Bundle, chunk: Rolldown.OutputChunk, seen = new Set<string>()): string[] {
  if (seen.has(chunk.fileName)) return []
  seen.add(chunk.fileName)
  const imported = chunk.imports.flatMap((file) => {
    const found = bundle[file]
    return found?.type === 'chunk' ? filesOf(bundle, found, seen) : []
  })
  return [...imported, chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])]
}
