/** The last step of a build, after everyone else has written: the policy, the headers, what can be installed, and the worker. */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { inlineHashes, pagesIn, withPolicy } from './inline.ts'
import { dataFolder, manifests } from './manifests.ts'
import { headers, headersFile, nginxFile } from './policy.ts'
import { writeWorker } from './worker.ts'

/** @param pseudo with the made-up languages of the tests */
export function publish(pseudo = false): Plugin {
  let folder = ''
  return {
    name: 'small-signs-publish',
    enforce: 'post',
    apply: (_config, { command, isPreview, mode }) => (command === 'build' || isPreview === true) && mode !== 'single',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir)
    },
    transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'manifest', href: './manifest-en.webmanifest' }, injectTo: 'head' }],
    generateBundle() {
      for (const [fileName, source] of Object.entries(manifests(dataFolder, pseudo))) this.emitFile({ type: 'asset', fileName, source })
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error?: Error) {
        if (error) return
        const pages = pagesIn(folder)
        for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name), withPolicy(html, 'page'))
        const inline = inlineHashes(...Object.values(pages))
        writeFileSync(join(folder, '_headers'), headersFile(inline))
        writeFileSync(join(folder, '_headers.nginx'), nginxFile(inline))
        await writeWorker(folder)
      },
    },
    /** `vite preview` runs under the real headers, as every journey does (tests/support/host.ts). */
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((_request, response, next) => {
        const inline = inlineHashes(...Object.values(pagesIn(folder)))
        for (const [name, value] of Object.entries(headers(inline))) response.setHeader(name, value)
        next()
      })
    },
  }
}
