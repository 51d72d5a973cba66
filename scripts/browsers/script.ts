/** Newer features in a built script: its syntax, what it names, the members that only newer objects have, options, elements. */
import { parse, type AnyNode, type Node } from 'acorn'
import { at, below, type Feature, lackedBy, table, type Newer } from './support.ts'

/** The newest edition of the language that all the oldest browsers know whole. */
const edition = 2022

const { api } = table
const builtins = at(table.javascript, 'builtins')!
const intl = at(builtins, 'Intl')!

/** Objects that are there under another name than that of their interface. */
const interfaces: Readonly<Record<string, string>> = {
  navigator: 'Navigator',
  document: 'Document',
  window: 'Window',
  self: 'Window',
  globalThis: 'Window',
  location: 'Location',
  history: 'History',
  screen: 'Screen',
  crypto: 'Crypto',
  performance: 'Performance',
  caches: 'CacheStorage',
}

/** All members of this name, of objects that the oldest browsers have. Others can only come from a name that is newer itself. */
const membersOf = new Map<string, { path: string; feature: Feature }[]>()
for (const [group, owners] of [
  ['api', below(api)],
  ['js', [...below(builtins), ...below(intl)]],
] as const)
  for (const [owner, its] of owners)
    if (lackedBy(its).length === 0)
      for (const [name, feature] of below(its))
        membersOf.set(name, [...(membersOf.get(name) ?? []), { path: `${group}.${owner}.${name}`, feature }])

/** @returns what is newer, or the error of syntax in its words */
export function newerInScript(text: string): Newer[] {
  const found: Newer[] = []
  const say = (feature: string, lacks: readonly string[]) => {
    if (lacks.length > 0) found.push({ feature, lackedBy: lacks })
  }
  /** A name that several objects have is newer only if it is in all of them: which object it is cannot be seen. */
  const sayMember = (name: string, before: string, after = '') => {
    const all = membersOf.get(name) ?? []
    if (all.length > 0 && all.every(({ feature }) => lackedBy(feature).length > 0))
      say(`${before}${name}${after}`, [...new Set(all.flatMap(({ feature }) => lackedBy(feature)))])
  }

  const lookAt = (node: AnyNode, parent: AnyNode | undefined) => {
    // Names of one to three letters are those of the minifier.
    if (node.type === 'Identifier' && node.name.length > 3 && !isNameOfMember(node, parent))
      say(`global ${node.name}`, lackedBy(at(api, node.name) ?? at(builtins, node.name) ?? at(at(api, 'Window'), node.name)))
    if (node.type === 'MemberExpression') {
      const name = nameOf(node.property, node.computed)
      const owner = node.object.type === 'Identifier' && node.object.name.length > 2 ? node.object.name : ''
      const its = at(api, interfaces[owner] ?? owner) ?? at(builtins, owner)
      if (name !== undefined && its) say(`${owner}.${name}`, lackedBy(at(its, name) ?? at(its, `${name}_static`)))
      // What is not called may be a word of the app's own data.
      else if (name !== undefined && parent?.type === 'CallExpression' && parent.callee === node) sayMember(name, '.', '()')
    }
    if (node.type !== 'CallExpression') return
    const [first, second] = node.arguments
    const called = node.callee.type === 'MemberExpression' ? nameOf(node.callee.property, node.callee.computed) : undefined
    const options = node.arguments.flatMap((argument) => keysOf(argument))
    for (const { path, feature } of membersOf.get(called ?? '') ?? [])
      for (const [part, option] of below(feature))
        if (options.some((key) => part.startsWith('options_') && part.includes(`_${key}_`))) say(`${path}.${part}`, lackedBy(option))
    const word = first?.type === 'Literal' && typeof first.value === 'string' ? first.value : undefined
    if (called === 'addEventListener' && word !== undefined) sayMember(`${word}_event`, 'event ')
    const element = word === undefined || !second ? undefined : at(at(table.html, 'elements'), word)
    if (element) {
      say(`<${word}>`, lackedBy(element))
      for (const key of keysOf(second!)) say(`<${word} ${key}>`, lackedBy(attribute(element, key.toLowerCase())))
    }
  }

  const walk = (node: AnyNode, parent?: AnyNode) => {
    lookAt(node, parent)
    for (const value of Object.values(node).flat()) if (isNode(value)) walk(value, node)
  }
  try {
    walk(parse(text, { ecmaVersion: edition, sourceType: 'module' }))
  } catch (error) {
    found.push({ feature: `syntax: ${(error as Error).message}`, lackedBy: [`ES${edition}`] })
  }
  return found
}

/** An attribute of this element or of all. */
export const attribute = (element: Feature | undefined, name: string): Feature | undefined =>
  at(element, name) ?? at(at(table.html, 'global_attributes'), name)

const isNode = (value: unknown): value is AnyNode => typeof (value as Node | null)?.type === 'string'

const isNameOfMember = (node: AnyNode, parent: AnyNode | undefined): boolean =>
  (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
  (parent?.type === 'Property' && parent.key === node) ||
  (parent?.type === 'MethodDefinition' && parent.key === node)

function nameOf(node: AnyNode, computed: boolean): string | undefined {
  if (node.type === 'Identifier' && !computed) return node.name
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}

const keysOf = (node: AnyNode): string[] =>
  node.type === 'ObjectExpression'
    ? node.properties.flatMap((property) => (property.type === 'Property' ? (nameOf(property.key, property.computed) ?? []) : []))
    : []
