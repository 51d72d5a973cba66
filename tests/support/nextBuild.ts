/** `node tests/support/nextBuild.ts FOLDER`: builds the app as it may be next month, with another title on the privacy page. */
import { build } from 'vite'
import { nextTitle, titleNow } from './nextVersion.ts'

let isChanged = false

await build({
  logLevel: 'error',
  build: { outDir: process.argv[2]!, emptyOutDir: true },
  plugins: [
    {
      name: 'next-month',
      enforce: 'post',
      transform(code, id) {
        if (!id.startsWith('\0virtual:') || !code.includes(titleNow)) return undefined
        isChanged = true
        return code.replace(titleNow, nextTitle)
      },
    },
  ],
})

if (!isChanged) throw new Error(`No text of the app says "${titleNow}": the next version would be the same as this one.`)
