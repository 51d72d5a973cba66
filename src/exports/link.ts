/**
 * From a patient's phone to a nurse's screen: answers as a short text for the fragment of a link. No words and no
 * name. The text is base64url of: edition (1 byte), the day and the answers (pack.ts), and a seal (4): the CRC-32 of all
 * before, crossed with the check of the edition's table. Edition 1 had no day, and the check (2) before its answers.
 */
import type { Content, FactId } from '#src/content/model.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import { once } from '#src/domain/engine/once.ts'
import { emptyCheck, type Check } from '#src/domain/check/check.ts'
import { carriedOver } from '#src/domain/check/carryOver.ts'
import { groupedOf } from '#src/domain/check/values.ts'
import { dayFrom, dayNumber, dayOfIso, dayText, isToCome } from '#src/domain/told/times.ts'
import { bytesOf, bytesOfNumber, crc32, numberOf, textOf } from './bytes.ts'
import { readNumber, writeNumber } from './linkNumber.ts'
import { linkRoute } from './linkRoute.ts'
import { readRough, writeRough } from './linkSpans.ts'
import { editions, entries } from './linkTable.ts'
import { payloadsIn } from './linkText.ts'
import { reader, writer, type Model, type Reader, type Writer } from './pack.ts'

export { linkRoute }

export type LinkResult =
  /** `lost`: facts of the link whose answers have no place in the questionnaire of today, or whose question has changed since. */
  { ok: true; check: Check; lost: readonly FactId[] } | { ok: false; reason: 'damaged' | 'foreign' | 'newer' | 'future' }

/** Far more than any check needs, spaces and line breaks too. */
const longest = 8000
/** The payload, and the facts that no link can carry. */
export const linkPayload = once(
  ({ answers, grouped, rough = [], answeredAt }: Omit<Check, 'words'>): { payload: string; lost: readonly FactId[] } => {
    const table = tableOf(editions.length)!
    const out = writer()
    out.number(BigInt(dayPlace(answeredAt)), dayPlaces)
    const lost = write(table, out, answers, new Set(groupedOf(grouped, answers)))
    writeRough(out, answers, rough)
    const bytes = [editions.length, ...out.end()]
    return { payload: textOf([...bytes, ...bytesOfNumber(crossed(crc32(bytes), table.hash), 4)]), lost }
  },
)

/**
 * Takes a whole link or its payload alone, as it was scanned or pasted; it never throws. `now`: an ISO date and time, for
 * nobody has answered after it.
 */
export function readLink(content: Content, text: string, now: string): LinkResult {
  if (text.length > longest) return { ok: false, reason: 'foreign' }
  const found = payloadsIn(text)
  if (found.length === 0) return { ok: false, reason: 'foreign' }
  const results = found.map((payload) => readPayload(content, payload, now))
  return results.find(({ ok }) => ok) ?? results.find((one) => !one.ok && one.reason !== 'damaged') ?? { ok: false, reason: 'damaged' }
}

function readPayload(content: Content, payload: string, now: string): LinkResult {
  const bytes = bytesOf(payload)
  if (!bytes || bytes.length < 5) return { ok: false, reason: 'damaged' }
  const [edition = 0] = bytes
  const sealed = tableOfSeal(bytes)
  if (sealed === undefined) return { ok: false, reason: 'damaged' }
  if (edition > editions.length) return { ok: false, reason: 'newer' }
  const table = tableOf(edition)
  if (!table || table.hash !== sealed) return { ok: false, reason: 'foreign' }
  const { rules, dated } = editions[edition - 1]!
  const input = reader(bytes.slice(dated ? 1 : 3, -4))
  const answeredAt = dated ? dayAt(Number(input.number(dayPlaces))) : null
  const said = read(table, input)
  const rough = said && readRough(input, said.answers)
  if (!said || !rough) return { ok: false, reason: 'damaged' }
  if (answeredAt !== null && isToCome(answeredAt, now)) return { ok: false, reason: 'future' }
  const given = { answers: Object.fromEntries(said.answers), grouped: said.grouped }
  const { answers, grouped, lost } = carriedOver(content, given, rules)
  const kept = rough.filter((fact) => answers[fact] !== undefined)
  return { ok: true, check: { ...emptyCheck, answers, grouped, ...(kept.length > 0 && { rough: kept }), answeredAt }, lost }
}

/** In both halves, so that a seal that is damaged is told from one of another table. */
const crossed = (crc: number, hash: number) => (crc ^ (hash * 0x1_00_01)) >>> 0

/** The check of the table that a link was written with; undefined if its seal is broken. */
function tableOfSeal(bytes: readonly number[]): number | undefined {
  const seal = numberOf(bytes.slice(-4))
  const crc = crc32(bytes.slice(0, -4))
  if (bytes[0] === 1) return crc === seal ? numberOf(bytes.slice(1, 3)) : undefined
  const hash = (crc ^ seal) & 0xff_ff
  return crossed(crc, hash) === seal ? hash : undefined
}

// The day, as the days from the end of 2025; 0 is none that is known.

const dayPlaces = 2n ** 14n
const firstDay = dayNumber({ year: 2025, month: 12, day: 31 })

function dayPlace(answeredAt: string | null): number {
  const day = answeredAt === null ? undefined : dayOfIso(answeredAt)
  const place = day ? dayNumber(day) - firstDay : 0
  return place > 0 && place < dayPlaces ? place : 0
}

const dayAt = (place: number): string | null => (place === 0 ? null : dayText(dayFrom(firstDay + place)))

// Tables

type Kind = 'three' | 'part' | 'number' | 'since' | Worded
type Worded = 'choice' | 'trend' | 'severity' | 'cause' | 'reading' | 'progress'
type Slot = { fact: FactId; kind: Kind }
type Table = {
  hash: number
  /** Always there. */
  rows: readonly Slot[]
  /** There after a yes to a row; others follow at the end, one by one. */
  details: ReadonlyMap<FactId, readonly Slot[]>
  /** Every fact that has a number. */
  all: readonly Slot[]
  words: Readonly<Record<Worded, readonly string[]>>
}

/** The table of an edition, from 1; undefined for an unknown edition. */
export function tableOf(edition: number): Table | undefined {
  const known = editions[edition - 1]
  if (known === undefined) return undefined
  const ownEntries = entries.slice(0, known.lines)
  const lines = ownEntries.map((line) => line.split(' '))
  const listed = lines.flatMap(([name, ...ids]) => ids.map((id) => ({ name: name!, id })))
  const ids = (...names: string[]) => listed.filter(({ name }) => names.includes(name))
  const rows = ids('choice', 'number', 'three', 'symptom').map(({ name, id }): Slot => ({ fact: id, kind: kindOf[name]! }))
  const parts = ids('part', 'measure')
  const late = ids('reading-choice', 'reading-number', 'reading-three').map(({ name, id }): Slot => ({
    fact: id,
    kind: kindOf[name]!,
  }))
  const lateSymptoms = ids('late-symptom').flatMap(({ id: symptom }): Slot[] => [
    { fact: symptom, kind: 'part' },
    ...common.map(([name, kind]): Slot => ({ fact: `${symptom}.${name}`, kind })),
  ])
  const progress =
    ids('progress').length === 0
      ? []
      : ids('symptom', 'late-symptom').map(({ id: symptom }): Slot => ({ fact: `${symptom}.as-said`, kind: 'progress' }))
  const details = ids('symptom').map(({ id: symptom }) => {
    const own = parts.filter(({ id }) => id.startsWith(`${symptom}.`)).map(({ name, id }): Slot => ({ fact: id, kind: kindOf[name]! }))
    return [symptom, [...common.map(([name, kind]): Slot => ({ fact: `${symptom}.${name}`, kind })), ...own]] as const
  })
  const words = (...names: string[]) => ids(...names).map(({ id }) => id)
  return {
    hash: hashOf(ownEntries),
    rows,
    details: new Map(details),
    all: [...rows, ...details.flatMap(([, slots]) => slots), ...late, ...lateSymptoms, ...progress],
    words: {
      choice: words('word'),
      trend: words('trend', 'late-trend'),
      severity: words('severity'),
      cause: words('cause', 'late-cause'),
      reading: words('reading-word'),
      progress: words('progress'),
    },
  }
}

const kindOf: Readonly<Record<string, Kind>> = {
  choice: 'choice',
  number: 'number',
  three: 'three',
  symptom: 'three',
  part: 'part',
  measure: 'number',
  'reading-number': 'number',
  'reading-choice': 'reading',
  'reading-three': 'part',
}
const common = [
  ['since', 'since'],
  ['trend', 'trend'],
  ['severity', 'severity'],
  ['cause', 'cause'],
] as const

const hashOf = (lines: readonly string[]) => crc32(Array.from(lines.join('\n'), (letter) => letter.charCodeAt(0))) % 0x1_00_00

// Writing and reading go through the same slots in the same order.

type Models = Record<Kind, Model> & {
  /** A "no" given together with others mostly follows another such: one model after each. */
  grouped: { after: boolean; models: readonly [Model, Model] }
}

/** Of the words for causes, those of the first edition. */
const usualCauses = 14

/** What is more usual to begin with, in the order of `states`, `forms` and the words; after that, what came before decides. */
const newModels = ({ words }: Table): Models => ({
  three: [4, 8, 1, 1],
  part: [3, 3, 3, 1],
  grouped: {
    after: false,
    models: [
      [2, 1],
      [1, 2],
    ],
  },
  number: [2, 1, 8, 4, 1, 1, 2, 1, 1, 1],
  since: [1, 2, 12, 2, 4, 4, 1, 1, 1, 1],
  choice: [1, ...words.choice.map(() => 3)],
  trend: [1, ...words.trend.map((word) => (word === 'comesAndGoes' ? 1 : 3))],
  severity: [12, ...words.severity.map(() => 3)],
  cause: [3, ...words.cause.map((_, place) => (place < usualCauses ? 3 : 1))],
  reading: [1, ...words.reading.map(() => 3)],
  progress: [1, ...words.progress.map(() => 3)],
})

function walk(table: Table, code: (slot: Slot) => Value | undefined): void {
  for (const slot of table.rows) {
    if (code(slot) === 'yes') for (const detail of table.details.get(slot.fact) ?? []) code(detail)
  }
}

/** Gives the facts that could not be written. */
function write(table: Table, out: Writer, answers: Answers, grouped: ReadonlySet<FactId>): FactId[] {
  const models = newModels(table)
  const written = new Set<FactId>()
  const said = ({ fact, kind }: Slot) => (canWrite(table, kind, answers[fact]) ? answers[fact] : undefined)
  const code = (slot: Slot) => {
    const value = said(slot)
    writeSlot(table, out, models, slot.kind, value)
    if (value === 'no') writeGrouped(out, models, grouped.has(slot.fact))
    if (value !== undefined) written.add(slot.fact)
    return value
  }

  walk(table, code)
  table.all.forEach((slot, index) => {
    if (written.has(slot.fact) || said(slot) === undefined) return
    out.number(1n, 2n)
    out.number(BigInt(index), BigInt(table.all.length))
    code(slot)
  })
  out.number(0n, 2n)
  return Object.keys(answers).filter((fact) => !written.has(fact))
}

/** Undefined if no check was ever written like this. */
function read(table: Table, input: Reader): { answers: Map<FactId, Value>; grouped: FactId[] } | undefined {
  const models = newModels(table)
  const answers = new Map<FactId, Value>()
  const grouped: FactId[] = []
  const code = ({ fact, kind }: Slot) => {
    const value = readSlot(table, input, models, kind)
    if (value === 'no' && readGrouped(input, models)) grouped.push(fact)
    if (value !== undefined) answers.set(fact, value)
    return value
  }

  walk(table, code)
  while (input.number(2n) === 1n) {
    const slot = table.all[Number(input.number(BigInt(table.all.length)))]!
    if (answers.has(slot.fact) || code(slot) === undefined) return undefined
  }
  return { answers, grouped }
}

// One slot

const states: readonly (Value | undefined)[] = [undefined, 'no', 'yes', 'notSure']

function canWrite(table: Table, kind: Kind, value: Value | undefined): boolean {
  if (kind === 'three' || kind === 'part') return states.includes(value)
  if (kind === 'number' || kind === 'since') return value === 'notSure' || Number.isFinite(value)
  return table.words[kind].some((word) => word === value)
}

function writeSlot(table: Table, out: Writer, models: Models, kind: Kind, value: Value | undefined): void {
  if (kind === 'number' || kind === 'since') writeNumber(out, models[kind], value)
  else if (kind === 'three' || kind === 'part') out.choose(models[kind], states.indexOf(value))
  // 0 is no word at all.
  else out.choose(models[kind], table.words[kind].findIndex((word) => word === value) + 1)
}

function readSlot(table: Table, input: Reader, models: Models, kind: Kind): Value | undefined {
  if (kind === 'number' || kind === 'since') return readNumber(input, models[kind])
  const choice = input.choose(models[kind])
  return kind === 'three' || kind === 'part' ? states[choice] : table.words[kind][choice - 1]
}

function writeGrouped(out: Writer, { grouped: state }: Models, grouped: boolean): void {
  out.choose(state.models[state.after ? 1 : 0], grouped ? 1 : 0)
  state.after = grouped
}

function readGrouped(input: Reader, { grouped: state }: Models): boolean {
  state.after = input.choose(state.models[state.after ? 1 : 0]) === 1
  return state.after
}
