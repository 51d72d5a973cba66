/** Newer features in a built style sheet: nesting, selectors, at-rules, properties, their values, functions and units. */
import { parse, type ChildNode, type Declaration } from 'postcss'
import { at, below, type Feature, lackedBy, table, type Newer } from './support.ts'

const { css } = table
const properties = at(css, 'properties')
const atRules = at(css, 'at-rules')
const selectors = at(css, 'selectors')

/** Functions and units by their name, wherever in the table of types they stand. */
const types = new Map<string, Feature>()
const collect = (feature: Feature | undefined) => {
  for (const [name, part] of below(feature)) {
    if (!types.has(name)) types.set(name, part)
    collect(part)
  }
}
collect(at(css, 'types'))
const dynamicUnits = types.get('viewport_percentage_units_dynamic')
const unitOf = (unit: string) => (/^[dsl]v/.test(unit) ? dynamicUnits : types.get(unit))

/** A value for which an older one of the same property stands before it is no fault: a browser that does not know it keeps the older. */
export function newerInStyle(text: string): Newer[] {
  const found: Newer[] = []
  const say = (feature: string, of: Feature | undefined) => {
    const lacks = lackedBy(of)
    if (lacks.length > 0) found.push({ feature, lackedBy: lacks })
  }
  parse(text).walk((node) => {
    if (node.type === 'atrule') {
      const rule = at(atRules, node.name)
      say(`@${node.name}`, rule)
      if (node.name !== 'media') return
      if (/[<>]/.test(node.params)) say('@media with < or >', at(rule, 'range_syntax'))
      for (const [, name] of node.params.matchAll(/\(\s*([a-z-]+)/g)) say(`@media (${name})`, at(rule, name!))
    }
    if (node.type === 'rule' && !isFrame(node.parent)) {
      if (isInRule(node.parent)) say('nesting', at(selectors, 'nesting'))
      for (const [sign, name] of node.selector.matchAll(/::?([a-z-]+)/g)) say(sign, at(selectors, name!))
    }
    if (node.type === 'decl') {
      say(node.prop, at(properties, node.prop))
      if (!hasOlder(node)) for (const [feature, of] of valuesOf(node)) say(`${node.prop}: ${feature}`, of)
    }
  })
  return found
}

function valuesOf({ prop, value: written }: Declaration): [string, Feature | undefined][] {
  const value = written.replaceAll(/#[\da-f]+/gi, '')
  const property = at(properties, prop)
  const words = [...value.matchAll(/(?<![\w-])[a-z][a-z-]*(?![\w(-])/g)].map(([word]) => word)
  const functions = [...value.matchAll(/(?<![\w-])([a-z][a-z-]*)\(/g)].map(([, name]) => name!)
  const units = [...value.matchAll(/\d([a-z]+)\b/g)].map(([, unit]) => unit!)
  return [
    ...words.map((word): [string, Feature | undefined] => [word, at(property, word)]),
    ...functions.map((name): [string, Feature | undefined] => [`${name}()`, at(property, name) ?? types.get(name)]),
    ...units.map((unit): [string, Feature | undefined] => [unit, unitOf(unit)]),
  ]
}

/** Another value of the same property stands just before it. */
const hasOlder = (node: Declaration): boolean =>
  node.parent?.nodes.some(
    (other) => other !== node && other.type === 'decl' && other.prop === node.prop && node.parent!.index(other) < node.parent!.index(node),
  ) ?? false

type Parent = ChildNode['parent']
const isFrame = (parent: Parent): boolean => parent?.type === 'atrule' && 'name' in parent && parent.name === 'keyframes'
const isInRule = (parent: Parent): boolean =>
  parent !== undefined && parent.type !== 'root' && (parent.type === 'rule' || isInRule((parent as ChildNode).parent))
