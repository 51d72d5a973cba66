import uFuzzy from '@leeoniya/ufuzzy'
import type { FactId } from '#src/content/model.ts'
import { feverRow } from '#src/domain/check/fever.ts'
import { plain } from '#src/domain/check/plain.ts'
import { readingOf } from '#src/domain/nurse/typed.ts'

/** Words that say nothing about a sign. */
const filler = new Set(
  'a an the i im ive my me he hes she shes his her he is am are was were been be have has had got get gets getting keep keeps very so really just some lots of in on at with and or for to too it its this that child kid son daughter baby they their since when feel feels feeling bit loss lot'.split(
    ' ',
  ),
)

/** One letter may be wrong, missing, too many or in the place of its neighbour. */
const fuzzy = new uFuzzy({ interLft: 2, intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 })
const mostFound = 8
/** °C: a number from here on is a temperature that was measured. */
const raised = 37.5

/** `words`: sign id to what people call it. Gives the signs that fit a text best, best first; none for what fits nothing. */
export function signFinder(words: Readonly<Record<FactId, readonly string[]>>): (text: string) => FactId[] {
  const entries = Object.entries(words).flatMap(([id, names]) => names.map((name) => ({ id, name: plain(name) })))
  const names = entries.map(({ name }) => name)

  const search = (text: string): FactId[] => {
    const [found, info, order] = fuzzy.search(names, text, 1)
    if (!found) return []
    const inOrder = info && order ? order.map((at) => info.idx[at]!) : found
    // What is called exactly so comes first, then what begins so, then what has the words within.
    const rank = (at: number) => [names[at] === text, names[at]!.startsWith(text), ` ${names[at]}`.includes(` ${text}`), true].indexOf(true)
    const isNamed = inOrder.some((at) => rank(at) < 3)
    // Where the words themselves are found, what only looks like them is something else.
    const fitting = isNamed ? inOrder.filter((at) => rank(at) < 3) : inOrder
    return fitting.toSorted((a, b) => rank(a) - rank(b)).map((at) => entries[at]!.id)
  }

  /** In a sentence, a word counts only as it is written. */
  const withWord = (word: string): FactId[] => entries.filter(({ name }) => name.split(' ').includes(word)).map(({ id }) => id)

  return (typed) => {
    if (isFever(typed) && words[feverRow]) return [feverRow]
    const text = plain(typed)
    if (text.length < 2) return []
    const kept = text.split(' ').filter((word) => !filler.has(word))
    const whole = [...search(text), ...search(kept.join(' '))]
    const single = whole.length > 0 ? [] : mostNamed(kept.filter((word) => word.length > 2).map(withWord))
    return [...new Set([...whole, ...single])].slice(0, mostFound)
  }
}

/** "38.5", "39 °C" or "101.3": as a thermometer shows it. */
const isFever = (typed: string): boolean =>
  (['C', 'F'] as const).some((unit) => {
    const celsius = readingOf('temperature', typed, unit)
    return typeof celsius === 'number' && celsius >= raised
  })

/** Of several searches what most of them have found. */
function mostNamed(lists: readonly (readonly FactId[])[]): FactId[] {
  const times = new Map<FactId, number>()
  for (const list of lists) for (const [at, id] of [...new Set(list)].entries()) times.set(id, (times.get(id) ?? 0) + 1 - at / 1000)
  return [...times.keys()].toSorted((a, b) => times.get(b)! - times.get(a)!)
}
