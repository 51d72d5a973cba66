/**
 * `node tests/support/serve.ts FOLDER PORT`: a build for the journeys, under its real headers, which it works out once.
 * `vite preview` works them out and packs each file for each request, a twelfth of all that the journeys take.
 */
import { startHost } from './host.ts'

const [folder, port] = process.argv.slice(2)
await startHost(folder!, { port: Number(port) })
