import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { manifests } from '../../scripts/build/manifests.ts'
import { dataFolder } from '#tests/support/content.ts'

const root = join(dataFolder, '..')
const made = Object.entries(manifests(dataFolder)).map(([name, text]) => ({ name, manifest: JSON.parse(text) as Record<string, unknown> }))
const english = made.find(({ manifest }) => manifest['lang'] === 'en')!.manifest

it('has one manifest for each language', () => {
  const tags = readdirSync(join(dataFolder, 'languages')).flatMap((file) => (file.endsWith('.json') ? [file.replace('.json', '')] : []))
  expect(made.map(({ name }) => name)).toEqual(tags.map((tag) => `manifest-${tag}.webmanifest`))
})

it('installs under any sub-path, with icons that are there', () => {
  for (const { manifest } of made) {
    expect(manifest).toMatchObject({ start_url: '.', scope: '.', display: 'standalone' })
    const icons = manifest['icons'] as { src: string; sizes: string; purpose?: string }[]
    expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']))
    expect(icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1)
    expect(icons.filter(({ src }) => !existsSync(join(root, 'public', src)))).toEqual([])
  }
})

it('describes the app as its page does', () => {
  const page = readFileSync(join(root, 'index.html'), 'utf8')
  expect(page).toContain(`content="${String(english['description'])}"`)
  expect(page).toContain(`<title>${String(english['name'])}</title>`)
})
