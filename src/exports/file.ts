/** A check kept as a file and opened again. What comes from outside is only ever looked at, never run, and never shown as markup. */
import type { Content, FactId } from '#src/content/model.ts'
import type { Check } from '#src/domain/check/check.ts'
import { carriedOver, isLater } from '#src/domain/check/carryOver.ts'
import { checkFrom, isNotes, isObject, limits } from '#src/domain/check/outside.ts'
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
/** 1 had no `answeredAt` in its check: what was given is dated by when it was saved. 2 once had `other`, more of the own words. */
const version = 2
/** A file of more bytes is no check: there is no need to read it. */
export const mostBytes = 100_000

/** `savedAt`: now, as an ISO date and time. `notes`: of staff, by row. */
export function fileText(
  content: Content,
  { answers, grouped, rough = [], words, answeredAt }: Check,
  savedAt: string,
  notes: Readonly<Record<FactId, string>> = {},
): string {
  const facts = Object.keys(answers).toSorted()
  const sorted = Object.fromEntries(facts.map((fact) => [fact, answers[fact]]))
  const spans = rough.filter((fact) => typeof answers[fact] === 'number').toSorted()
  const check = {
    answers: sorted,
    grouped: groupedOf(grouped, answers).toSorted(),
    ...(spans.length > 0 && { rough: spans }),
    words: plainText(words, limits.words),
    answeredAt,
  }
  const plain = Object.entries(notes).map(([fact, note]) => [fact, plainText(note, limits.note)])
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
  if (!isSound || !isMoment(savedAt) || !isRules(rules)) return { ok: false, reason: 'malformed' }
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
const ofToday = (check: unknown, savedAt: string): unknown => (isObject(check) ? { answeredAt: savedAt, ...check } : check)

/** Undefined if it has not the shape of a check: `rough` is there where spans were chosen. Sound answers to questions of other rules are left out, and named. */
function readCheck(content: Content, foreign: unknown, rules: string): { check: Check; lost: readonly FactId[] } | undefined {
  const check = isObject(foreign) && hasOnly(foreign, [...partsOfCheck, 'rough', 'other']) ? checkFrom(foreign) : undefined
  if (!check || !isObject(foreign) || !partsOfCheck.every((part) => part in foreign)) return undefined
  if (check.answeredAt !== null && !isDate(check.answeredAt)) return undefined
  const { answers, grouped, lost } = carriedOver(content, check, rules)
  return { check: { ...check, answers, grouped, words: plainText(check.words, limits.words) }, lost }
}

const partsOfCheck = ['answers', 'grouped', 'words', 'answeredAt']

/** Without what changes how other text is shown or read, or stands there unseen: control characters, bidi controls, zero-width characters, lone surrogates. */
export function plainText(text: string, most: number): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u00ad\u180e\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]|(?!\n)\p{Cc}|\p{Surrogate}/gu, '')
    .slice(0, most)
    .replace(/\p{Surrogate}$/u, '')
}

const hasOnly = (value: object, names: readonly string[]) => Object.keys(value).every((name) => names.includes(name))
const plainNotes = (notes: Readonly<Record<FactId, string>>) =>
  Object.fromEntries(Object.entries(notes).map(([fact, note]) => [fact, plainText(note, limits.note)]))
const isRules = (value: unknown): value is string => typeof value === 'string' && /^[\w.#-]{1,40}$/.test(value)
const isDate = (value: unknown): value is string => typeof value === 'string' && momentOf(value) !== undefined
/** With its time of day. */
const isMoment = (value: unknown): value is string => isDate(value) && value.length > 10
