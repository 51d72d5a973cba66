/** One patient on the nurse's screen. Like the answers of a visit it survives a reload and not the tab; the undo steps do not survive either. */
import * as z from 'zod/mini'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { content } from '#src/content/app.ts'
import type { FactId } from '#src/content/model.ts'
import type { ThreeAnswer } from '#src/content/schema.ts'
import { dated, mostWords, withAnswer, type Check, type Value } from '#src/domain/engine/answers.ts'
import { ageText, temperatureText } from '#src/domain/nurse/arrival.ts'
import { confirmed, forgotten, marksOf, noMarks } from '#src/domain/nurse/confirm.ts'
import { answerDetail, answerRow, answerSince, confirmGroup, groupNo, received, writeNote } from '#src/domain/nurse/given.ts'
import { calm, goTo, press, type Effect, type Key } from '#src/domain/nurse/keys.ts'
import { currentRow, intakeGroups } from '#src/domain/nurse/grid.ts'
import { emptyIntake, undo, type Intake } from '#src/domain/nurse/intake.ts'
import { readingOf, vitals, type Reading, type TemperatureUnit } from '#src/domain/nurse/typed.ts'
import { carriedOver } from '#src/domain/check/known.ts'
import { limits, ownWords } from '#src/domain/check/outside.ts'
import type { Received } from './received.ts'
import { isoNow } from './clock.ts'
import { clearAlso } from './session.ts'
import { keys } from './keys.ts'
import { safeSessionStorage } from './storage.ts'
import { seenOf } from './seen.ts'

// zod would otherwise try `new Function`, which a strict content security policy reports.
z.config({ jitless: true })

export type Fields = Readonly<Record<Reading, string>>

export type IntakeSession = {
  intake: Intake
  /** Tells patients apart on this screen; it goes into no note and no file. */
  label: string
  /** As typed; what may be used of it stands in the answers. */
  fields: Fields
  /** null: as the country has it. */
  unit: TemperatureUnit | null
  keysOn: boolean
  /** Counts the wipes, so that fields outside of the store start anew. */
  patient: number
  /** When something was first done about this patient (ISO date and time). */
  takenAt: string | null
  /** The patient before, for a minute: in memory alone. */
  last: Patient | null
  /** When something was last done (milliseconds): the screen hides and wipes itself by it. */
  lastActive: number
}

/** All that there is of one patient. */
export type Patient = Pick<IntakeSession, 'intake' | 'label' | 'fields' | 'takenAt'>

const noFields: Fields = {
  age: '',
  temperature: '',
  pulse: '',
  breaths: '',
  oxygen: '',
  systolic: '',
  diastolic: '',
  'capillary-refill': '',
}
const empty: IntakeSession = {
  intake: emptyIntake,
  label: '',
  fields: noFields,
  unit: null,
  keysOn: true,
  patient: 0,
  takenAt: null,
  last: null,
  lastActive: 0,
}

const fact = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/))
const typed = z.string().check(z.maxLength(12))
/** Not there in what an older version of the app has stored. */
const laterTyped = z.pipe(
  z.optional(typed),
  z.transform((text) => text ?? ''),
)
const saved = z.object({
  check: z.object({
    answers: z.record(fact, z.union([z.string().check(z.maxLength(40)), z.number()])),
    grouped: z.array(fact).check(z.maxLength(200)),
    rough: z.optional(z.array(fact).check(z.maxLength(200))),
    words: z.string().check(z.maxLength(mostWords)),
    // An older version of the app has stored neither.
    other: z.optional(z.string().check(z.maxLength(limits.other))),
    answeredAt: z.optional(z.nullable(z.string().check(z.maxLength(40)))),
  }),
  // Not there in what an older version of the app has stored.
  marks: z.optional(z.object({ from: z.array(fact).check(z.maxLength(200)), open: z.array(fact).check(z.maxLength(200)) })),
  notes: z.record(fact, z.string().check(z.maxLength(120))),
  current: z.nullable(fact),
  label: z.string().check(z.maxLength(40)),
  fields: z.object({
    age: typed,
    temperature: typed,
    pulse: typed,
    breaths: typed,
    oxygen: typed,
    systolic: laterTyped,
    diastolic: laterTyped,
    'capillary-refill': laterTyped,
  }),
  unit: z.nullable(z.enum(['C', 'F'])),
  keysOn: z.boolean(),
  lastActive: z.number(),
  takenAt: z.optional(z.nullable(z.string().check(z.maxLength(40)))),
})

/** After so long without a touch or a key the screen hides; after `wipeAfter` it forgets the patient. */
export const hideAfter = 10 * 60_000
export const wipeAfter = 15 * 60_000

export const useIntake = create<IntakeSession>()(
  persist((): IntakeSession => empty, {
    name: keys.intake,
    version: 1,
    storage: createJSONStorage(() => safeSessionStorage()),
    partialize: ({ intake, label, fields, unit, keysOn, takenAt, lastActive }) => {
      const { check, marks, notes, current } = intake
      return { check, marks, notes, current, label, fields, unit, keysOn, takenAt, lastActive }
    },
    merge: (stored, start) => {
      const parsed = saved.safeParse(stored)
      if (!parsed.success || Date.now() - parsed.data.lastActive > wipeAfter) return start
      const {
        check: { other, ...given },
        marks = noMarks,
        notes,
        current,
        takenAt = null,
        ...rest
      } = parsed.data
      const known = knownOnly({ ...given, words: ownWords(given.words, other), answeredAt: given.answeredAt ?? null })
      return { ...start, ...rest, takenAt, intake: { ...emptyIntake, check: known, marks: marksOf(marks, known.answers), notes, current } }
    },
  }),
)

/** Stored answers that today's questions could not get are left out. */
function knownOnly(check: Check): Check {
  const { answers, grouped } = carriedOver(content, check, content.version)
  return { ...check, answers, grouped }
}

const change = (next: (intake: Intake) => Intake) => {
  useIntake.setState(({ intake, takenAt }) => ({
    intake: datedIntake(intake, next(intake)),
    takenAt: takenAt ?? isoNow(),
    lastActive: Date.now(),
  }))
}

const datedIntake = (before: Intake, after: Intake): Intake => ({ ...after, check: dated(before.check, after.check, isoNow()) })

/** Did the grid take the key, and what is left for the page to do? */
export function pressKey(key: Key): { taken: boolean; effect?: Effect | undefined } {
  const { intake, keysOn } = useIntake.getState()
  const pressed = press(seenOf, intake, key, keysOn)
  if (!pressed) return { taken: false }
  change(() => pressed.intake)
  return { taken: true, effect: pressed.effect }
}

export const answerIntakeRow = (id: FactId, answer: ThreeAnswer): void => {
  change((intake) => answerRow(seenOf, intake, id, answer))
}
export const answerIntakeDetail = (id: FactId, value: Value | undefined): void => {
  change((intake) => answerDetail(intake, id, value))
}
export const answerIntakeSince = (id: FactId, text: string): void => {
  change((intake) => answerSince(intake, id, text))
}
/** A time was left behind that cannot be read. */
export const sayNotRead = (digits: string): void => {
  change((intake) => ({ ...intake, said: { kind: 'notRead', digits } }))
}
export const answerGroupNo = (groupId: string): void => {
  change((intake) => groupNo(seenOf, intake, groupId))
}
export const confirmIntakeGroup = (groupId: string): void => {
  change((intake) => confirmGroup(seenOf, intake, groupId))
}
export const undoIntake = (): void => {
  change((intake) => undo(content, intake))
}
export const noteOnRow = (id: FactId, text: string): void => {
  change((intake) => writeNote(intake, id, text))
}
export const goToRow = (id: FactId): void => {
  change((intake) => goTo(seenOf, intake, id))
}
/** The focus has come to this row by itself: the keys go where it is. */
export const arriveAtRow = (id: FactId): void => {
  const { check, current } = useIntake.getState().intake
  if (currentRow(intakeGroups(seenOf(check.answers)), current).id !== id) goToRow(id)
}
/** Copy and next patient is called off. */
export const calmIntake = (): void => {
  if (useIntake.getState().intake.armed) change(calm)
}
/** What is known about the person. It is not part of the grid's undo. Whoever changes it has asked. */
export const answerAbout = (id: FactId, value: Value | undefined): void => {
  change((intake) => ({
    ...intake,
    check: withAnswer(intake.check, id, value),
    marks: value === undefined ? forgotten(intake.marks, [id]) : confirmed(intake.marks, [id]),
  }))
}

/** A reading as typed. Only what can be right becomes an answer. */
export function writeField(field: Reading, text: string, unit: TemperatureUnit): void {
  useIntake.setState(({ fields, takenAt }) => ({ fields: { ...fields, [field]: text.slice(0, 12) }, unit, takenAt: takenAt ?? isoNow() }))
  const value = readingOf(field, text, unit)
  answerAbout(field, value === 'question' ? undefined : value)
}

export const writeLabel = (label: string): void => {
  useIntake.setState({ label: label.slice(0, 40), lastActive: Date.now() })
}
export const setKeysOn = (keysOn: boolean): void => {
  useIntake.setState({ keysOn })
}
export const noteActivity = (now: number): void => {
  useIntake.setState({ lastActive: now })
}

/** What staff measure, perhaps before the answers of the same patient come in. */
const byStaff: ReadonlySet<FactId> = new Set(content.context.filter(({ nurse }) => nurse).map(({ id }) => id))

/** Is there anything about a patient that answers from outside would take the place of? */
export const hasPatient = ({ intake }: IntakeSession): boolean =>
  Object.keys(intake.check.answers).some((id) => !byStaff.has(id)) || Object.keys(intake.notes).length > 0 || intake.check.words !== ''

/**
 * What a patient has answered on a device of their own: all of it to be confirmed. A patient who is here already is
 * forgotten first; a label and readings that were typed before any answer stay.
 */
export function receivePatient({ check, lost, notes = {} }: Received, unit: TemperatureUnit): void {
  if (hasPatient(useIntake.getState())) nextPatient()
  const { answers } = check
  const measured = vitals.map((name) => [name, typeof answers[name] === 'number' ? String(answers[name]) : ''] as const)
  const typedIn: Partial<Fields> = {
    age: ageText(answers['age']),
    temperature: temperatureText(answers['temperature'], unit),
    ...Object.fromEntries(measured),
  }
  const impossible = new Set<FactId>(
    Object.entries(typedIn).flatMap(([reading, text]) => (readingOf(reading as Reading, text, unit) === 'question' ? [reading] : [])),
  )
  const usable = Object.fromEntries(Object.entries(answers).filter(([id]) => !impossible.has(id)))
  const shown = Object.fromEntries(Object.entries(typedIn).filter(([, text]) => text !== ''))
  const here = useIntake.getState()
  const own = Object.fromEntries(Object.entries(here.intake.check.answers).filter(([id]) => byStaff.has(id)))
  const arrived = received(seenOf, { ...check, answers: usable }, lost.length)
  useIntake.setState(({ fields, takenAt }) => ({
    intake: {
      ...arrived,
      check: { ...arrived.check, answers: { ...arrived.check.answers, ...own } },
      marks: forgotten(arrived.marks, Object.keys(own)),
      notes,
    },
    // What was measured here holds, whatever came in.
    fields: { ...fields, ...shown, ...Object.fromEntries(vitals.filter((id) => id in own).map((id) => [id, fields[id]])) },
    takenAt: takenAt ?? isoNow(),
    unit,
    lastActive: Date.now(),
  }))
}

/** Forgets the patient: answers, notes, label, readings and every undo step, here and in the tab's storage. */
export function nextPatient(): void {
  const { unit, keysOn, patient } = useIntake.getState()
  clearTimeout(forgetting)
  useIntake.setState({ ...empty, unit, keysOn, patient: patient + 1, lastActive: Date.now() }, true)
  useIntake.persist.clearStorage()
}

/** So long the patient before can be brought back. */
export const bringBackFor = 60_000
let forgetting: ReturnType<typeof setTimeout> | undefined

/** The next patient, by a nurse: who was here can be brought back for a minute, and is gone then. */
export function nextForNow(): void {
  const before = snapshotOf()
  nextPatient()
  keepForNow(before)
}

/** The patient before is here again. Whoever is here now takes that place, so that nothing is lost and nobody is mixed up. */
export function bringBack(): void {
  const { last } = useIntake.getState()
  if (!last) return
  const now = snapshotOf()
  const isSomebody = hasPatient(useIntake.getState()) || now.label !== '' || Object.values(now.fields).some((text) => text !== '')
  nextPatient()
  restore(last)
  if (isSomebody) keepForNow(now)
}

function keepForNow(last: Patient): void {
  clearTimeout(forgetting)
  useIntake.setState({ last })
  forgetting = setTimeout(() => {
    useIntake.setState({ last: null })
  }, bringBackFor)
}

/** What is known of the patient who is here, to be had again. */
export function snapshotOf(): Patient {
  const { intake, label, fields, takenAt } = useIntake.getState()
  return { intake: calm(intake), label, fields, takenAt }
}
export const restore = (patient: Patient): void => {
  useIntake.setState({ ...patient, lastActive: Date.now() })
}

clearAlso(nextPatient)
