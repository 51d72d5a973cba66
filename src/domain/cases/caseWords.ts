/** What the free words of a written case mean. */

/** What stands in a case under a name, as small letters; yes and no for true and false. */
export function plainText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (value === true) return 'yes'
  if (value === false) return 'no'
  return (typeof value === 'string' ? value : JSON.stringify(value)).trim().toLowerCase()
}

/** Does it say anything but no or unknown? */
export const isSaid = (text: string) => text !== '' && !/^(no|none|unknown|not known|not applicable|n\/a|\[\]|\{\})$/.test(text)

/** "yes, chemo 9 days ago" is yes. A sentence without yes or no counts only if it names the thing and denies nothing. */
export function threeOf(text: string, clearly?: RegExp): string | undefined {
  if (/^(not ?sure|unsure)\b/.test(text)) return 'notSure'
  if (!isSaid(text) || /^no\b/.test(text)) return 'no'
  if (/^yes\b/.test(text)) return 'yes'
  return clearly?.test(text) && !denied.test(text) ? 'yes' : undefined
}

/** The number of a text that is a number with a unit at most: "38.1", "38.1 °C", "3+". */
export function numberIn(text: string): number | undefined {
  const found = /^"?(\d+(?:\.\d+)?)\s*(?:\+|°?\s*c|days?|areas?)?"?$/.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** Visits about this, 3 at most; what cannot be read stands among the notes. */
export function timesSeen(text: string, notes: string[]): number {
  const words: Readonly<Record<string, number>> = { once: 1, twice: 2, 'three times': 3, '1-2': 2, '1–2': 2 }
  const times = words[text] ?? numberIn(text)
  if (times === undefined && isSaid(text)) notes.push(`repeatVisits: "${text}" could not be mapped`)
  return Math.min(3, Math.floor(times ?? 0))
}

/** The everyday infection that a text speaks of, as the id of a cause. */
export function infectionOf(text: string): string | undefined {
  if (denied.test(text)) return undefined
  if (/\b(cold|flu)\b/.test(text)) return 'cold-flu'
  return /tummy|stomach|gastro/.test(text) ? 'tummy-bug' : undefined
}

const denied = /\b(no|not|never|none|without|denies|stopped)\b/
