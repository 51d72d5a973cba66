/** A check kept as a file and opened again. What comes from outside is only ever looked at, never run, and never shown as markup. */
import type { Content, FactId } from '#src/content/model.ts'
import { mostOther, mostWords, type Check, type Value } from '#src/domain/engine/answers.ts'
import { carriedOver, isLater } from '#src/domain/check/known.ts'
import { groupedOf } from '#src/domain/check/values.ts'
import { isToCome, momentOf, notAfter } from '#src/domain/told/times.ts'

export type FileResult =
  | {
      ok: true
      check: Check
      savedAt: string
      /** The version of the rules that it was saved with. */
      rules: string
      /** Facts of the file whose answers have no place in the questionnaire of today, or whose question has changed since. */
      lost: readonly FactId[]
      /** Of staff, by row; only a file of the nurse's screen has any. */
      notes: Readonly<Record<FactId, string>>
    }
  | { ok: false; reason: 'tooLarge' | 'notJson' | 'foreign' | 'newer' | 'malformed' | 'future' }

const format = 'small-signs-check'
/** 1 had neither `other` nor `answeredAt` in its check: what was given is dated by when it was saved. */
const version = 2
/** A file of more bytes is no check: there is no need to read it. */
export const mostBytes = 100_000
const mostAnswers = 2000
const mostNotes = 200
/** Characters, as on the nurse's screen. */
const mostNote = 120
const factId = /^[a-z][a-z0-9-]{0,59}(\.[a-z][a-zA-Z0-9-]{0,59})?$/
const word = /^[A-Za-z][A-Za-z0-9-]{0,39}$/
const rulesText = /^[\w.#-]{1,40}$/

/** `savedAt`: now, as an ISO date and time. `notes`: of staff, by row. */
export function fileText(
  content: Content,
  { answers, grouped, words, other, answeredAt }: Check,
  savedAt: string,
  notes: Readonly<Record<FactId, string>> = {},
): string {
  const facts = Object.keys(answers).toSorted()
  const sorted = Object.fromEntries(facts.map((fact) => [fact, answers[fact]]))
  const check = {
    answers: sorted,
    grouped: groupedOf(grouped, answers).toSorted(),
    words: plainText(words, mostWords),
    other: plainText(other, mostOther),
    answeredAt,
  }
  const plain = Object.entries(notes).map(([fact, note]) => [fact, plainText(note, mostNote)])
  const file = { format, version, rules: content.version, savedAt, check, ...(plain.length > 0 && { notes: Object.fromEntries(plain) }) }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The text of a file, whatever it may be; it never throws. `now`: an ISO date and time, for nobody has answered after it. */
export function openFile(content: Content, text: string, now: string): FileResult {
  if (new TextEncoder().encode(text).length > mostBytes) return { ok: false, reason: 'tooLarge' }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { ok: false, reason: 'notJson' }
  }
  if (!isObject(json) || json['format'] !== format) return { ok: false, reason: 'foreign' }
  if (typeof json['version'] === 'number' && json['version'] > version) return { ok: false, reason: 'newer' }

  const { savedAt, rules, check, notes = {} } = json
  const isSound =
    (json['version'] === version || json['version'] === 1) && hasOnly(json, ['format', 'version', 'rules', 'savedAt', 'check', 'notes'])
  if (!isSound || !isMoment(savedAt) || !isText(rules, rulesText)) return { ok: false, reason: 'malformed' }
  if (isLater(rules, content.version)) return { ok: false, reason: 'newer' }
  const read = readCheck(content, json['version'] === 1 ? ofToday(check, savedAt) : check, rules)
  if (!read || !isNotes(notes)) return { ok: false, reason: 'malformed' }
  const answeredAt = read.check.answeredAt ?? savedAt
  if (isToCome(savedAt, now) || isToCome(answeredAt, now)) return { ok: false, reason: 'future' }
  return {
    ok: true,
    check: { ...read.check, answeredAt: notAfter(answeredAt, now) },
    lost: read.lost,
    savedAt,
    rules,
    notes: plainNotes(notes),
  }
}

/** A check of version 1, as version 2 has it. */
const ofToday = (check: unknown, savedAt: string): unknown => (isObject(check) ? { other: '', answeredAt: savedAt, ...check } : check)

/** Undefined if it has not the shape of a check. Sound answers to questions of other rules are left out, and named. */
function readCheck(content: Content, check: unknown, rules: string): { check: Check; lost: FactId[] } | undefined {
  if (!isObject(check) || !hasOnly(check, ['answers', 'grouped', 'words', 'other', 'answeredAt'])) return undefined
  const { answers, grouped, words, other, answeredAt } = check
  if (!isObject(answers) || !Array.isArray(grouped) || !isShort(words, mostWords) || !isShort(other, mostOther)) return undefined
  if (answeredAt !== null && !isDate(answeredAt)) return undefined
  const entries = Object.entries(answers)
  const given = entries.filter((entry): entry is [FactId, Value] => isText(entry[0], factId) && isValue(entry[1]))
  const together = grouped.filter((fact) => isText(fact, factId))
  if (given.length < entries.length || together.length < grouped.length || given.length + together.length > mostAnswers) return undefined

  const { lost, ...kept } = carriedOver(content, { answers: Object.fromEntries(given), grouped: together }, rules)
  const own = { words: plainText(words, mostWords), other: plainText(other, mostOther), answeredAt }
  return { check: { answers: kept.answers, grouped: kept.grouped, ...own }, lost: [...lost] }
}

/** Without what changes how other text is shown or read, or stands there unseen: control characters, turned directions, invisible letters, halves of letters. */
export function plainText(text: string, most: number): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u00ad\u180e\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]|(?!\n)\p{Cc}|\p{Surrogate}/gu, '')
    .slice(0, most)
    .replace(/\p{Surrogate}$/u, '')
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const hasOnly = (value: object, names: readonly string[]) => Object.keys(value).every((name) => names.includes(name))
const isText = (value: unknown, pattern: RegExp): value is string => typeof value === 'string' && pattern.test(value)
const isShort = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most
const isNotes = (value: unknown): value is Readonly<Record<FactId, string>> =>
  isObject(value) &&
  Object.entries(value).length <= mostNotes &&
  Object.entries(value).every(([fact, note]) => isText(fact, factId) && isShort(note, mostNote))
const plainNotes = (notes: Readonly<Record<FactId, string>>) =>
  Object.fromEntries(Object.entries(notes).map(([fact, note]) => [fact, plainText(note, mostNote)]))
const isDate = (value: unknown): value is string => typeof value === 'string' && momentOf(value) !== undefined
/** With its time of day. */
const isMoment = (value: unknown): value is string => isDate(value) && value.length > 10
const isValue = (value: unknown): value is Value => isText(value, word) || Number.isFinite(value)
