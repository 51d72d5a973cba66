import uFuzzy from '@leeoniya/ufuzzy'
import type { FactId } from '#src/content/model.ts'
import { feverRow } from '#src/domain/check/fever.ts'
import { plain } from '#src/domain/check/plain.ts'
import { temperatureOf } from '#src/domain/check/temperature.ts'
import { isSmall, isVague, saysNothing, stem, tellingWords } from './wordForms.ts'

/** A word may be misspelt by one letter: missing, too many or in the place of its neighbour; a long one also by a wrong letter or half typed. */
const misspelt = { interLft: 2, intraMode: 1, intraIns: 1, intraTrn: 1, intraDel: 1 } as const
const close = new uFuzzy({ ...misspelt, interRgt: 2, intraSub: 0 })
const loose = new uFuzzy({ ...misspelt, intraSub: 1 })
/** In shorter words one letter makes another word: "snotty" is not "spotty". */
const shortest = 4
const long = 7
const mostFound = 8
/** °C: a number from here on is a temperature that was measured. */
const raised = 37.5
/** What has a sign in its name and is none. */
const noSign = /\b(?:hay fever|bad breath|cold sores?|the runs|loose (?:motions?|stools?))\b/g

/** What is written in two ways: one of them. */
const oneWay = (text: string): string => plain(text).replaceAll('puffed up', 'puffy').replaceAll('collar bone', 'collarbone')

/** "Knee like a football" is found by the knee, and not by a football. */
const itself = (name: string): string => name.split(' like ')[0]!

/** Finds the signs that fit a text, best first; none if nothing fits. `words`: what people call each sign, by id. */
export function signFinder(words: Readonly<Record<FactId, readonly string[]>>): (text: string) => FactId[] {
  const names = Object.entries(words).flatMap(([id, all]) =>
    all.map(oneWay).map((name) => ({ id, name, stems: tellingWords(name).map(stem) })),
  )
  const known = [...new Set(names.flatMap(({ name }) => tellingWords(name)))]
  const stems = new Set(known.map(stem))

  /** The words that a typed one can be: as it is written, else as it begins, else misspelt. */
  const readings = (word: string, isExact: boolean): string[] => {
    if (stems.has(stem(word))) return [stem(word)]
    const begun = word.length < shortest ? [] : known.filter((one) => one.startsWith(word))
    if (begun.length > 0 || isExact || word.length < shortest) return begun.map(stem)
    const like = (word.length < long ? close : loose).filter(known, word) ?? []
    return like
      .map((at) => known[at]!)
      .filter((one) => one[0] === word[0])
      .map(stem)
  }

  /** What is called exactly so, then what begins so, then what has the words within. */
  const named = (text: string): FactId[] => {
    const tests = [
      (name: string) => name === text,
      (name: string) => name.startsWith(text),
      (name: string) => ` ${itself(name)}`.includes(` ${text}`),
    ]
    const tried = text.split(' ').every(saysNothing) ? 1 : 3
    return tests.slice(0, tried).flatMap((test) => names.filter(({ name }) => test(name)).map(({ id }) => id))
  }

  /** What has all words of the text in one of its names, or all of a name in the text, or more than one of its words. */
  const told = (typed: readonly string[], isExact: boolean): FactId[] => {
    const meant = typed.map((word) => ({ word, stems: isSmall(word) ? [stem(word)] : readings(word, isExact) }))
    const telling = meant.filter(({ word }) => !isSmall(word))
    const deciding = telling.filter(({ word }) => !isVague(word))
    const hits = names.flatMap(({ id, name, stems: own }) => {
      const met = telling.filter((one) => one.stems.some((word) => own.includes(word)))
      const strong = met.filter((one) => deciding.includes(one))
      const isWhole = own.every((word) => meant.some((one) => one.stems.includes(word)))
      // One word of several is meant only as it is written: "rushing" is no "head rush".
      const isAll = met.length === telling.length && (met.length > 1 || own.length === 1 || ` ${itself(name)}`.includes(` ${met[0]?.word}`))
      const isEnough = isWhole ? strong.length > 0 || met.length > 1 : strong.length > 1 && strong.length === deciding.length
      return met.length > 0 && (isAll || isEnough) ? [{ id, met, score: met.length + strong.length + (isWhole ? 0.5 : 0) }] : []
    })
    // A name that has more of the words is meant rather than one that has a part of them.
    const best = hits.filter(
      ({ met }) => !hits.some((other) => other.met.length > met.length && met.every((one) => other.met.includes(one))),
    )
    return best.toSorted((a, b) => b.score - a.score).map(({ id }) => id)
  }

  /** "Knee like a melon": what is called after the knee, whatever it is like. */
  const compared = (text: string): FactId[] => {
    const part = tellingWords(text.split(' like ')[0]!).join(' ')
    return text.includes(' like ') && isVague(part) ? named(part) : []
  }

  return (typed) => {
    if (isFever(typed) && words[feverRow]) return [feverRow]
    const text = oneWay(typed).replaceAll(noSign, '').trim()
    if (text.length < 2) return []
    const kept = tellingWords(text)
    const searches = [
      () => [...named(text), ...named(kept.join(' '))],
      () => told(kept, true),
      () => told(kept, false),
      () => compared(text),
    ]
    // What is only like the words counts where the words themselves are not found.
    for (const search of searches) {
      const found = [...new Set(search())]
      if (found.length > 0) return found.slice(0, mostFound)
    }
    return []
  }
}

/** "38.5", "39 °C" or "101.3": as a thermometer shows it. */
const isFever = (typed: string): boolean =>
  (['C', 'F'] as const).some((unit) => {
    const celsius = temperatureOf(typed, unit)
    return typeof celsius === 'number' && celsius >= raised
  })
