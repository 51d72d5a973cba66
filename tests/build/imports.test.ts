/** No file of `src` imports itself, however far round: imports of types and dynamic imports count too. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const specifiers = /(?:\bfrom|\bimport)\s*\(?\s*'(#src\/|\.{1,2}\/)([^'?]+)'/g

/** The files below `src` that a file names in its imports and exports. */
function importsOf(file: string, code: string): string[] {
  return [...code.matchAll(specifiers)].map(([, start, rest]) =>
    start === '#src/' ? `src/${rest!}` : normalize(join(dirname(file), start!, rest!)),
  )
}

/** The first way found from a file back to itself, file by file; undefined if there is none. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const finished = new Set<string>()
  const walk = (file: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (finished.has(file)) return undefined
    for (const next of graph.get(file) ?? []) {
      const circle = walk(next, [...way, file])
      if (circle) return circle
    }
    finished.add(file)
    return undefined
  }
  return [...graph.keys()].map((file) => walk(file, [])).find((circle) => circle !== undefined)
}

describe('imports', () => {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => /\.tsx?$/.test(name)).map((name) => `src/${name.replaceAll('\\', '/')}`)
  const graph = new Map(files.map((file) => [file, importsOf(file, readFileSync(join(root, file), 'utf8'))]))

  it('all lead to a file', () => {
    const named = new Set([...graph.values()].flat())
    expect([...named].filter((file) => !existsSync(join(root, file)))).toEqual([])
    expect(named.size).toBeGreaterThan(150)
  })

  it('never go in a circle', () => {
    expect(circleIn(graph)).toBeUndefined()
  })

  it('are found, and a circle among them, in all their forms', () => {
    const code = "import type { A } from './a.ts'\nexport * from '../b.ts'\nconst c = import('#src/c.ts')\nimport './d.css'"
    expect(importsOf('src/x/y.ts', code)).toEqual(['src/x/a.ts', 'src/b.ts', 'src/c.ts', 'src/x/d.css'])
    const graphOf = (...pairs: (readonly [string, readonly string[]])[]) => new Map(pairs)
    expect(circleIn(graphOf(['a', ['b']], ['b', ['c']], ['c', ['b']]))).toEqual(['b', 'c', 'b'])
    expect(circleIn(graphOf(['a', ['b', 'c']], ['b', ['c']], ['c', []]))).toBeUndefined()
  })
})
