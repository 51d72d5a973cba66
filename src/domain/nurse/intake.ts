/** One patient on the nurse's screen: what is answered, what is half done, and the way back. */
import type { Content, Context, FactId } from '#src/content/model.ts'
import type { ThreeAnswer } from '#src/content/schema.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import { limits } from '#src/domain/check/outside.ts'
import { emptyCheck, type Check } from '#src/domain/check/check.ts'
import { confirmationOf, noMarks, type Confirmation, type Marks } from './confirm.ts'
import { paperSections, type NumberedRow } from './paper.ts'
import type { Seen } from '#src/domain/check/seen.ts'
import type { Named } from '#src/domain/told/named.ts'
import { askedNow, type IntakeGroup } from './grid.ts'
import { isTooLong } from './fields.ts'

/** Something half typed: since when, or the number of a row to go to. */
export type Entry = { kind: 'since' | 'goto'; digits: string }

/** What the last key did, for the status line; the page has the words. */
export type Said =
  | { kind: 'answered'; row: FactId }
  | { kind: 'grouped' | 'readOut'; count: number }
  | { kind: 'confirmed'; ids: readonly FactId[] }
  | { kind: 'received'; count: number; lost: number }
  /** `others`: something about the person was changed since then, and stays. */
  | { kind: 'undone'; did: Did; others: boolean }
  /** A text is too long: so much of it is kept. */
  | { kind: 'cut'; most: number }
  | { kind: 'noUnit' | 'noSuchRow' | 'tooLong' | 'notRead'; digits: string }
  | {
      kind:
        | 'onlyReadOut'
        | 'onlyEmergency'
        | 'onlyYes'
        | 'noTrend'
        | 'nothingToUndo'
        | 'confirmNext'
        | 'cleared'
        | 'nothingToConfirm'
        | 'oneByOne'
        | 'scanned'
    }

/** What a step was about: a row with its details, the rows of a group, or their confirming. */
export type Did = { kind: 'row'; id: FactId } | { kind: 'group' | 'confirmed'; id: string }

type Step = { did: Did } & Pick<Intake, 'check' | 'marks' | 'notes' | 'badTimes' | 'current'>

export type Intake = {
  check: Check
  /** What came from the patient's own device. */
  marks: Marks
  /** The nurse's own words on a row. */
  notes: Readonly<Record<FactId, string>>
  /** By row: a time as it was typed that cannot be used. */
  badTimes: Readonly<Record<FactId, string>>
  /** The row that has the keys; without one it is the first. */
  current: FactId | null
  /** All rows are in view, not the core rows alone. */
  all: boolean
  /** Rows that came into view beside the core rows, in that order. */
  opened: readonly FactId[]
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
  badTimes: {},
  current: null,
  all: false,
  opened: [],
  entry: null,
  armed: false,
  said: null,
  past: [],
}

const undoSteps = 50

/** What was answered on a row; the details of rows are something else. */
export const threeOf = (value: Value | undefined): ThreeAnswer | undefined =>
  value === 'yes' || value === 'no' || value === 'notSure' ? value : undefined

/** Rows whose time has become too long, for the age was said or changed after it. */
export const tooLongRows = (groups: readonly IntakeGroup[], answers: Answers): { row: NumberedRow; days: number }[] =>
  groups
    .flatMap(({ rows }) => rows)
    .flatMap((row) => {
      const days = answers[`${row.id}.since`]
      return answers[row.id] === 'yes' && typeof days === 'number' && isTooLong(answers, days) ? [{ row, days }] : []
    })

/** What staff have measured or observed, as it may be used: °C, beats and breaths a minute, per cent, mmHg. What is not there is left for the pen. */
export type Readings = Answers

/** A temperature that the patient gave and nobody has asked again was not measured here; a value that is asked about is not there. */
export function readingsOf({ context }: Content, { check: { answers }, marks }: Intake): Readings {
  const isTaken = ({ id, nurse }: Context) => !marks.open.includes(id) && (nurse || typeof answers[id] === 'number')
  return Object.fromEntries(
    context.filter((item) => item.reading && isTaken(item)).flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])),
  )
}

/** A time that was typed on a row: without text it is forgotten. */
export function withBadTime(intake: Intake, row: FactId, text = ''): Intake {
  const { [row]: _, ...others } = intake.badTimes
  return { ...intake, badTimes: text === '' ? others : { ...others, [row]: text.slice(0, limits.short) } }
}

/** Times that were entered and are not used, a half typed one too, each with the name of its row, in the order of the paper form. */
export function timesNotUsed(content: Content, { badTimes, check, entry, current }: Intake): (NumberedRow & { text: string })[] {
  const isHalf = entry?.kind === 'since' && entry.digits !== '' && current !== null
  const texts = isHalf ? { ...badTimes, [current]: entry.digits } : badTimes
  return paperSections(content)
    .flatMap(({ rows }) => rows)
    .flatMap((row) => (texts[row.id] === undefined || check.answers[row.id] !== 'yes' ? [] : [{ ...row, text: texts[row.id]! }]))
}

/** The notes on rows, each with the name of its row, in the order of the paper form. */
export function notesInOrder(content: Content, notes: Intake['notes']): (Named & { note: string })[] {
  return paperSections(content)
    .flatMap(({ rows }) => rows)
    .flatMap(({ id, label, clinicalTerm }) => (notes[id] === undefined ? [] : [{ id, label, clinicalTerm, note: notes[id] }]))
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
    badTimes: step.badTimes,
    check: {
      ...step.check,
      answers: Object.fromEntries([...pick(step.check.answers, false), ...pick(intake.check.answers, true)]),
      grouped: [...step.check.grouped.filter((id) => !person.has(id)), ...intake.check.grouped.filter((id) => person.has(id))],
    },
    marks: { from, open: step.marks.open.filter((id) => isAsThen(id) && from.includes(id)) },
    entry: null,
    armed: false,
    past: intake.past.slice(0, -1),
    said: { kind: 'undone', did: step.did, others: [...person].some((id) => !isAsThen(id)) },
  }
}

/** The state as it will be changed, with the way back to what it was. */
export function remembered(intake: Intake, did: Did): Intake {
  const { check, marks, notes, badTimes, current, past } = intake
  return { ...intake, entry: null, armed: false, past: [...past, { did, check, marks, notes, badTimes, current }].slice(-undoSteps) }
}
export const aboutRow = (id: FactId): Did => ({ kind: 'row', id })

/** How far the nurse has got with the answers from the patient, what was a yes first; undefined when there are none. */
export function confirmation(seen: Seen, { check: { answers }, marks }: Intake): Confirmation<Named> | undefined {
  const place = ({ id }: Named) => (answers[id] === 'yes' ? 0 : answers[id] === 'notSure' ? 1 : 2)
  return confirmationOf(
    askedNow(seen).toSorted((a, b) => place(a) - place(b)),
    marks,
  )
}
