/**
 * Writes the start page into index.html, with its styles and the boot script, and the blank form into blank.html.
 * Every word and every line of style comes from the app itself (src/app/static.tsx).
 */
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, createServer, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import { smallSignsData } from '../src/content/plugin.ts'

type Pages = typeof import('../src/app/static.tsx')
type Bundle = Rolldown.OutputBundle

const root = join(import.meta.dirname, '..')
const apart: InlineConfig = { root, configFile: false, mode: 'production', logLevel: 'warn', publicDir: false }

export function prerender(): Plugin {
  let pages: Pages
  return {
    name: 'small-signs-prerender',
    // The one-file build has no second request to save.
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'single',
    config: () => ({ build: { rolldownOptions: { input: ['index.html', 'blank.html'].map((file) => join(root, file)) } } }),
    async buildStart() {
      pages = await load('/src/app/static.tsx')
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle, path }) => (path === '/blank.html' ? blank(html, bundle!, pages) : start(html, bundle!, pages)),
    },
  }
}

/** A module of the app as Node sees it. */
async function load(path: string): Promise<Pages> {
  const server = await createServer({
    ...apart,
    plugins: [smallSignsData(), react()],
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  })
  try {
    return (await server.ssrLoadModule(path)) as Pages
  } finally {
    await server.close()
  }
}

/** The start page, the pieces that may take its place, and the boot script instead of the app's own tags. */
async function start(html: string, bundle: Bundle, pages: Pages): Promise<string> {
  const app = chunkOf(bundle, 'src/main.tsx')
  const early = filesOf(bundle, app)
  const later = filesOf(bundle, chunkOf(bundle, 'src/pages/way.ts')).filter((file) => !early.includes(file))
  const scripts = early.filter((file) => file.endsWith('.js') && file !== app.fileName)
  const script = await bootScript({
    app: `./${app.fileName}`,
    next: [...scripts, ...later].map((file) => `./${file}`),
    countries: pages.countries(),
    texts: pages.texts(),
  })
  const templates = Object.entries(pages.pieces()).map(([id, piece]) => `<template id="${id}">${piece}</template>`)
  const written = `<div id="root">${pages.startPage()}</div>${templates.join('')}<script>${script}</script>`
  return withStyles(html, bundle, early)
    .replace(/\s*<script type="module"[^>]*><\/script>|\s*<link rel="(modulepreload|stylesheet)"[^>]*>/g, '')
    .replace('<div id="root"></div>', () => written)
}

function blank(html: string, bundle: Bundle, pages: Pages): string {
  const { title, html: form } = pages.blankPage()
  const files = [chunkOf(bundle, 'src/main.tsx'), chunkOf(bundle, 'src/pages/blank/BlankPage.tsx')].flatMap((chunk) =>
    filesOf(bundle, chunk),
  )
  return withStyles(html, bundle, files)
    .replace(/<title>.*<\/title>/, () => `<title>${title}</title>`)
    .replace('<div id="root"></div>', () => `<div id="root">${form}</div>`)
}

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
