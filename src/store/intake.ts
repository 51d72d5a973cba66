/** One patient on the nurse's screen. Like the answers of a visit it survives a reload and not the tab; the undo steps do not survive either. */
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { content } from '#src/content/app.ts'
import type { FactId } from '#src/content/model.ts'
import type { ThreeAnswer } from '#src/content/schema.ts'
import type { Value } from '#src/domain/engine/answers.ts'
import { dated, withAnswer, withGroupedNo } from '#src/domain/check/check.ts'
import { ageText, temperatureText } from '#src/domain/nurse/arrival.ts'
import { confirmed, forgotten } from '#src/domain/nurse/confirm.ts'
import { answerDetail, answerRow, answerSince, confirmGroup, groupNo, received, writeNote } from '#src/domain/nurse/given.ts'
import { calm, goTo, press, withAll, withTimeLeft, type Effect, type Key } from '#src/domain/nurse/keys.ts'
import { currentRow } from '#src/domain/nurse/grid.ts'
import { emptyIntake, undo, type Intake } from '#src/domain/nurse/intake.ts'
import { ageAndSex } from '#src/domain/nurse/ageAndSex.ts'
import { isDoubt, queriesOf, type Query } from '#src/domain/nurse/queries.ts'
import type { TemperatureUnit } from '#src/domain/check/temperature.ts'
import { pressureParts, readingOf, readings, vitals, type Reading } from '#src/domain/nurse/typed.ts'
import { groupsInView, withWanted } from '#src/domain/nurse/view.ts'
import { intakeFrom, noFields, wholeOrUnread, type Fields, type IntakeSaved } from './intakeSaved.ts'
import type { NumberedRow } from '#src/domain/nurse/paper.ts'
import type { Received } from './received.ts'
import { isoNow } from './clock.ts'
import { clearAlso, clearWithDevice } from './session.ts'
import { keys } from './keys.ts'
import { rememberedName, rememberName } from './staffName.ts'
import { safeSessionStorage } from './storage.ts'
import { seenOf } from './seen.ts'

export type IntakeSession = IntakeSaved & {
  /** Counts the wipes, so that fields outside of the store start anew. */
  patient: number
  /** This device remembers the name of who enters the answers. */
  remember: boolean
  /** The patient before, for a minute: in memory alone. */
  last: Patient | null
}

/** All that there is of one patient. */
export type Patient = Pick<IntakeSession, 'intake' | 'label' | 'fields' | 'sure' | 'typedIn' | 'takenAt'>

const empty: IntakeSession = {
  intake: emptyIntake,
  label: '',
  by: '',
  remember: false,
  fields: noFields,
  sure: [],
  unit: null,
  typedIn: null,
  keysOn: true,
  patient: 0,
  takenAt: null,
  last: null,
  lastActive: 0,
}

/** After so long without a touch or a key the screen hides; after `wipeAfter` it forgets the patient. */
export const hideAfter = 10 * 60_000
export const wipeAfter = 15 * 60_000

export const useIntake = create<IntakeSession>()(
  persist((): IntakeSession => ({ ...empty, by: rememberedName() ?? '', remember: rememberedName() !== null }), {
    name: keys.intake,
    version: 1,
    storage: createJSONStorage(() => safeSessionStorage()),
    partialize: ({ intake, label, by, fields, sure, unit, typedIn, keysOn, takenAt, lastActive }) => {
      const { check, marks, notes, badTimes, current, all, opened } = intake
      return { check, marks, notes, badTimes, current, all, opened, label, by, fields, sure, unit, typedIn, keysOn, takenAt, lastActive }
    },
    merge: (stored, start) => {
      const saved = intakeFrom(stored)
      return saved && Date.now() - saved.lastActive <= wipeAfter ? { ...start, ...saved } : start
    },
  }),
)

const change = (next: (intake: Intake) => Intake) => {
  changeByKey((intake) => withTimeLeft(seenOf, intake, next(intake)))
}
/** A key says itself what it leaves behind. */
const changeByKey = (next: (intake: Intake) => Intake) => {
  useIntake.setState(({ intake, takenAt }) => ({
    intake: datedIntake(intake, withWanted(seenOf, next(intake))),
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
  changeByKey(() => pressed.intake)
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
/** A scanner has typed a code that is no patient's link, and nothing of it is kept. */
export const sayScanned = (): void => {
  change((intake) => ({ ...intake, said: { kind: 'scanned' } }))
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
/** The row that has the keys. */
export function rowInUse(): NumberedRow {
  const { intake } = useIntake.getState()
  return currentRow(groupsInView(seenOf(intake.check.answers), intake), intake.current)
}
/** All rows, or the core rows and what was wanted beside them. */
export const showAllRows = (all: boolean): void => {
  change((intake) => withAll(intake, all))
}
/** The focus has come to this row by itself: the keys go where it is. */
export const arriveAtRow = (id: FactId): void => {
  if (rowInUse().id !== id) goToRow(id)
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
/** "None of these": each of them that has no answer is a no of a group. */
export const answerNoAbout = (ids: readonly FactId[]): void => {
  change((intake) => ({ ...intake, check: withGroupedNo(intake.check, ids) }))
}

/** A reading as typed. Only what can be right becomes an answer; what is seldom so, once it is confirmed. "120/80" fills both pressures. */
export function writeField(field: Reading, text: string, unit: TemperatureUnit): void {
  const before = useIntake.getState()
  const parts = field === 'systolic' ? pressureParts(text) : undefined
  const written: Partial<Fields> = { [field]: wholeOrUnread(text), ...(parts?.diastolic && { diastolic: wholeOrUnread(parts.diastolic) }) }
  useIntake.setState({
    fields: { ...before.fields, ...written },
    sure: before.sure.filter((one) => !(one in written)),
    // A number keeps the unit that it was typed in; the next one has that of its country again.
    ...(field === 'temperature' && { typedIn: text.trim() === '' ? null : unit }),
  })
  takeUp(before, Object.keys(written) as Reading[])
  if (field === 'age') sexWithAge(before.fields.age, text)
}
/** "43f" answers the sex too, which is said; without its letter the answer goes again. */
function sexWithAge(before: string, text: string): void {
  const { sex } = ageAndSex(text)
  const was = ageAndSex(before).sex
  if (sex === was) return
  if (sex === undefined && useIntake.getState().intake.check.answers['sex'] !== was) return
  answerAbout('sex', sex)
  change((intake) => ({ ...intake, said: sex === undefined ? null : { kind: 'answered', row: 'sex' } }))
}
/** The sex stands in its own field, and the age alone in this one. */
export function keepAgeAlone(): void {
  const { fields, sure } = useIntake.getState()
  const { age, sex } = ageAndSex(fields.age)
  if (sex !== undefined) useIntake.setState({ fields: { ...fields, age }, sure: [...sure, 'age'] })
}
/** The thermometers of this screen, whatever its country; what stands in the field is read anew. */
export function chooseUnit(unit: TemperatureUnit): void {
  useIntake.setState({ unit })
  writeField('temperature', useIntake.getState().fields.temperature, unit)
}
/** Of the temperature in its field, or of the next one where none stands there; null: as the country has it. */
export const unitInUse = ({ typedIn, unit }: Pick<IntakeSaved, 'typedIn' | 'unit'>): TemperatureUnit | null => typedIn ?? unit
/** This value was measured again, or is known to be right. */
export function confirmReading(field: Reading): void {
  const before = useIntake.getState()
  useIntake.setState({ sure: [...before.sure, field] })
  takeUp(before, [field])
}

/** What the fields say by now; one that is asked about has no answer, and while it may be real, the vital signs are in doubt. */
function takeUp(before: IntakeSession, changed: readonly Reading[]): void {
  const now = useIntake.getState()
  const [then, left] = [before, now].map(({ fields, sure, typedIn }) => queriesOf(fields, typedIn ?? 'C', sure)) as [Query[], Query[]]
  const valueOf = (reading: Reading) => {
    const value = readingOf(reading, now.fields[reading], now.typedIn ?? 'C')
    return typeof value === 'number' && !left.some((query) => query.reading === reading) ? value : undefined
  }
  const moved = readings.filter((reading) => [then, left].some((list) => list.some((query) => query.reading === reading)))
  for (const reading of new Set([...changed, ...moved])) answerAbout(reading, valueOf(reading))
  if (left.some(isDoubt)) answerAbout('vital-in-doubt', 'yes')
  else if (then.some(isDoubt)) answerAbout('vital-in-doubt', undefined)
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
  const texts: Partial<Fields> = {
    age: ageText(answers['age']),
    temperature: temperatureText(answers['temperature'], unit),
    ...Object.fromEntries(measured),
  }
  const impossible = new Set<FactId>(
    Object.entries(texts).flatMap(([reading, text]) => (readingOf(reading as Reading, text, unit) === 'question' ? [reading] : [])),
  )
  const usable = Object.fromEntries(Object.entries(answers).filter(([id]) => !impossible.has(id)))
  const shown = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
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
    // What arrived counts at once, and is confirmed where it stands.
    sure: readings.filter((reading) => reading in shown),
    typedIn: 'temperature' in shown ? unit : here.typedIn,
    lastActive: Date.now(),
  }))
}

/** Forgets the patient: answers, notes, label, readings and every undo step, here and in the tab's storage. */
export function nextPatient(): void {
  const { unit, keysOn, by, remember, patient } = useIntake.getState()
  useIntake.setState({ ...empty, unit, keysOn, by, remember, patient: patient + 1, lastActive: Date.now() }, true)
  useIntake.persist.clearStorage()
}

/** What is known of the patient who is here, to be had again. */
export function snapshotOf(): Patient {
  const { intake, label, fields, sure, typedIn, takenAt } = useIntake.getState()
  return { intake: calm(intake), label, fields, sure, typedIn, takenAt }
}
export const restore = (patient: Patient): void => {
  useIntake.setState({ ...patient, lastActive: Date.now() })
}

clearAlso(nextPatient)
clearWithDevice(() => {
  rememberName(null)
  useIntake.setState({ by: '', remember: false })
  useIntake.persist.clearStorage()
})
