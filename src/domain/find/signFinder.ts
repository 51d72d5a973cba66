import type { FactId } from '#src/content/model.ts'
import { feverRow } from '#src/domain/check/fever.ts'
import { plain } from '#src/domain/check/plain.ts'
import { temperatureOf } from '#src/domain/check/temperature.ts'
import { speller } from './misspelt.ts'
import { isSmall, isVague, saysNothing, stem, tellingWords } from './wordForms.ts'

/** From so many letters on a word can be half typed: the last one, and one before. */
const fewest = { last: 4, before: 5 } as const
const mostFound = 8
/** So many rows that begin so: what has it within is not meant. */
const enough = 7
/** °C: a number from here on is a temperature that was measured. */
const raised = 37.5
/** What has a sign in its name and is none. */
const noSign =
  /\b(?:hay fever|bad breath|cold sores?|the runs|loose (?:motions?|stools?)|bunged up nose|(?:nappy|diaper) rash|ear wax|sick (?:pay|note|leave)|dont know (?:how|why|what|where (?:it|they|from)))\b|^(?:diarrh?o?ea|itch(?:y|ing)|toothache|runny nose|i dont know)$/g

/** What is written in many ways: one of them. */
const oneWay = (text: string): string => manyWays.reduce((told, [from, to]) => told.replace(from, to), plain(text)).trim()
const manyWays: readonly (readonly [RegExp, string])[] = [
  [/\bpuff(?:y|ed up)\b/g, 'swollen'],
  [/\bcollar bone/g, 'collarbone'],
  [/\b(?:can|could|do|does|did|is|will) not\b/g, 'not'],
  [/\b(?:blown up|(?:(?:twice|double) )?(?:the )?size of (?:an? \w+|the other))/g, 'swollen'],
  [
    /\b(back|neck|head|tummy|stomach|belly|arms?|shoulders?|hips?|legs?|knees?|feet|bones)(?: is| are)? (?:in bits|in agony|playing up|acting up|giving me \w+|murder|destroyed)\b/g,
    '$1 hurts',
  ],
  [/\b(?:been|came|comes?|coming) on (?=for|again|early|twice)/g, 'period '],
  [/\blike an? radiator\b/g, 'hot'],
  // A number says how long or how much, and never what.
  [/\b\d\w*\b/g, ''],
  [/ {2,}/g, ' '],
]

/** "Knee like a football" is found by the knee, and not by a football. */
const itself = (name: string): string => name.split(' like ')[0]!

/** The forms of a text in their order, to look for a name in it. */
const forms = (text: string): string => ` ${tellingWords(text).map(stem).join(' ')} `

type Name = {
  readonly id: FactId
  readonly name: string
  readonly stems: readonly string[]
  readonly form: string
  readonly words: readonly string[]
}
/** A typed word, and what it can be: for itself, and only beside another word. */
type Meant = { readonly word: string; readonly stems: readonly string[]; readonly beside: readonly string[] }

/** Finds the signs that fit a text, best first; none if nothing fits. `words`: what people call each sign, by id. */
export function signFinder(words: Readonly<Record<FactId, readonly string[]>>): (text: string) => FactId[] {
  const names: Name[] = Object.entries(words).flatMap(([id, all]) =>
    all.map(oneWay).map((name) => ({ id, name, stems: tellingWords(name).map(stem), form: forms(name), words: tellingWords(name) })),
  )
  const known = [...new Set(names.flatMap(({ name }) => tellingWords(name)))]
  const stems = new Set(known.map(stem))
  const like = speller(known)

  /** The words that a typed one can be: as it is written, else as it begins, else misspelt. */
  const meaning = (word: string, isLast: boolean, isAlone: boolean, isExact: boolean): Meant => {
    if (isSmall(word) || stems.has(stem(word))) return { word, stems: [stem(word)], beside: [] }
    const begun = word.length >= (isLast ? fewest.last : fewest.before) ? known.filter((one) => one.startsWith(word)).map(stem) : []
    if (begun.length > 0 || isExact) return { word, stems: begun, beside: [] }
    const spelt = (isLoose: boolean) => (word.length < fewest.last ? [] : like(word, { isLoose, isAlone }).map(stem))
    return { word, stems: spelt(false), beside: spelt(true) }
  }

  /** What is called exactly so, then what begins so, then what has the words within; the nearest in length first. */
  const named = (text: string, whole: string): FactId[] => {
    const form = forms(text)
    const tests = [
      ({ name, form: own }: Name) => name === text || (text !== whole && own === form),
      ({ name }: Name) => name.startsWith(text),
      ({ name }: Name) => ` ${itself(name)}`.includes(` ${text}`),
    ]
    const far = ({ name }: Name) => Math.abs(name.length - whole.length)
    const found: FactId[] = []
    for (const test of text.split(' ').every(saysNothing) ? tests.slice(0, 1) : tests) {
      if (test !== tests[2] || new Set(found).size < enough)
        found.push(
          ...names
            .filter((one) => test(one))
            .toSorted((a, b) => far(a) - far(b))
            .map(({ id }) => id),
        )
    }
    return found
  }

  /** What has all words of the text in one of its names, or all of a name in the text, or more than one of its words. */
  const told = (typed: readonly string[], isExact: boolean, onlyWhole = false): FactId[] => {
    const isAlone = typed.filter((word) => !isSmall(word)).length === 1
    const meant = typed.map((word, at) => meaning(word, at === typed.length - 1, isAlone, isExact))
    const telling = meant.filter(({ word }) => !isSmall(word))
    const deciding = telling.filter(({ word, stems: own }) => !isVague(word) && (own.length === 0 || own.some((one) => !isVague(one))))
    const form = forms(typed.join(' '))
    const hits = names.flatMap(({ id, name, stems: own, form: ownForm, words: written }) => {
      const isMeant = telling.some((one) => one.stems.some((word) => own.includes(word)))
      const met = telling.filter((one) => isMeant && [...one.stems, ...one.beside].some((word) => own.includes(word)))
      const strong = met.filter((one) => deciding.includes(one))
      const isWhole = own.every((word) => meant.some((one) => one.stems.includes(word) || (met.length > 1 && one.beside.includes(word))))
      // One word of several is meant only as it is written: "rushing" is no "head rush".
      const isAll = met.length === telling.length && (met.length > 1 || own.length === 1 || ` ${itself(name)}`.includes(` ${met[0]?.word}`))
      const isThere = own.length > 1 && form.includes(ownForm)
      const isEnough = isThere || (isWhole ? strong.length > 0 || met.length > 1 : strong.length > 1 && strong.length === deciding.length)
      const score =
        met.length + strong.length + (isWhole ? 0.5 : 0) + (isThere ? 0.5 : 0) + met.filter(({ word }) => written.includes(word)).length / 8
      return met.length > 0 && (isAll || isEnough)
        ? [{ id, met, score, isSure: isThere || (isWhole && strong.length === own.length), isWhole: isWhole || isThere }]
        : []
    })
    // A name that has more of the words is meant rather than one that has a part of them, but for a name that stands there.
    const best = hits.filter(
      ({ met, isSure }) => isSure || !hits.some((other) => other.met.length > met.length && met.every((one) => other.met.includes(one))),
    )
    return best
      .filter(({ isWhole }) => isWhole || !onlyWhole)
      .toSorted((a, b) => b.score - a.score)
      .map(({ id }) => id)
  }

  /** "Knee like a melon": what is called after the knee, whatever it is like. */
  const compared = (text: string): FactId[] => {
    const part = tellingWords(text.split(' like ')[0]!).join(' ')
    return text.includes(' like ') && isVague(part) ? named(part, part) : []
  }

  /** By its names first, then by its words, then by what it is compared with. */
  const search = (text: string): FactId[] => {
    const kept = tellingWords(text)
    const called = [...named(text, text), ...named(kept.join(' '), text)]
    if (called.length > 0) return kept.length > 1 ? [...called, ...told(kept, true, true)] : called
    const found = told(kept, kept.every(saysNothing))
    return found.length > 0 ? found : compared(text)
  }

  return (typed) => {
    const measured = words[feverRow] ? feverIn(typed) : 'none'
    if (measured === 'alone') return [feverRow]
    const text = oneWay(typed).replaceAll(noSign, '').trim()
    const found = text.length < 2 ? [] : search(text)
    return [...new Set(measured === 'within' ? [feverRow, ...found] : found)].slice(0, mostFound)
  }
}

/** "38.5", "39 °C" or "101.3" as a thermometer shows it, or "39.4 in her ear". */
function feverIn(typed: string): 'alone' | 'within' | 'none' {
  const isHot = (text: string) =>
    (['C', 'F'] as const).some((unit) => {
      const celsius = temperatureOf(text, unit)
      return typeof celsius === 'number' && celsius >= raised
    })
  if (isHot(typed)) return 'alone'
  const within = /(?<!\d)(?:3[789]|4[0-2]|10[0-7])[.,]\d(?!\s*(?:\d|k|st|lb|pound|week|month|year))/i.exec(typed)?.[0]
  return within !== undefined && isHot(within) ? 'within' : 'none'
}
