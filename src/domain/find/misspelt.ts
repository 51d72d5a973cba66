import { root } from './wordForms.ts'

/** What a word that is not known can be: letters heard wrongly, left out, doubled or swapped. */

/** As it sounds: "photo" and "foto", "sight" and "site" are one. */
const heard = (word: string): string =>
  [
    [/^(?:kn|gn)/, 'n'],
    [/^wr/, 'r'],
    [/ph/g, 'f'],
    [/gh(?=t|$)/g, ''],
    [/tch|ch/g, 'C'],
    [/sh|ti(?=o)|ssi(?=o)/g, 'S'],
    [/c(?=[eiy])|z/g, 's'],
    [/c?k|c|q/g, 'k'],
    [/x/g, 'ks'],
    [/y/g, 'i'],
    [/(.)\1/g, '$1'],
  ].reduce((text, [from, to]) => text.replace(from as RegExp, to as string), word)

const isVowel = (letter: string) => 'aeiouwh'.includes(letter)
const near = ['sSCkg', 'dt', 'mn', 'bp', 'fv', 'gj']

/** What it costs to take one letter for another. In a short word that makes another word: "spat" is not "spot". */
const swap = (one: string, other: string, isShort: boolean): number => {
  if (one === other) return 0
  if (isShort) return 1.2
  if (isVowel(one) && isVowel(other)) return 0.5
  return near.some((group) => group.includes(one) && group.includes(other)) ? 0.5 : 1.2
}
const drop = (letter: string): number => (isVowel(letter) ? 0.5 : 1)

/** How far two words are apart, by what people leave out, add, take for another or swap. */
function distance(one: string, other: string, isShort: boolean): number {
  const rows: number[][] = [[0]]
  for (let j = 0; j < other.length; j++) rows[0]!.push(rows[0]![j]! + drop(other[j]!))
  for (let i = 0; i < one.length; i++) {
    const row = [rows[i]![0]! + drop(one[i]!)]
    for (let j = 0; j < other.length; j++) {
      const isTurned = i > 0 && j > 0 && one[i] === other[j - 1] && one[i - 1] === other[j]
      row.push(
        Math.min(
          rows[i]![j]! + swap(one[i]!, other[j]!, isShort),
          rows[i]![j + 1]! + drop(one[i]!),
          row[j]! + drop(other[j]!),
          isTurned ? rows[i - 1]![j - 1]! + 0.5 : Infinity,
        ),
      )
    }
    rows.push(row)
  }
  return rows[one.length]![other.length]!
}

/** How far apart two may be: in shorter words one letter makes another word, "snotty" is not "spotty". */
const allowed = (length: number): number => [0, 0, 0, 0, 0.5, 0.5, 1, 1.2, 1.2][length] ?? 2

/** Finds the known words that a typed one can be, the nearest alone. `isLoose`: another word speaks for it; `isAlone`: there is no other. */
export function speller(known: readonly string[]): (typed: string, how: { isLoose?: boolean; isAlone?: boolean }) => string[] {
  const sounds = known.filter(({ length }) => length > 3).map((word) => [word, root(word), heard(root(word))] as const)
  return (typed, { isLoose = false, isAlone = false }) => {
    const own = root(typed)
    const sound = heard(own)
    const isShort = !isLoose && typed.length < 5
    const like = sounds.flatMap(([word, other, otherSound]) => {
      if (word[0] !== typed[0] || Math.abs(word.length - typed.length) > 3) return []
      const roots = Math.min(own.length, other.length)
      const letters = isAlone ? Math.max(roots, Math.min(typed.length, word.length)) : roots
      if (!isLoose && !isAlone && letters < 5) return []
      const far = Math.min(distance(sound, otherSound, isShort), distance(own, other, isShort), distance(typed, word, isShort))
      return far <= allowed(letters + (isLoose && letters > 3 ? 1 : 0)) ? [[word, far] as const] : []
    })
    const nearest = Math.min(...like.map(([, far]) => far))
    return like.filter(([, far]) => far <= nearest + 0.25).map(([word]) => word)
  }
}
