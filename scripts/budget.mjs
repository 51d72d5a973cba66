/** Fails when the app has grown past its budget: script of the first load and of the whole straight way to the result, and the page itself (gzip). */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const limits = {
  'first load': 120,
  'start to result': 150,
  // What comes in the first round trip of a connection.
  'the page': 14,
  'the worker': 4,
}
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))

/** This chunk and everything it imports at once. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) closure(next, seen)
  return seen
}

const size = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length / 1000
const sum = (keys) => keys.reduce((total, key) => total + size(manifest[key].file), 0)
const first = [...closure('index.html')]
const way = [...new Set([...first, ...closure('src/pages/way.ts'), ...closure('src/store/known.ts')])]
const scripts = Object.keys(manifest).filter((key) => manifest[key].file.endsWith('.js'))
const measured = { 'first load': sum(first), 'start to result': sum(way), 'the page': size('index.html'), 'the worker': size('sw.js') }

for (const [name, limit] of Object.entries(limits)) {
  console.log(`${name}: ${measured[name].toFixed(1)} kB of ${limit} kB (gzip)`)
  if (measured[name] > limit) process.exitCode = 1
}
console.log(`with every page that loads when opened: ${sum(scripts).toFixed(1)} kB`)
