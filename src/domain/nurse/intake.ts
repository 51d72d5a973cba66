/** The nurse's grid: which rows stand where, what each key does, and what typed text means. Pure: a key in, the next state out. */
import type { Content, FactId } from '#src/content/model.ts'
import type { ThreeAnswer, Trend } from '#src/content/schema.ts'
import { emptyCheck, withAnswer, withGroupedNo, type Answers, type Check, type Value } from '#src/domain/engine/answers.ts'
import { allOpen, confirmationOf, confirmed, forgotten, noMarks, type Confirmation, type Marks } from './confirm.ts'
import { paperSections, type NumberedRow } from './paper.ts'
import { subjectOf } from '#src/domain/check/fact.ts'
import { shownContext } from '#src/domain/check/questionnaire.ts'
import { once } from '#src/domain/engine/once.ts'
import { onEmergencyPage } from '#src/domain/engine/rows.ts'
import type { See, Seen } from '#src/domain/engine/seen.ts'
import type { Named } from '#src/domain/told/named.ts'
import { ageOf, spanOf } from '#src/domain/told/times.ts'

export type IntakeGroup = { id: string; emergency: boolean; rows: readonly NumberedRow[] }

/** Something half typed: since when, or the number of a row to go to. */
export type Entry = { kind: 'since' | 'goto'; digits: string }

/** What the last key did, for the status line; the page has the words. */
export type Said =
  | { kind: 'answered'; row: FactId }
  | { kind: 'grouped' | 'readOut' | 'confirmed'; count: number }
  | { kind: 'received'; count: number; lost: number }
  /** `others`: something about the person was changed since then, and stays. */
  | { kind: 'undone'; did: Did; others: boolean }
  | { kind: 'noUnit' | 'noSuchRow' | 'tooLong'; digits: string }
  | {
      kind: 'onlyReadOut' | 'onlyEmergency' | 'onlyYes' | 'noTrend' | 'nothingToUndo' | 'confirmNext' | 'cleared' | 'nothingToConfirm'
    }

/** What a step was about: a row with its details, the rows of a group, or their confirming. */
export type Did = { kind: 'row'; id: FactId } | { kind: 'group' | 'confirmed'; id: string }

type Step = { did: Did; check: Check; marks: Marks; notes: Intake['notes']; current: FactId | null }

export type Intake = {
  check: Check
  /** What came from the patient's own device. */
  marks: Marks
  /** The nurse's own words on a row. */
  notes: Readonly<Record<FactId, string>>
  /** The row that has the keys; without one it is the first. */
  current: FactId | null
  entry: Entry | null
  /** Copy and next patient was asked for; Enter confirms it. */
  armed: boolean
  said: Said | null
  past: readonly Step[]
}

export const emptyIntake: Intake = {
  check: emptyCheck,
  marks: noMarks,
  notes: {},
  current: null,
  entry: null,
  armed: false,
  said: null,
  past: [],
}

const undoSteps = 50
const noteLength = 120
const digitsAtMost = 3

// Rows

/** The emergency block, then every row under the first cell line that it speaks for; what is not asked of this person is not there. */
export function intakeGroups({ content, rows }: Seen): IntakeGroup[] {
  const asked = new Map(rows.map((one) => [one.row.id, one.asked]))
  const isThere = ({ id, symptom }: NumberedRow) => asked.get(id) === 'shown' || (asked.get(id) === 'open' && !symptom.partOf)
  return everyGroup(content)
    .map((group) => ({ ...group, rows: group.rows.filter(isThere) }))
    .filter((group) => group.rows.length > 0)
}

/** The numbers and places depend on the content alone. */
const everyGroup = once((content: Content): readonly IntakeGroup[] => {
  const sections = paperSections(content)
  const rowsOf = (emergency: boolean) => sections.filter((section) => section.emergency === emergency).flatMap(({ rows }) => rows)
  return [
    { id: 'emergency', emergency: true, rows: rowsOf(true) },
    ...content.groups.map(({ id }) => ({
      id,
      emergency: false,
      rows: rowsOf(false).filter(({ symptom }) => symptom.groups[0] === id),
    })),
  ]
})

/** Every row of the grid and everything about the person that is asked now. A reading counts whenever it was taken. */
export function askedNow(seen: Seen): { id: FactId; label: string; clinicalTerm: string }[] {
  const { content } = seen
  const about = shownContext(
    seen,
    content.context.filter(({ reading }) => !reading).map(({ id }) => id),
  )
  return [...intakeGroups(seen).flatMap(({ rows }) => rows), ...about, ...content.context.filter(({ reading }) => reading)]
}

export function currentRow(groups: readonly IntakeGroup[], current: FactId | null): NumberedRow {
  const rows = groups.flatMap((group) => group.rows)
  return rows.find(({ id }) => id === current) ?? rows[0]!
}

/** Is this asked how long it has been there? Pieces share the time of the whole; features have none. */
export const asksSince = ({ symptom, feature }: NumberedRow): boolean => !feature && symptom.details.includes('since')
export const asksTrend = ({ symptom, feature }: NumberedRow): boolean => !feature && symptom.details.includes('trend')

// What is typed

const daysIn: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30 }

/** "9d", "2w", "3m": days. Anything else, a bare number too, is undefined. */
export function parseSince(text: string): number | undefined {
  const found = /^(\d{1,3}) ?([dwm])$/i.exec(text.trim())
  return found ? Number(found[1]) * daysIn[found[2]!.toLowerCase()]! : undefined
}

/** Longer than this person can have lived: a slip of the finger. It is questioned, and not used. */
export function isTooLong({ age }: Answers, days: number): boolean {
  const years = typeof age === 'number' ? age : plausible.age.max
  // An age is told in whole years, or in whole months for the youngest: it may be almost one more.
  return days > (years + (years < 2 ? 1 / 12 : 1)) * daysInYear
}
const daysInYear = 366

/** Rows whose time has become too long, for the age was said or changed after it. */
export const tooLongRows = (groups: readonly IntakeGroup[], answers: Answers): { row: NumberedRow; days: number }[] =>
  groups
    .flatMap(({ rows }) => rows)
    .flatMap((row) => {
      const days = answers[`${row.id}.since`]
      return answers[row.id] === 'yes' && typeof days === 'number' && isTooLong(answers, days) ? [{ row, days }] : []
    })

export function sinceText(days: number): string {
  const { count, unit } = spanOf(days)
  return `${count}${unit.charAt(0)}`
}

/** A plain number with a point or a comma; undefined for anything else. */
export function parseNumber(text: string): number | undefined {
  const plain = text.trim().replace(',', '.')
  return /^\d{1,3}(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined
}

/** "34" is years; "18m", "18 mo" and "18 months" are months. */
export function parseAge(text: string): number | undefined {
  const months = /^(\d{1,2}) ?m(?:o|os|th|ths|onth|onths)?$/i.exec(text.trim())
  return months ? Number(months[1]) / 12 : parseNumber(text)
}

/** What was understood, to be read back: months under 2 years, from then on years to a tenth. */
export function ageUnderstood(years: number): ReturnType<typeof ageOf> {
  const { count, unit } = ageOf(years)
  return { count: unit === 'years' ? Math.floor(years * 10 + 1e-6) / 10 : count, unit }
}

export type TemperatureUnit = 'C' | 'F'

export const otherTemperature = (value: number, unit: TemperatureUnit): number =>
  tenth(unit === 'F' ? (value - 32) / 1.8 : value * 1.8 + 32)

const tenth = (value: number) => Math.round(value * 10) / 10

/** Outside these a value is a slip of the pen or the probe: it is questioned, and not used. */
export const plausible = {
  age: { min: 0, max: 120 },
  temperature: { min: 30, max: 45 },
  pulse: { min: 20, max: 300 },
  breaths: { min: 4, max: 120 },
  oxygen: { min: 40, max: 100 },
} as const
export type Reading = keyof typeof plausible

/** What staff have measured, as it may be used: °C, beats and breaths a minute, per cent. What is not there is left for the pen. */
export type Readings = Readonly<Partial<Record<Exclude<Reading, 'age'>, number>>>

/** A temperature that the patient gave and nobody has asked again was not measured here. */
export function readingsOf({ marks }: Intake, fields: Readonly<Record<Reading, string>>, unit: TemperatureUnit): Readings {
  const names = (['temperature', 'pulse', 'breaths', 'oxygen'] as const).filter((name) => !marks.open.includes(name))
  const values = names.map((name) => [name, readingOf(name, fields[name], unit)] as const)
  return Object.fromEntries(values.filter(([, value]) => typeof value === 'number'))
}

/** The notes on rows, each with the name of its row, in the order of the paper form. */
export function notesInOrder(content: Content, notes: Intake['notes']): (Named & { note: string })[] {
  return paperSections(content)
    .flatMap(({ rows }) => rows)
    .flatMap(({ id, label, clinicalTerm }) => (notes[id] === undefined ? [] : [{ id, label, clinicalTerm, note: notes[id] }]))
}

/** These go into the note alone: no rule looks at them. */
export const unusedReadings = ['pulse', 'breaths', 'oxygen'] as const satisfies readonly Reading[]

/** What may be used of a field, in years, °C or a count; "question" when it cannot be right. */
export function readingOf(reading: Reading, text: string, unit: TemperatureUnit): number | 'question' | undefined {
  if (text.trim() === '') return undefined
  const typed = reading === 'age' ? parseAge(text) : parseNumber(text)
  if (typed === undefined) return 'question'
  const value = reading === 'temperature' && unit === 'F' ? otherTemperature(typed, 'F') : typed
  const { min, max } = plausible[reading]
  return value >= min && value <= max ? value : 'question'
}

// Answers

/** An answer given on a row by pointer. The same answer again confirms what the patient answered, and takes back what the nurse did. */
export function answerRow(see: See, intake: Intake, id: FactId, answer: ThreeAnswer): Intake {
  const isOwn = !intake.check.grouped.includes(id) && !intake.marks.open.includes(id)
  if (intake.check.answers[id] === answer && isOwn) return clearRow(see, intake, id)
  const row = currentRow(intakeGroups(see(intake.check.answers)), id)
  const entry: Entry | null = answer === 'yes' && asksSince(row) ? { kind: 'since', digits: '' } : null
  return { ...answered(intake, id, answer), current: id, entry }
}

/** Whatever the answer is, the nurse has asked: it is confirmed. */
function answered(intake: Intake, id: FactId, answer: ThreeAnswer): Intake {
  return {
    ...remembered(intake, aboutRow(id)),
    check: withAnswer(intake.check, id, answer),
    marks: confirmed(intake.marks, [id]),
    said: { kind: 'answered', row: id },
  }
}

/** A detail: since, trend, severity, cause, a feature or a measure. */
export function answerDetail(intake: Intake, fact: FactId, value: string | number | undefined): Intake {
  return { ...remembered(intake, aboutRow(subjectOf(fact))), check: withAnswer(intake.check, fact, value), said: null }
}

/** Since when, as typed; what is half typed or cannot be right is no answer. */
export function answerSince(intake: Intake, fact: FactId, text: string): Intake {
  const days = parseSince(text)
  const tooLong = days !== undefined && isTooLong(intake.check.answers, days)
  const after = answerDetail(intake, fact, tooLong ? undefined : days)
  return tooLong ? { ...after, said: { kind: 'tooLong', digits: text.trim() } } : after
}

export function writeNote(intake: Intake, id: FactId, text: string): Intake {
  const { [id]: _, ...others } = intake.notes
  return { ...intake, notes: text === '' ? others : { ...others, [id]: text.slice(0, noteLength) } }
}

/** Takes back a row with its details and its note. */
export function clearRow(see: See, intake: Intake, id: FactId): Intake {
  const row = currentRow(intakeGroups(see(intake.check.answers)), id)
  const own = (fact: FactId) =>
    fact === id || (!row.feature && fact.startsWith(`${id}.`) && !onEmergencyPage(see(intake.check.answers).content, fact))
  const { answers, grouped } = intake.check
  const { [id]: _, ...notes } = intake.notes
  const rest = Object.fromEntries(Object.entries(answers).filter(([fact]) => !own(fact)))
  return {
    ...remembered(intake, aboutRow(id)),
    check: { ...intake.check, answers: rest, grouped: grouped.filter((one) => !own(one)) },
    marks: forgotten(intake.marks, intake.marks.from.filter(own)),
    notes,
    current: id,
    said: { kind: 'cleared' },
  }
}

/** What was answered on a row; the details of rows are something else. */
export const threeOf = (value: Value | undefined): ThreeAnswer | undefined =>
  value === 'yes' || value === 'no' || value === 'notSure' ? value : undefined

/**
 * "Rest of this group no", and in the emergency block "list read out, none reported": grouped, and only where it is empty.
 * Reading the list out also confirms each "no" of the patient in it.
 */
export function groupNo(see: See, intake: Intake, groupId: string): Intake {
  const groups = intakeGroups(see(intake.check.answers))
  const place = groups.findIndex(({ id }) => id === groupId)
  const group = groups[place]
  if (!group) return intake
  const thatAre = (value: ThreeAnswer | undefined) => group.rows.map(({ id }) => id).filter((id) => intake.check.answers[id] === value)
  const rows = thatAre(undefined)
  const held = group.emergency ? thatAre('no').filter((id) => intake.marks.open.includes(id)) : []
  return {
    ...remembered(intake, { kind: 'group', id: groupId }),
    check: withGroupedNo(intake.check, rows),
    marks: confirmed(intake.marks, held),
    current: (groups[place + 1] ?? group).rows[0]!.id,
    said: { kind: group.emergency ? 'readOut' : 'grouped', count: rows.length + held.length },
  }
}

/** The answers about the person are a group of their own to confirm. */
export const aboutGroup = 'about'

/** "Confirm the rest of this group": what the patient answered here holds, as it is. Nothing is filled in. */
export function confirmGroup(see: See, intake: Intake, groupId: string): Intake {
  const groups = intakeGroups(see(intake.check.answers))
  const place = groups.findIndex(({ id }) => id === groupId)
  const own = groups[place]?.rows ?? see(intake.check.answers).content.context
  const held = own.map(({ id }) => id).filter((id) => intake.marks.open.includes(id))
  if (held.length === 0) return { ...intake, entry: null, said: { kind: 'nothingToConfirm' } }
  return {
    ...remembered(intake, { kind: 'confirmed', id: groupId }),
    marks: confirmed(intake.marks, held),
    current: groupId === aboutGroup ? intake.current : (groups[place + 1] ?? groups[place]!).rows[0]!.id,
    said: { kind: 'confirmed', count: held.length },
  }
}

/** A new patient, as the patient's own device tells it. `lost`: how many answers have no place here. */
export function received(see: See, check: Check, lost: number): Intake {
  const seen = see(check.answers)
  const marks = allOpen(seen)
  const count = confirmationOf(askedNow(seen), marks)?.entered ?? 0
  return { ...emptyIntake, check, marks, said: { kind: 'received', count, lost } }
}

/** One step back. What is known about the person (age, pregnant, …) is not part of the grid and stays. */
export function undo(content: Content, intake: Intake): Intake {
  const step = intake.past.at(-1)
  if (!step) return { ...intake, said: { kind: 'nothingToUndo' } }
  const person = new Set(content.context.map(({ id }) => id))
  const pick = (answers: Answers, context: boolean) => Object.entries(answers).filter(([fact]) => person.has(fact) === context)
  // What was changed or taken back about the person since then stays so, and is not to be confirmed again.
  const isAsThen = (id: FactId) => !person.has(id) || step.check.answers[id] === intake.check.answers[id]
  const from = step.marks.from.filter((id) => !person.has(id) || intake.marks.from.includes(id))
  return {
    ...intake,
    current: step.current,
    // Notes written since then are not a step of their own and stay.
    notes: { ...step.notes, ...intake.notes },
    check: { ...step.check, answers: Object.fromEntries([...pick(step.check.answers, false), ...pick(intake.check.answers, true)]) },
    marks: { from, open: step.marks.open.filter((id) => isAsThen(id) && from.includes(id)) },
    entry: null,
    armed: false,
    past: intake.past.slice(0, -1),
    said: { kind: 'undone', did: step.did, others: [...person].some((id) => !isAsThen(id)) },
  }
}

/** The state as it will be changed, with the way back to what it was. */
function remembered(intake: Intake, did: Did): Intake {
  const { check, marks, notes, current, past } = intake
  return { ...intake, entry: null, armed: false, past: [...past, { did, check, marks, notes, current }].slice(-undoSteps) }
}
const aboutRow = (id: FactId): Did => ({ kind: 'row', id })

// Keys

export type Key = { key: string; ctrl?: boolean; shift?: boolean }
export type Effect = 'copy' | 'copyAndNext' | 'note' | 'help'
export type Pressed = { intake: Intake; effect?: Effect }

/** What a key does while the grid has focus; undefined when it is none of the grid's keys. With the keys off, only moving is left. */
export function press(see: See, intake: Intake, key: Key, keysOn = true): Pressed | undefined {
  const groups = intakeGroups(see(intake.check.answers))
  const row = currentRow(groups, intake.current)
  const moved = moveBy(groups, row, key)
  if (moved && !key.ctrl) return { intake: moveTo(intake, moved) }
  if (!keysOn) return undefined
  if (intake.armed && key.key === 'Enter' && !key.ctrl) return { intake: { ...intake, armed: false, said: null }, effect: 'copyAndNext' }
  const calmed = calm(intake)
  if (key.ctrl) return withCtrl(see, calmed, key)
  const typed = calmed.entry && entryKey(calmed, calmed.entry, groups, row, key.key)
  const pressed = typed ?? gridKey(see, calmed, groups, row, key.key)
  const lost = dropped(calmed)
  return !typed && pressed && lost && pressed.intake.entry !== calmed.entry
    ? { ...pressed, intake: { ...pressed.intake, said: lost } }
    : pressed
}

function withCtrl(see: See, intake: Intake, { key, shift }: Key): Pressed | undefined {
  if (key === 'Enter' && shift) return { intake: { ...intake, entry: null, armed: true, said: { kind: 'confirmNext' } } }
  if (key === 'Enter') return { intake, effect: 'copy' }
  if (key.toLowerCase() === 'z' && !shift) return { intake: undo(see(intake.check.answers).content, intake) }
  return undefined
}

/** Up and down go by rows, left and right by groups. */
function moveBy(groups: readonly IntakeGroup[], row: NumberedRow, { key }: Key): FactId | undefined {
  const rows = groups.flatMap((group) => group.rows)
  const at = rows.findIndex(({ id }) => id === row.id)
  const group = groups.findIndex((one) => one.rows.some(({ id }) => id === row.id))
  const first = (index: number) => groups[Math.max(0, Math.min(groups.length - 1, index))]!.rows[0]!.id
  switch (key) {
    case 'ArrowDown':
      return rows[Math.min(rows.length - 1, at + 1)]!.id
    case 'ArrowUp':
      return rows[Math.max(0, at - 1)]!.id
    case 'ArrowRight':
      return first(group + 1)
    case 'ArrowLeft':
      return groups[group]!.rows[0]!.id === row.id ? first(group - 1) : first(group)
    case 'Home':
      return rows[0]!.id
    case 'End':
      return rows.at(-1)!.id
    default:
      return undefined
  }
}

/** Copy and next patient is called off, and no longer offered. */
export const calm = (intake: Intake): Intake => (intake.armed ? { ...intake, armed: false, said: null } : intake)

/** To a row by pointer, by a link or by focus. On the row that has the keys already, what is half typed stays. */
export function goTo(see: See, intake: Intake, id: FactId): Intake {
  const isThere = currentRow(intakeGroups(see(intake.check.answers)), intake.current).id === id
  return isThere ? { ...calm(intake), current: id } : moveTo(intake, id)
}

/** To another row. Digits without a unit are dropped, and that is said. */
function moveTo(intake: Intake, id: FactId): Intake {
  return { ...intake, current: id, entry: null, armed: false, said: dropped(intake) }
}

const dropped = ({ entry }: Intake): Said | null =>
  entry?.kind === 'since' && entry.digits !== '' ? { kind: 'noUnit', digits: entry.digits } : null

/** Keys that belong to what is half typed. After "1" digits are always the time, so "1" "2" "w" is yes, since 2 weeks. */
function entryKey(intake: Intake, entry: Entry, groups: readonly IntakeGroup[], row: NumberedRow, key: string): Pressed | undefined {
  if (/^\d$/.test(key)) {
    return { intake: entry.digits.length < digitsAtMost ? { ...intake, entry: { ...entry, digits: entry.digits + key } } : intake }
  }
  if (key === 'Escape') return { intake: { ...intake, entry: null, said: dropped(intake) } }
  if (key === 'Backspace' && entry.digits !== '') return { intake: { ...intake, entry: { ...entry, digits: entry.digits.slice(0, -1) } } }
  if (entry.kind === 'since') return sinceKey(intake, entry, groups, row, key)
  if (key !== 'Enter') return undefined
  const found = groups.flatMap(({ rows }) => rows).find(({ number }) => number === Number(entry.digits))
  const done = { ...intake, entry: null }
  return { intake: found ? moveTo(done, found.id) : { ...done, said: { kind: 'noSuchRow', digits: entry.digits } } }
}

function sinceKey(intake: Intake, entry: Entry, groups: readonly IntakeGroup[], row: NumberedRow, key: string): Pressed | undefined {
  if (key === 'Enter') return { intake: moveTo(intake, next(groups, row)) }
  if (!/^[dwm]$/i.test(key)) return undefined
  const days = parseSince(entry.digits + key)
  if (days === undefined) return { intake }
  if (isTooLong(intake.check.answers, days)) {
    return { intake: { ...intake, entry: { ...entry, digits: '' }, said: { kind: 'tooLong', digits: entry.digits + key } } }
  }
  const check = withAnswer(intake.check, `${row.id}.since`, days)
  return { intake: { ...remembered(intake, aboutRow(row.id)), check, current: next(groups, row), said: { kind: 'answered', row: row.id } } }
}

const keyAnswers: Readonly<Record<string, ThreeAnswer>> = { '1': 'yes', '2': 'no', '3': 'notSure' }

function gridKey(see: See, intake: Intake, groups: readonly IntakeGroup[], row: NumberedRow, key: string): Pressed | undefined {
  const group = groups.find(({ rows }) => rows.includes(row))!
  const answer = keyAnswers[key]
  if (answer) return { intake: answeredByKey(see, intake, row, answer) }
  switch (key) {
    case '-':
      return { intake: group.emergency ? { ...intake, said: { kind: 'onlyReadOut' } } : groupNo(see, intake, group.id) }
    case '0':
      return { intake: group.emergency ? groupNo(see, intake, group.id) : { ...intake, said: { kind: 'onlyEmergency' } } }
    case 'F8':
      return { intake: confirmGroup(see, intake, group.id) }
    case '*':
      return { intake: withNextTrend(intake, row) }
    case '/':
      return { intake: { ...intake, current: row.id, entry: null }, effect: 'note' }
    case '?':
      return { intake, effect: 'help' }
    case '.':
    case ',':
      return { intake: { ...intake, entry: { kind: 'goto', digits: '' }, said: null } }
    case 'Backspace':
      return { intake: clearRow(see, intake, row.id) }
    case 'Enter':
      return { intake: moveTo(intake, next(groups, row)) }
    default:
      return undefined
  }
}

/** By key the focus moves on by itself; after a yes that has a time, once the time is there. */
function answeredByKey(see: See, intake: Intake, row: NumberedRow, answer: ThreeAnswer): Intake {
  const after = { ...answered(intake, row.id, answer), current: row.id }
  // A time from the patient stays unless another is typed: digits are never taken for the answer of the next row.
  if (answer === 'yes' && asksSince(row)) return { ...after, entry: { kind: 'since', digits: '' } }
  return { ...after, current: next(intakeGroups(see(after.check.answers)), row) }
}

function next(groups: readonly IntakeGroup[], row: NumberedRow): FactId {
  const rows = groups.flatMap((group) => group.rows)
  return (rows[rows.findIndex(({ id }) => id === row.id) + 1] ?? row).id
}

const trendCycle: readonly (Trend | undefined)[] = [undefined, 'worse', 'muchWorse', 'same', 'better']

function withNextTrend(intake: Intake, row: NumberedRow): Intake {
  const { answers } = intake.check
  if (answers[row.id] !== 'yes') return { ...intake, said: { kind: 'onlyYes' } }
  if (!asksTrend(row)) return { ...intake, said: { kind: 'noTrend' } }
  const now = trendCycle.findIndex((one) => one === answers[`${row.id}.trend`])
  const trend = trendCycle[(now + 1) % trendCycle.length]
  const { entry } = intake
  return { ...answerDetail(intake, `${row.id}.trend`, trend), current: row.id, entry, said: { kind: 'answered', row: row.id } }
}

/** How far the nurse has got with the answers from the patient, what was a yes first; undefined when there are none. */
export function confirmation(seen: Seen, { check: { answers }, marks }: Intake): Confirmation<Named> | undefined {
  const place = ({ id }: Named) => (answers[id] === 'yes' ? 0 : answers[id] === 'notSure' ? 1 : 2)
  return confirmationOf(
    askedNow(seen).toSorted((a, b) => place(a) - place(b)),
    marks,
  )
}
