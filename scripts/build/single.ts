/** `npm run build:single`: the whole app in one HTML file that opens from a disk, without a host and without a worker. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown, UserConfig } from 'vite'
import { withPolicy } from './inline.ts'

export const singleFile = 'small-signs.html'

export const singleBuild: NonNullable<UserConfig['build']> = {
  outDir: 'dist-single',
  copyPublicDir: false,
  cssCodeSplit: false,
  manifest: false,
  assetsInlineLimit: Number.MAX_SAFE_INTEGER,
  rolldownOptions: { output: { codeSplitting: false } },
}

export function single(): Plugin {
  let publicFolder = ''
  return {
    name: 'small-signs-single',
    enforce: 'post',
    apply: (_config, { command, mode }) => command === 'build' && mode === 'single',
    configResolved: ({ publicDir }) => {
      publicFolder = publicDir
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('The build has no index.html to put everything into.')
        const icon = readFileSync(join(publicFolder, 'icon.svg'), 'utf8')
        const html = intoOne(String(page.source), bundle, `data:image/svg+xml,${encodeURIComponent(icon)}`)
        for (const name of Object.keys(bundle)) delete bundle[name]
        this.emitFile({ type: 'asset', fileName: singleFile, source: withPolicy(html, 'single') })
      },
    },
  }
}

/** The page with its script, its style and its icon inside. What only a host can give (an installation) is left out. */
function intoOne(html: string, bundle: Rolldown.OutputBundle, icon: string): string {
  const inlined = html
    .replace(/\s*<link rel="(manifest|apple-touch-icon)"[^>]*>/g, '')
    .replace(/(<link rel="icon" href=")[^"]*/, (_, start: string) => start + icon)
    .replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_, name: string) => `<style>${styleText(bundle, name)}</style>`)
    .replace(
      /<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>/g,
      (_, name: string) => `<script type="module">${scriptText(bundle, name)}</script>`,
    )
  if (!inlined.includes('<script type="module">')) throw new Error('index.html names no script that could be put into the single file.')
  return inlined
}

/** No end tag in a text may end the element around it, and nothing may look like the start of a comment. */
function scriptText(bundle: Rolldown.OutputBundle, name: string): string {
  const chunk = bundle[name]
  if (chunk?.type !== 'chunk') throw new Error(`There is no script ${name}.`)
  return chunk.code.replaceAll(/<\/(script)/gi, String.raw`<\/$1`).replaceAll('<!--', String.raw`\x3C!--`)
}

function styleText(bundle: Rolldown.OutputBundle, name: string): string {
  const sheet = bundle[name]
  if (sheet?.type !== 'asset') throw new Error(`There is no style ${name}.`)
  return String(sheet.source).replaceAll(/<\/(style)/gi, String.raw`<\/$1`)
}
