/** `node tests/support/nextBuild.ts FOLDER`: builds the app as it may be next month, with another title on the privacy page. */
import { build } from 'vite'
import { nextTitle, titleNow } from './nextVersion.ts'

await build({
  logLevel: 'error',
  build: { outDir: process.argv[2]!, emptyOutDir: true },
  plugins: [
    {
      name: 'next-month',
      enforce: 'post',
      transform: (code, id) => (id === '\0virtual:language/en/privacyPage' ? code.replace(titleNow, nextTitle) : undefined),
    },
  ],
})
