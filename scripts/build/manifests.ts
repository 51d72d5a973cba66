/** What a device needs to install the app: one file for each language that is offered. */
import { join } from 'node:path'
import { readEnglish, readTranslations } from '#src/content/languages.ts'
import { startPageOf } from '#src/boot/startPage.ts'

const paper = '#fffdfa'

const icons = [
  { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
]

/**
 * File name to text. Addresses are relative to the file, so that any sub-path works.
 * @param pseudo with the made-up languages of the tests
 */
export function manifests(data: string, pseudo = false): Record<string, string> {
  const languages = [readEnglish(data), ...readTranslations(data, pseudo)]
  return Object.fromEntries(languages.map((one) => [`manifest-${one.tag}.webmanifest`, `${JSON.stringify(manifest(one), null, 2)}\n`]))
}

function manifest({ tag, direction, messages }: ReturnType<typeof readEnglish> | ReturnType<typeof readTranslations>[number]) {
  const texts = messages as { name: string; install: { shortName: string; description: string } }
  return {
    name: texts.name,
    short_name: texts.install.shortName,
    description: texts.install.description,
    lang: tag,
    dir: direction,
    start_url: startPageOf(tag),
    scope: '.',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons,
  }
}

export const dataFolder = join(import.meta.dirname, '../../data')
