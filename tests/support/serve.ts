/**
 * `node tests/support/serve.ts FOLDER PORT`: a build for the journeys, under its real headers, with the start page at every
 * address that has no file. `vite preview` works the headers out and packs the file anew for each request, which took a
 * tenth of all that the journeys take.
 */
import { startHost } from './host.ts'

const [folder, port] = process.argv.slice(2)
await startHost(folder!, { port: Number(port), fallback: 'index.html' })
