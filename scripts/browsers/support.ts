/** What the oldest browsers of the app have, as MDN's table of features tells (`@mdn/browser-compat-data`). */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Safari 16.4 (iPhone 8), Chrome 109 (the last on Windows 7 and 8) and Firefox ESR 115 (the last there, and on old Macs). */
const oldest: Readonly<Record<string, number>> = { safari: 16.4, safari_ios: 16.4, chrome: 109, chrome_android: 109, firefox: 115 }

type Statement = {
  version_added?: string | boolean | null
  version_removed?: string | boolean | null
  flags?: unknown
  prefix?: string
  alternative_name?: string
}
type Compat = { support?: Record<string, Statement | Statement[]> }
/** A feature of the table with the features below it. */
export type Feature = { readonly [name: string]: Feature } & { readonly __compat?: Compat }
type Table = { api: Feature; html: Feature; javascript: Feature; css: Feature }

/** A newer feature, and the browsers without it. */
export type Newer = { feature: string; lackedBy: readonly string[] }

export const table = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@mdn/browser-compat-data')), 'utf8')) as Table

const known = new Map<Feature, readonly string[]>()

/** The browsers that lack it. A feature that the table does not have is lacked by none: it is a name of the app's own. */
export function lackedBy(feature: Feature | undefined): readonly string[] {
  if (feature === undefined) return []
  const found = known.get(feature) ?? look(feature.__compat)
  known.set(feature, found)
  return found
}

/** The features below this one. */
export const below = (feature: Feature | undefined): [string, Feature][] =>
  Object.entries((feature ?? {}) as Record<string, Feature>).filter(([name]) => name !== '__compat')

/** The feature of this name, and not what every object of JavaScript has. */
export const at = (feature: Feature | undefined, name: string): Feature | undefined =>
  feature !== undefined && Object.hasOwn(feature, name) ? feature[name] : undefined

function look(compat: Compat | undefined): string[] {
  const support = compat?.support
  if (!support) return []
  return Object.keys(oldest).filter((browser) => !has(support[browser], oldest[browser]!))
}

function has(statements: Statement | Statement[] | undefined, version: number): boolean {
  return [statements ?? []]
    .flat()
    .some(
      ({ flags, prefix, alternative_name: other, version_added: added, version_removed: removed }) =>
        flags === undefined &&
        prefix === undefined &&
        other === undefined &&
        numberOf(added) <= version &&
        (removed === undefined || numberOf(removed) > version),
    )
}

/** "≤37" is in 37, "preview" in none that is out. */
const numberOf = (version: string | boolean | null | undefined): number =>
  typeof version === 'string' ? (version === 'preview' ? Infinity : Number.parseFloat(version.replace('≤', ''))) : Infinity
