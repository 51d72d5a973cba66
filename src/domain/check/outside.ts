/**
 * The door for what comes from outside: the browser's storage, a check that was kept, a file. Here its shape and its size
 * are looked at; whether today's questions could get these answers, in `carryOver.ts`. By hand: zod would be a twentieth of all
 * bytes before the first question.
 */
import type { FactId } from '#src/content/model.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import { mostWords, type Check } from './check.ts'

/** More than any check needs. `answers`, `rows`: how many of them; the others are characters. */
export const limits = {
  answers: 2000,
  rows: 200,
  words: mostWords,
  /** "Something else", which an older version of the app had beside the own words. */
  other: 120,
  /** A note of staff on a row. */
  note: 120,
  /** A date with its time, the version of the rules, a label, a word for an answer. */
  short: 40,
} as const

type Foreign = Readonly<Record<string, unknown>>

/** Undefined if it has not the shape of a check. Older versions of the app stored no `answeredAt` and no `rough`, and some `other`. */
export function checkFrom(foreign: unknown): Check | undefined {
  const given = answersFrom(foreign)
  if (!given || !isObject(foreign)) return undefined
  const { words, other = '', answeredAt = null, rough } = foreign
  if (!isText(words, limits.words) || !isText(other, limits.other) || !isShortOrNull(answeredAt)) return undefined
  if (rough !== undefined && !isFacts(rough)) return undefined
  return { ...given, words: ownWords(words, other), answeredAt, ...(rough !== undefined && { rough }) }
}

/** What an older version of the app had in two fields is one text. */
export const ownWords = (words: string, other = ''): string => firstOf([words, other].filter(Boolean).join('; '), limits.words)

/** So many characters of a text, and no half of one; of a longer one the last of them says that it goes on, wherever it is read. */
export const firstOf = (text: string, most: number): string =>
  text.length > most ? text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '') + goesOn : text
// "…", of which one in a script would take double the memory for all of it.
const goesOn = String.fromCodePoint(0x20_26)

/** Undefined if these are no answers. */
export function answersFrom(foreign: unknown): Pick<Check, 'answers' | 'grouped'> | undefined {
  if (!isObject(foreign)) return undefined
  const { answers, grouped } = foreign
  return isAnswers(answers) && isFacts(grouped) ? { answers, grouped } : undefined
}

const isAnswers = (foreign: unknown): foreign is Answers =>
  isObject(foreign) &&
  Object.keys(foreign).length <= limits.answers &&
  Object.entries(foreign).every(([fact, value]) => isFact(fact) && isValue(value))

/** `petechiae`, or `petechiae.since`. */
export const isFact = (foreign: unknown): foreign is FactId =>
  typeof foreign === 'string' && /^[a-z][a-z0-9-]{0,59}(\.[a-z][a-z0-9-]{0,59})?$/i.test(foreign)

export const isFacts = (foreign: unknown): foreign is readonly FactId[] => isList(foreign, limits.rows, isFact)

/** A word of an answer, or a number. */
const isValue = (foreign: unknown): foreign is Value =>
  typeof foreign === 'number' ? Number.isFinite(foreign) : isText(foreign, limits.short) && /^[a-z][a-z0-9-]*$/i.test(foreign)

/** Of staff, by row. */
export const isNotes = (foreign: unknown): foreign is Readonly<Record<FactId, string>> =>
  isObject(foreign) &&
  Object.keys(foreign).length <= limits.rows &&
  Object.entries(foreign).every(([fact, note]) => isFact(fact) && isText(note, limits.note))

export const isObject = (foreign: unknown): foreign is Foreign => typeof foreign === 'object' && foreign !== null && !Array.isArray(foreign)

export const isText = (foreign: unknown, longest: number): foreign is string => typeof foreign === 'string' && foreign.length <= longest

/** Of what may be unknown: a date, a version. */
export const isShortOrNull = (foreign: unknown): foreign is string | null => foreign === null || isText(foreign, limits.short)

export const isList = <Item>(foreign: unknown, most: number, isOne: (item: unknown) => item is Item): foreign is readonly Item[] =>
  Array.isArray(foreign) && foreign.length <= most && foreign.every(isOne)
