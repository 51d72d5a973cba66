/** What the sources of the learning pages are called, and which of them a page names. */
import learn from 'virtual:learn'
import type { LearnSource } from '#src/content/learn.ts'

/** @throws an Error for an unknown code: checked data has none such. */
export function sourceOf(code: string): LearnSource {
  const source = learn.sources[code]
  if (!source) throw new Error(`There is no source "${code}".`)
  return source
}

/** Its short name with its year, which many names hold already. */
export function sourceName(code: string, undated: string): string {
  const { label, year } = sourceOf(code)
  if (/\b(19|20)\d\d\b/.test(label)) return label
  return `${label}, ${year ?? undated}`
}

/** Every source that this part of the data names, in order, each once. */
export function codesIn(part: object): string[] {
  const found = new Set<string>()
  JSON.stringify(part, (key, value: unknown) => {
    if (key === 'sources') for (const code of value as string[]) found.add(code)
    if (key === 'source') found.add(String(value))
    return value
  })
  return [...found]
}
