/** Drawings against what they lie on: 3 : 1 at least (WCAG 1.4.11); letters under the pointer: 7 : 1 (1.4.6); in light and dark. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type Rule } from 'postcss'
import { describe, expect, it } from 'vitest'

const read = (name: string) => readFileSync(join(import.meta.dirname, '../../src', name), 'utf8')
const tokens = read('styles/tokens.css')
const map = read('ui/SymptomMap.module.css')
const skin = read('ui/pictures/Skin.module.css')

/** What changes under the pointer, in every style sheet, with the rules beside it. */
const hovers = globSync('**/*.css', { cwd: join(import.meta.dirname, '../../src') }).flatMap((name) => {
  const rules: Rule[] = []
  parse(read(name)).walkRules((rule) => void rules.push(rule))
  return rules
    .filter(({ selector }) => selector.includes(':hover'))
    .flatMap((rule) => rule.selectors.map((selector) => ({ name, selector, rule, rules })))
})
const isFor = (media: string, rule: Rule) => rule.parent?.type === 'atrule' && 'params' in rule.parent && rule.parent.params === media
const valueOf = (rule: Rule | undefined, property: string) => {
  let value: string | undefined
  rule?.walkDecls(property, (one) => void (value = one.value))
  return value
}

type Colour = readonly [number, number, number]
const valuesIn = (css: string) => [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!] as const)

/** What `:root` says in one scheme: everything outside of queries, and what the query for the dark puts in its place. */
function scheme(dark: boolean): ReadonlyMap<string, string> {
  const queries = /@media[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g
  const found = new Map(valuesIn(tokens.replaceAll(queries, '')))
  if (dark)
    for (const [name, value] of valuesIn(tokens.match(queries)!.find((one) => one.includes('scheme: dark'))!)) found.set(name, value)
  return found
}

function colour(values: ReadonlyMap<string, string>, name: string): Colour {
  const value = values.get(name)!
  const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? []
  if (other !== undefined) return colour(values, other)
  const digits = /^#([\da-f]{6})$/.exec(value)![1]!
  return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)) as unknown as Colour
}

const over = (front: Colour, back: Colour, opacity: number) =>
  front.map((one, at) => one * opacity + back[at]! * (1 - opacity)) as unknown as Colour
const light = (one: Colour) =>
  one
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at]!, 0)
function contrast(one: Colour, other: Colour): number {
  const [a, b] = [light(one), light(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** The opacity of the rule with exactly this selector; without one, 1. */
function opacityOf(css: string, selector: string): number {
  const body = css.split('}').find(
    (rule) =>
      rule
        .split('{')[0]!
        .replaceAll(/\/\*[^]*?\*\//g, '')
        .trim() === selector,
  )!
  return Number(/\n\s*opacity:\s*([\d.]+)/.exec(body)?.[1] ?? 1)
}

it('knows the contrast of black on white, and of a colour through which the ground shows', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21)
  expect(over([0, 0, 0], [255, 255, 255], 0.5)).toEqual([127.5, 127.5, 127.5])
})

it('changes under the pointer only where something hovers: a tap would leave it so', () => {
  expect(hovers.filter(({ rule }) => !isFor('(hover: hover)', rule)).map(({ name, selector }) => `${name} ${selector}`)).toEqual([])
})

it('leaves a link the colour that was chosen for its ground: what holds for every link is the weakest', () => {
  const [ofEveryLink, ...others] = hovers.filter(({ rule }) => valueOf(rule, 'color') && !valueOf(rule, 'background'))
  expect(ofEveryLink?.selector.replace(/:where\([^)]*\)/, '')).toBe('a')
  expect(others).toEqual([])
})

describe.each(['light', 'dark'])('in the %s', (name) => {
  const values = scheme(name === 'dark')
  const of = (role: string) => colour(values, role)

  it.each(hovers)('$selector is read', ({ selector, rule, rules }) => {
    const rest = selector.replaceAll(/:where\(:hover\)|:(hover|enabled)/g, '').replace(/^a\./, '.')
    const base = rules.filter((one) => one.parent?.type === 'root' && one.selectors.includes(rest))
    const roleOf = (property: string, otherwise: string) => {
      const value = [rule, ...base.toReversed()].map((one) => valueOf(one, property)).find((one) => one?.startsWith('var('))
      return /--[\w-]+/.exec(value ?? otherwise)![0]
    }
    const ground = roleOf('background', '--background')
    for (const one of new Set([ground, ...(ground === '--background' ? ['--raised', '--tint', '--warm'] : [])]))
      expect(contrast(of(roleOf('color', '--text')), of(one))).toBeGreaterThanOrEqual(7)
  })

  it.each(['anemia', 'leukopenia', 'thrombocytopenia', 'organ-infiltration', 'nonspecific'])('the ribbon of %s is seen', (group) => {
    const opacity = opacityOf(map, group === 'nonspecific' ? `.ribbons path[data-group='nonspecific']` : '.ribbons path')
    for (const ground of ['--raised', '--background'])
      expect(contrast(over(of(`--group-${group}`), of(ground), opacity), of(ground))).toBeGreaterThanOrEqual(3)
  })

  it.each(['light', 'brown', 'black'])('dots and bruises are seen on %s skin', (shade) => {
    expect(skin).toContain(`--dot: var(--dots-on-${shade})`)
    for (const sign of ['dots', 'bruise']) expect(contrast(of(`--${sign}-on-${shade}`), of(`--skin-${shade}`))).toBeGreaterThanOrEqual(3)
  })
})
