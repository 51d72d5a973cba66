/** `npm start`: installs if need be, builds, and serves the build on this machine alone. */
import { spawn } from 'node:child_process'
import { freePort, ready, run, toolNode } from './ready.mjs'

if (!ready() || !run('vite build --logLevel warn')) process.exit(1)

const port = await freePort(4173)
const address = `http://127.0.0.1:${port}/`
const server = spawn(
  toolNode(),
  ['node_modules/vite/bin/vite.js', 'preview', '--host', '127.0.0.1', '--port', String(port), '--strictPort', '--logLevel', 'warn'],
  { stdio: ['pipe', 'inherit', 'inherit'] },
)
server.on('exit', (code) => process.exit(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill())

// When npm is told to stop, its shell goes without passing that on, so the server would stay behind.
const parent = process.ppid
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || server.kill(), 500).unref()

await answers(address)
console.log(`Small Signs is ready. Open ${address} in a browser. Ctrl+C stops it.`)

async function answers(url) {
  const isUp = await fetch(url).then(
    () => true,
    () => false,
  )
  if (isUp) return
  await new Promise((resolve) => setTimeout(resolve, 100))
  await answers(url)
}
