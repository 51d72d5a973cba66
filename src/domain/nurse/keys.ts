/** What each key does on the nurse's grid. Pure: a key in, the next state out. */
import type { FactId } from '#src/content/model.ts'
import type { ThreeAnswer, Trend } from '#src/content/schema.ts'
import { withAnswer } from '#src/domain/check/check.ts'
import type { NumberedRow } from './paper.ts'
import type { See } from '#src/domain/check/seen.ts'
import { intakeGroups, currentRow, asksSince, asksTrend, next, type IntakeGroup } from './grid.ts'
import { westernDigits } from '#src/domain/check/numbers.ts'
import { parseSince, isTooLong } from './fields.ts'
import { groupsInView, opened } from './view.ts'
import { answerDetail, answered, clearRow, groupNo, confirmGroup } from './given.ts'
import { remembered, undo, aboutRow, withBadTime, type Entry, type Said, type Intake } from './intake.ts'

const digitsAtMost = 3
/** "10-14", "12/52" */
const timeAtMost = 5

/** `code`: the place on the keyboard, as the browser names it. `repeat`: the key is held down. */
export type Key = { key: string; code?: string; ctrl?: boolean; shift?: boolean; repeat?: boolean }
export type Effect = 'copy' | 'copyAndNext' | 'note' | 'find' | 'help'
export type Pressed = { intake: Intake; effect?: Effect }

/** What a key does while the grid has focus; undefined when it is none of the grid's keys. With the keys off, only moving is left. */
export function press(see: See, intake: Intake, typed: Key, keysOn = true): Pressed | undefined {
  const pressed = pressedOn(see, intake, typed, keysOn)
  // Who calls a time off, or takes a digit back, means to.
  return !pressed || typed.key === 'Escape' || typed.key === 'Backspace'
    ? pressed
    : { ...pressed, intake: withTimeLeft(see, intake, pressed.intake) }
}

/** A time that is left half typed, by key or by pointer, is kept as what was typed. */
export function withTimeLeft(see: See, before: Intake, after: Intake): Intake {
  const { entry } = before
  const isLeft = entry?.kind === 'since' && entry.digits !== '' && after.entry !== entry && (after.entry?.digits ?? '') === ''
  const { id } = currentRow(groupsInView(see(before.check.answers), before), before.current)
  if (!isLeft || after.check.answers[`${id}.since`] !== before.check.answers[`${id}.since`]) return after
  return after.badTimes[id] === before.badTimes[id] ? withBadTime(after, id, entry.digits) : after
}

function pressedOn(see: See, intake: Intake, typed: Key, keysOn: boolean): Pressed | undefined {
  const key = { ...typed, key: nameOf(typed) }
  const groups = groupsInView(see(intake.check.answers), intake)
  const row = currentRow(groups, intake.current)
  const moved = moveBy(groups, row, key)
  if (moved && !key.ctrl) return { intake: moveTo(intake, moved) }
  if (!keysOn) return undefined
  // A key that is held answers one row, not a column of them.
  if (key.repeat) return { intake }
  if (intake.armed && key.key === 'Enter' && !key.ctrl) return { intake: { ...intake, armed: false, said: null }, effect: 'copyAndNext' }
  const calmed = calm(intake)
  if (key.ctrl) return withCtrl(see, calmed, key)
  const entered = calmed.entry && entryKey(see, calmed, calmed.entry, groups, row, key.key)
  const pressed = entered ?? gridKey(see, calmed, groups, row, key.key) ?? (intake.armed ? { intake: calmed } : undefined)
  const lost = dropped(calmed)
  return !entered && pressed && lost && pressed.intake.entry !== calmed.entry
    ? { ...pressed, intake: { ...pressed.intake, said: lost } }
    : pressed
}

/**
 * What a key stands for on any keyboard. French keyboards type their digits with Shift, and "-" without it on the 6: there
 * the place counts, so that no digit key answers a group. It counts for the letters of Greek, Cyrillic and others, too: the
 * units of a time and "Z" are where they are printed. Arabic and full-width digits are digits, and their
 * question marks and commas are these. A dead key is no key yet, wherever it stands.
 */
export function nameOf({ key, code = '', ctrl, shift }: Key): string {
  const sign = arabicSigns[key]
  if (sign !== undefined) return sign
  const letter = key.length === 1 && key > '\u007f' ? /^Key([A-Z])$/.exec(code)?.[1] : undefined
  if (letter !== undefined) return letter.toLowerCase()
  const place = /^Digit(\d)$/.exec(code)?.[1]
  if (place !== undefined && !ctrl && key !== 'Dead' && (key === '-' || (!shift && !'*/?.,'.includes(key)))) return place
  return key.length === 1 ? westernDigits(key) || key : key
}
const arabicSigns: Readonly<Record<string, string>> = { '\u061f': '?', '\u060c': ',' }

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
  const groups = groupsInView(see(intake.check.answers), intake)
  if (currentRow(groups, intake.current).id === id) return { ...calm(intake), current: id }
  const isInView = groups.some(({ rows }) => rows.some((row) => row.id === id))
  return moveTo(isInView ? intake : opened(intake, id), id)
}

/** All rows, or the core rows alone with those that were wanted. The row that has the keys stays in view. */
export const withAll = (intake: Intake, all: boolean): Intake => ({
  ...(intake.current === null ? intake : opened(intake, intake.current)),
  all,
  entry: null,
  said: dropped(intake),
})

/** Moves to another row. Digits typed without a unit are dropped, with a message. */
function moveTo(intake: Intake, id: FactId): Intake {
  return { ...intake, current: id, entry: null, armed: false, said: dropped(intake) }
}

function dropped({ entry }: Intake): Said | null {
  if (entry?.kind !== 'since' || entry.digits === '') return null
  return { kind: /^\d+$/.test(entry.digits) ? 'noUnit' : 'notRead', digits: entry.digits }
}

/** Within a time they are part of it, and neither search nor answer nor lead to a row: "3/7", "1.5w", "2-3d". */
const marks = '/.,-'
/** Days, weeks and months as they are written on charts. They end by themselves. */
const isWhole = /^\d+\/(?:7|52|12)$/

/** Keys that belong to what is half typed. After "1" digits are always the time, so "1" "2" "w" is yes, since 2 weeks. */
function entryKey(
  see: See,
  intake: Intake,
  entry: Entry,
  groups: readonly IntakeGroup[],
  row: NumberedRow,
  key: string,
): Pressed | undefined {
  const isTime = entry.kind === 'since' && entry.digits !== ''
  if (/^\d$/.test(key) || (isTime && marks.includes(key))) {
    const digits = entry.digits + key
    if (entry.kind === 'since' && isWhole.test(digits)) return { intake: withTime(intake, groups, row, digits) }
    const most = /^\d+$/.test(digits) ? digitsAtMost : timeAtMost
    return { intake: digits.length <= most ? { ...intake, entry: { ...entry, digits } } : intake }
  }
  if (key === 'Escape') return { intake: { ...intake, entry: null, said: dropped(intake) } }
  if (key === 'Backspace' && entry.digits !== '') return { intake: { ...intake, entry: { ...entry, digits: entry.digits.slice(0, -1) } } }
  if (entry.kind === 'since') return sinceKey(intake, entry, groups, row, key)
  if (key !== 'Enter') return undefined
  const found = intakeGroups(see(intake.check.answers))
    .flatMap(({ rows }) => rows)
    .find(({ number }) => number === Number(entry.digits))
  const done = { ...intake, entry: null }
  return { intake: found ? goTo(see, done, found.id) : { ...done, said: { kind: 'noSuchRow', digits: entry.digits } } }
}

function sinceKey(intake: Intake, entry: Entry, groups: readonly IntakeGroup[], row: NumberedRow, key: string): Pressed | undefined {
  if (key === 'Enter') return { intake: moveTo(intake, next(groups, row)) }
  if (!/^[hdwmy]$/i.test(key)) return undefined
  // "A week" is a unit alone. Waiting for its number, it would take the next rows' answers for it.
  return { intake: withTime(intake, groups, row, (entry.digits || '1') + key) }
}

/** What cannot be used is said, and the row waits for another. */
function withTime(intake: Intake, groups: readonly IntakeGroup[], row: NumberedRow, time: string): Intake {
  const days = parseSince(time)
  if (days === undefined || isTooLong(intake.check.answers, days)) {
    const said: Said = { kind: days === undefined ? 'notRead' : 'tooLong', digits: time }
    return { ...withBadTime(intake, row.id, time), entry: { kind: 'since', digits: '' }, said }
  }
  const check = withAnswer(intake.check, `${row.id}.since`, days)
  const timed = withBadTime(remembered(intake, aboutRow(row.id)), row.id)
  return { ...timed, check, current: next(groups, row), said: { kind: 'answered', row: row.id } }
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
    case 'F2':
      return { intake: { ...intake, current: row.id, entry: null }, effect: 'note' }
    case '/':
      return { intake: { ...intake, entry: null }, effect: 'find' }
    case 'F9':
      return { intake: withAll(intake, !intake.all) }
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
  return { ...after, current: next(groupsInView(see(after.check.answers), after), row) }
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
