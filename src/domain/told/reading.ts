/** How long a page takes to read, at 200 words a minute. */

const wordsPerMinute = 200

/** @returns whole minutes, at least 1. */
export function minutesToRead(texts: readonly string[]): number {
  const words = [...texts.join(' ').matchAll(/\S+/g)].length
  return Math.max(1, Math.round(words / wordsPerMinute))
}
