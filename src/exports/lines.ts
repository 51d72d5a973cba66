/** Lines of 72 columns: a text broken into them, and lists that say how much of them had no room. */

const columns = 72
/** Before a line with a label of its own, and before what goes on from the line above. */
export const indent = '   '
const hanging = '     '
const widest = columns - hanging.length
const pieces = new RegExp(`.{1,${widest}}`, 'g')

/** The text after its start, broken between words; a word that no line can hold is cut. */
export function wrap(start: string, text: string): string[] {
  const words = text.split(' ').flatMap((word) => (word.length > widest ? (word.match(pieces) ?? []) : word))
  const out = [start.trimEnd()]
  for (const word of words) {
    const last = out[out.length - 1]!
    if (last.length + 1 + word.length <= columns) out[out.length - 1] = last === '' ? word : `${last} ${word}`
    else out.push(hanging + word)
  }
  return out
}

/** A list that names the items that fit into `most` lines and counts the others. */
export type List = {
  label: string
  items: readonly string[]
  most: number
  /** Lines it keeps where room is short; else one. */ least?: number
}

/** The first items that fit into about `most` lines, at least one, and "+2 more" for the others. */
export function fitted(start: string, items: readonly string[], most: number): string[] {
  const lay = (count: number) => {
    const left = items.length - count
    return wrap(start, [...items.slice(0, count), ...(left > 0 ? [`+${left} more`] : [])].join('; '))
  }
  // The count itself takes room: with all of them there is none.
  if (items.join('; ').length <= columns * most && lay(items.length).length <= most) return lay(items.length)
  let count = 1
  while (count < items.length && lay(count + 1).length <= most) count += 1
  return lay(count)
}

/** A list under its label; none at all takes no line. */
const listed = ({ label, items, most }: List): string[] => (items.length > 0 ? fitted(`${indent}${label}:`, items, most) : [])

/** What must be said, as it is, and lists, which give up lines. */
export type Part = readonly string[] | List

/**
 * All parts, one after the other. While there are more lines than wanted, lists go down to their least, in the order
 * of `yielding`; what must be said stays, however long that gets.
 */
export function laidOut(parts: readonly Part[], wanted: number, yielding: readonly string[]): string[] {
  const laid = parts.map((part) => ('label' in part ? listed(part) : part))
  for (const label of yielding) {
    if (laid.reduce((sum, lines) => sum + lines.length, 0) <= wanted) break
    for (const [place, part] of parts.entries()) {
      if ('label' in part && part.label === label) laid[place] = listed({ ...part, most: part.least ?? 1 })
    }
  }
  return laid.flat()
}
