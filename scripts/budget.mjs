/**
 * Fails when the app has grown past its budget in bytes or requests: the document, everything to the first question,
 * the rest of the way up to the result, and each piece that loads later. Times are measured by
 * `npm run bench` and never decide.
 */
import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
const entries = Object.entries(manifest)

/** The chunk of this name (vite.config.ts) and everything it imports at once. */
function closure(name, seen = new Set()) {
  const visit = (key) => {
    if (seen.has(key)) return
    seen.add(key)
    for (const next of manifest[key].imports ?? []) visit(next)
  }
  visit(entries.find(([, chunk]) => chunk.name === name && chunk.file.endsWith('.js'))[0])
  return [...seen]
}

const file = (key) => readFileSync(`dist/${manifest[key].file}`)
const gzip = (content) => gzipSync(content, { level: 9 }).length / 1000
const brotli = (content) => brotliCompressSync(content).length / 1024
const sum = (keys, size) => keys.reduce((total, key) => total + size(file(key)), 0)

const app = closure('app')
const way = closure('way').filter((key) => !app.includes(key))
const toResult = [...new Set([...app, ...way, ...closure('result')])]
// Letters of other scripts: fetched only where somebody typed some and a text for a record is made.
const [letters] = closure('latin')
const scripts = entries.flatMap(([key, chunk]) => (chunk.file.endsWith('.js') ? [key] : []))
const lazy = scripts.filter((key) => !app.includes(key) && !way.includes(key) && key !== letters)
const largest = Math.max(...lazy.map((key) => brotli(file(key))))

const budget = [
  ['document', brotli(readFileSync('dist/index.html')), 14, 'KiB brotli'],
  ['script to question 1', sum(app, brotli), 80, 'KiB brotli'],
  // It comes while question 1 is read, with the content of the whole check: from then on no connection is needed. The names of
  // its files alone move it by 0.1.
  ['the rest of the way', sum(way, brotli), 54, 'KiB brotli'],
  ['start to result', sum(toResult, brotli), 145, 'KiB brotli'],
  // The styles stand in the document.
  ['requests to question 1', 1 + app.length, 3, 'requests'],
  // One curly quote makes a browser keep the whole script with two bytes a character.
  ['scripts that take double memory', toResult.filter((key) => /[^\0-\xff]/.test(file(key).toString())).length, 0, 'scripts'],
  ['largest lazy chunk', largest, 20, 'KiB brotli'],
  ['letters of other scripts', brotli(file(letters)), 45, 'KiB brotli'],
  ['first load', sum(app, gzip), 120, 'kB gzip'],
  // Most of it is the list of files with their hashes, which grows with every page.
  ['the worker', gzip(readFileSync('dist/sw.js')), 6, 'kB gzip'],
]

for (const [name, measured, limit, unit] of budget) {
  console.log(`${name}: ${Number(measured.toFixed(1))} of ${limit} ${unit}`)
  if (measured > limit) process.exitCode = 1
}
console.log(
  `with gzip, start to result: ${sum(toResult, gzip).toFixed(1)} kB, with every page that loads when opened: ${sum(scripts, gzip).toFixed(1)} kB`,
)
