/** A plain static host on this machine, which can fail, change its files and vanish. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { inlineHashes, pagesIn } from '../../scripts/build/inline.ts'
import { headers } from '../../scripts/build/policy.ts'

export type Host = {
  /** With a slash at its end. */
  address: string
  /** What it serves from now on. */
  folder: string
  /** Names of files that are answered with an error. */
  broken: Set<string>
  /** Names of files in whose place a page comes that says everything is fine: the login of a wireless network. */
  swapped: Set<string>
  /** The paths that were asked for. */
  asked: string[]
  stop: () => Promise<void>
}

type Options = { path?: string; withHeaders?: boolean; port?: number; fallback?: string }

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/** `path` is the sub-path under which the app stands, from slash to slash; without a `port`, any that is free. `fallback` comes for a path without a file. */
export async function startHost(folder: string, { path = '/', withHeaders = true, port = 0, fallback }: Options = {}): Promise<Host> {
  const headersOf = new Map<string, Readonly<Record<string, string>>>()
  const bodyOf = (name: string) => read(join(host.folder, name)) ?? (fallback === undefined ? undefined : read(join(host.folder, fallback)))
  const server = createServer((request, response) => {
    host.asked.push(request.url!)
    const { pathname } = new URL(request.url!, 'http://host')
    const name = pathname.slice(path.length) || 'index.html'
    const isThere = pathname.startsWith(path) && !name.includes('..')
    const body = host.swapped.has(name) ? Buffer.from('Please log in') : isThere ? bodyOf(name) : undefined
    if (withHeaders) {
      const known = headersOf.get(host.folder) ?? headers(inlineHashes(...Object.values(pagesIn(host.folder))))
      headersOf.set(host.folder, known)
      for (const [header, value] of Object.entries(known)) response.setHeader(header, value)
    }
    response.setHeader('Content-Type', types[extname(name)] ?? (fallback === undefined ? 'text/plain' : 'text/html; charset=utf-8'))
    response.writeHead(host.broken.has(name) ? 500 : body ? 200 : 404)
    response.end(host.broken.has(name) ? 'broken' : (body ?? 'nothing here'))
  })
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve)
  })
  const host: Host = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    folder,
    broken: new Set(),
    swapped: new Set(),
    asked: [],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
  return host
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
