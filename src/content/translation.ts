/** Replaces the words of the content by id: ids, numbers, conditions and sources are the same in every language. */

/** Texts under the ids of what they belong to: `symptoms.fever.label`. In a list without ids the place in it is the name. */
export type Texts = { readonly [key: string]: string | Texts }

/** The content with these texts; an item without a text here keeps its own. */
export function localised<T>(content: T, texts: Texts): T {
  const changed = entriesOf(content).map(([key, value]): [string, unknown] => {
    const text = texts[key]
    if (typeof text === 'object') return [key, localised(value, text)]
    return [key, typeof value === 'string' && text !== undefined ? text : value]
  })
  return (Array.isArray(content) ? changed.map(([, value]) => value) : Object.fromEntries(changed)) as T
}

/** The fields of a thing, or the things of a list by what they are known by. */
export function entriesOf(content: unknown): [string, unknown][] {
  if (Array.isArray(content)) return content.map((item: unknown, index) => [nameOf(item) ?? String(index), item])
  return typeof content === 'object' && content !== null ? Object.entries(content) : []
}

function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const { id, code, value } = item as { id?: unknown; code?: unknown; value?: unknown }
  const name = id ?? code ?? value
  return typeof name === 'string' || typeof name === 'number' ? String(name) : undefined
}
