/** `npm run check:data`: every fault in `data/` with its file and place, or that it is sound. */
import { join } from 'node:path'
import { loadContent } from '#src/content/load.ts'
import { DataError } from '#src/content/read.ts'

try {
  const { content, data } = loadContent(join(import.meta.dirname, '../data'))
  const counts = [
    `${content.symptoms.length} symptoms`,
    `${content.rules.length} rules`,
    `${content.escalations.length} escalations`,
    `${data.thresholds.length} thresholds`,
    `${data.sources.length} sources`,
    `${data.regions.length} regions`,
  ]
  console.log(`data/ is sound: ${counts.join(', ')}`)
} catch (error) {
  if (!(error instanceof DataError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
