/** What every script needs before it can begin. Plain JavaScript for Node 20, because nothing is installed yet. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Goes to the project's folder and installs what is missing there. False if that failed. */
export function ready() {
  process.chdir(root)
  if (isInstalled()) return true
  console.log('Installing what Small Signs needs. This happens once and takes about a minute.')
  if (run('npm ci --include=dev --include=optional')) return true
  console.error('The packages could not be installed. Is there a network connection, and is npm 10 or newer?')
  return false
}

/** npm writes down what it installed last of all, so an installation that was cut short does not count. */
function isInstalled() {
  const installed = 'node_modules/.package-lock.json'
  if (!existsSync(installed)) return false
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  return Object.entries(wanted).every(([place, { version, optional, devOptional, peer }]) => {
    if (place === '') return true
    return place in there ? there[place].version === version : optional || devOptional || peer
  })
}

/** Runs one command as npm would, with the project's own tools first. True if it succeeded. */
export function run(command, extra = {}) {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...environment(), ...extra } })
  return status === 0
}

/** The same beside others: whether it succeeded and all that it said, once it has ended. */
export function start(command, extra = {}) {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...environment(), ...extra } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text
    })
  }
  return new Promise((resolve) => {
    child.once('error', ({ message }) => resolve({ isGood: false, said: `${said}${message}\n` }))
    child.once('close', (status) => resolve({ isGood: status === 0, said }))
  })
}

/** The Node that the tools run on: the one npm installed for this machine, or else this one. */
export function toolNode() {
  const command = spawnSync('node -p process.execPath', { shell: true, env: environment(), encoding: 'utf8' })
  return command.stdout.trim() || process.execPath
}

function environment() {
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...process.env, [path]: [join(root, 'node_modules', '.bin'), process.env[path]].join(delimiter) }
}

/** The first port from this one on that nobody listens on. */
export async function freePort(port) {
  const isFree = await new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
  return isFree ? port : freePort(port + 1)
}
