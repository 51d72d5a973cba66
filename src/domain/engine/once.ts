import type { Content } from '#src/content/model.ts'

/** Makes it once for each content and keeps it: the content never changes while the app runs. */
export function once<Made>(make: (content: Content) => Made): (content: Content) => Made {
  const made = new WeakMap<Content, { value: Made }>()
  return (content) => {
    const known = made.get(content) ?? { value: make(content) }
    made.set(content, known)
    return known.value
  }
}
