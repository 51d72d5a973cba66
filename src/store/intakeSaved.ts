/** What the tab keeps of the nurse's screen, looked at before it is used: its shape here, its answers in `carryOver.ts`. */
import { content } from '#src/content/app.ts'
import { carriedOver } from '#src/domain/check/carryOver.ts'
import { checkFrom, firstOf, isFact, isFacts, isList, isNotes, isObject, isShortOrNull, isText, limits } from '#src/domain/check/outside.ts'
import { marksOf, noMarks, type Marks } from '#src/domain/nurse/confirm.ts'
import { emptyIntake, type Intake } from '#src/domain/nurse/intake.ts'
import type { TemperatureUnit } from '#src/domain/check/temperature.ts'
import { readings, type Reading } from '#src/domain/nurse/typed.ts'

export type Fields = Readonly<Record<Reading, string>>

/** Characters of a reading, as typed. */
const mostTyped = 24

/** The first part of what is too long could be read as a value that nobody typed. */
export const wholeOrUnread = (text: string): string => firstOf(text, mostTyped)

export const noFields = Object.fromEntries(readings.map((reading) => [reading, ''])) as Fields

export type IntakeSaved = {
  intake: Intake
  /** Tells patients apart on this screen; it goes into no note and no file. */
  label: string
  /** Name or initials of who enters the answers: of this screen, not of the patient. */
  by: string
  /** As typed; what may be used of it stands in the answers. */
  fields: Fields
  /** Readings that are seldom so, and were confirmed. */
  sure: readonly Reading[]
  /** As it was chosen on this screen; null: as the country has it. */
  unit: TemperatureUnit | null
  /** In which the temperature that stands in its field was typed; null while there is none. */
  typedIn: TemperatureUnit | null
  keysOn: boolean
  /** When something was first done about this patient (ISO date and time). */
  takenAt: string | null
  /** When something was last done (milliseconds): the screen hides and wipes itself by it. */
  lastActive: number
}

/** Undefined if it is not what this screen stores. Older versions of the app stored fewer fields, no marks, and all rows were in view. */
export function intakeFrom(foreign: unknown): IntakeSaved | undefined {
  if (!isObject(foreign)) return undefined
  const {
    marks,
    notes,
    badTimes = {},
    current,
    all = false,
    opened = [],
    label,
    by = '',
    fields,
    sure = [],
    unit,
    keysOn,
    takenAt = null,
    lastActive,
  } = foreign
  const { typedIn = unit } = foreign
  const check = checkFrom(foreign['check'])
  if (
    !check ||
    !isNotes(notes) ||
    !isNotes(badTimes) ||
    !(current === null || isFact(current)) ||
    typeof all !== 'boolean' ||
    !isFacts(opened)
  )
    return undefined
  if (!isText(label, limits.short) || !isText(by, limits.short) || !isShortOrNull(takenAt) || !isList(sure, readings.length, isReading))
    return undefined
  if (!isUnit(unit) || !isUnit(typedIn) || typeof keysOn !== 'boolean' || typeof lastActive !== 'number') return undefined
  const typed = fieldsFrom(fields)
  const given = marks === undefined ? noMarks : marksFrom(marks)
  if (!typed || !given) return undefined

  const { answers, grouped } = carriedOver(content, check, content.version)
  const known = { ...check, answers, grouped }
  const intake = { ...emptyIntake, check: known, marks: marksOf(given, answers), notes, badTimes, current, all, opened }
  return { intake, label, by, fields: typed, sure, unit, typedIn: typed.temperature === '' ? null : typedIn, keysOn, takenAt, lastActive }
}

const isUnit = (foreign: unknown): foreign is TemperatureUnit | null => foreign === null || foreign === 'C' || foreign === 'F'
const isReading = (foreign: unknown): foreign is Reading => readings.some((reading) => reading === foreign)

function fieldsFrom(foreign: unknown): Fields | undefined {
  if (!isObject(foreign)) return undefined
  const texts = readings.map((reading) => [reading, foreign[reading] ?? ''] as const)
  return texts.every(([, text]) => isText(text, mostTyped)) ? (Object.fromEntries(texts) as Fields) : undefined
}

function marksFrom(foreign: unknown): Marks | undefined {
  if (!isObject(foreign)) return undefined
  const { from, open } = foreign
  return isFacts(from) && isFacts(open) ? { from, open } : undefined
}
