import { longest } from '#src/store/keys.ts'

/** What a store of the app has kept under this name. Undefined where there is nothing, it is damaged, or the browser refuses. */
export function stored<T>(storage: () => Storage, name: string): T | undefined {
  try {
    const text = storage().getItem(name) ?? '{}'
    return text.length > longest ? undefined : (JSON.parse(text) as { state?: T }).state
  } catch {
    // The app will say so; until then it is as on a first visit.
    return undefined
  }
}

/** Nothing is kept under these names any more. */
export function forget(storage: () => Storage, names: readonly string[]): void {
  try {
    for (const name of names) storage().removeItem(name)
  } catch {
    // What the browser refuses to open, it has not kept.
  }
}
