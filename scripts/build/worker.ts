/** Writes the worker of a finished build: `sw.js`, with the list of everything that it keeps. */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build } from 'vite'
import type { KeptFile } from '#src/worker/files.ts'

/** For hosts and search engines, and for the build itself. */
const notKept = /^(\.vite\/|_headers|robots\.txt$|sw\.js$)|\.map$/

/** Every file of a build that the app may ever ask for, whoever put it there, in the order of their names. */
export function keptFiles(folder: string): KeptFile[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
  return names
    .filter((name) => !notKept.test(name))
    .toSorted()
    .map((name) => ({
      // The start page by its short name: some hosts redirect the long one, and a redirect cannot answer for a page.
      url: name === 'index.html' ? './' : name,
      integrity: `sha256-${createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('base64')}`,
      hashed: name.startsWith('assets/'),
    }))
}

export async function writeWorker(folder: string): Promise<void> {
  const files = keptFiles(folder)
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'small-signs-offline-list',
        resolveId: (id) => (id === 'virtual:offline' ? `\0${id}` : undefined),
        load: (id) =>
          id === '\0virtual:offline'
            ? `export const files = ${JSON.stringify(files)}; export const version = ${JSON.stringify(version)}`
            : undefined,
      },
    ],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(import.meta.dirname, '../../src/worker/worker.ts'),
        output: { entryFileNames: 'sw.js', format: 'iife' },
      },
    },
  })
}
