/** `npm run browsers`: fails when a built file needs a newer browser than Safari 16.4, Chrome 109 or Firefox ESR 115. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newerIn } from './browsers/newer.ts'
import { reviewed } from './browsers/reviewed.ts'

const folder = process.argv[2] ?? 'dist'
const met = new Set<string>()
const found = new Map<string, string[]>()
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!/\.(js|css|html)$/.test(name)) continue
  for (const { feature, lackedBy } of newerIn(name, readFileSync(join(folder, name), 'utf8'))) {
    if (feature in reviewed) met.add(feature)
    else found.set(`${feature} (not in ${lackedBy.join(', ')})`, [...(found.get(`${feature} (not in ${lackedBy.join(', ')})`) ?? []), name])
  }
}
for (const [feature, files] of found) console.error(`${feature}: ${files.join(', ')}`)
const idle = Object.keys(reviewed).filter((feature) => !met.has(feature))
for (const feature of idle) console.error(`${feature} is in scripts/browsers/reviewed.ts and in no file.`)
console.log(`${met.size} newer features with a way without, ${found.size} that the oldest browsers lack.`)
process.exitCode = found.size + idle.length > 0 ? 1 : 0
