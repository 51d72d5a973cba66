import { createServer, type Server } from 'node:http'
import { readFileSync, readdirSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** Path to content. */
export type Site = ReadonlyMap<string, Buffer>

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** Every file of a folder as it would be hosted, `index.html` at the root. */
export function siteOf(folder: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [`/${relative(folder, path).replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'), readFileSync(path)]
    }),
  )
}

/** Serves each site on a port of its own, compressed as a good host would: brotli, at its strongest. */
export async function serve(site: Site): Promise<{ address: string; server: Server }> {
  const compressed = new Map([...site].map(([path, content]) => [path, brotliCompressSync(content)]))
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname
    const content = compressed.get(path)
    if (!content) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': types[extname(path) || '.html'] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': content.length,
    })
    response.end(content)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server of the benchmark has no port.')
  return { address: `http://127.0.0.1:${bound.port}/`, server }
}
