/** What a device needs to install the app: one file for each language in `data/languages`. */
import { join } from 'node:path'
import { readLanguage } from '#src/content/languages.ts'
import { readLanguages } from '#src/content/read.ts'

const paper = '#fffdfa'

const icons = [
  { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
]

/** File name to text. Addresses are relative to the file, so that any sub-path works. */
export function manifests(data: string): Record<string, string> {
  const tags = readLanguages(data).map(({ file }) => /([^/]+)\.json$/.exec(file)![1]!)
  return Object.fromEntries(tags.map((tag) => [`manifest-${tag}.webmanifest`, `${JSON.stringify(manifest(data, tag), null, 2)}\n`]))
}

function manifest(data: string, tag: string) {
  const { direction, messages } = readLanguage(data, tag)
  const texts = messages as { name: string; install: { shortName: string; description: string } }
  return {
    name: texts.name,
    short_name: texts.install.shortName,
    description: texts.install.description,
    lang: tag,
    dir: direction,
    start_url: '.',
    scope: '.',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons,
  }
}

export const dataFolder = join(import.meta.dirname, '../../data')
