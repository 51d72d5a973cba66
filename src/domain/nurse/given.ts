/** Answers given on the nurse's screen, one by one or by group. */
import type { FactId } from '#src/content/model.ts'
import type { ThreeAnswer } from '#src/content/schema.ts'
import { firstOf, limits } from '#src/domain/check/outside.ts'
import { withAnswer, withGroupedNo, type Check } from '#src/domain/check/check.ts'
import { allOpen, confirmationOf, confirmed, forgotten } from './confirm.ts'
import { feverRow, isFever } from '#src/domain/check/fever.ts'
import { subjectOf } from '#src/domain/check/fact.ts'
import { onEmergencyPage } from '#src/domain/check/rows.ts'
import type { See } from '#src/domain/check/seen.ts'
import { intakeGroups, askedNow, currentRow, asksSince } from './grid.ts'
import { parseSince, isTooLong } from './fields.ts'
import { groupsInView } from './view.ts'
import { remembered, emptyIntake, aboutRow, withBadTime, type Entry, type Intake } from './intake.ts'

/** An answer given on a row by pointer. The same answer again confirms what the patient answered, and takes back what the nurse did. */
export function answerRow(see: See, intake: Intake, id: FactId, answer: ThreeAnswer): Intake {
  const isOwn = !intake.check.grouped.includes(id) && !intake.marks.open.includes(id)
  if (intake.check.answers[id] === answer && isOwn) return clearRow(see, intake, id)
  const row = currentRow(intakeGroups(see(intake.check.answers)), id)
  const entry: Entry | null = answer === 'yes' && asksSince(row) ? { kind: 'since', digits: '' } : null
  return { ...answered(intake, id, answer), current: id, entry }
}

/** Whatever the answer is, the nurse has asked: it is confirmed. */
export function answered(intake: Intake, id: FactId, answer: ThreeAnswer): Intake {
  return {
    ...withBadTime(remembered(intake, aboutRow(id)), id),
    check: withAnswer(intake.check, id, answer),
    marks: confirmed(intake.marks, [id]),
    said: { kind: 'answered', row: id },
  }
}

/** A detail: since, trend, severity, cause, a feature or a measure. */
export function answerDetail(intake: Intake, fact: FactId, value: string | number | undefined): Intake {
  return { ...remembered(intake, aboutRow(subjectOf(fact))), check: withAnswer(intake.check, fact, value), said: null }
}

/** Since when, as typed; what is half typed or cannot be right is no answer, and is kept as what it is. */
export function answerSince(intake: Intake, fact: FactId, text: string): Intake {
  const days = parseSince(text)
  const tooLong = days !== undefined && isTooLong(intake.check.answers, days)
  const usable = tooLong ? undefined : days
  const after = withBadTime(answerDetail(intake, fact, usable), subjectOf(fact), usable === undefined ? text.trim() : '')
  return tooLong ? { ...after, said: { kind: 'tooLong', digits: text.trim() } } : after
}

export function writeNote(intake: Intake, id: FactId, text: string): Intake {
  const { [id]: _, ...others } = intake.notes
  return { ...withLengthSaid(intake, text, limits.note), notes: text === '' ? others : { ...others, [id]: firstOf(text, limits.note) } }
}

/** Of a text that is too long only the first characters are kept, which is said. */
export const withLengthSaid = (intake: Intake, text: string, most: number): Intake => {
  if (text.length > most) return { ...intake, said: { kind: 'cut', most } }
  return intake.said?.kind === 'cut' ? { ...intake, said: null } : intake
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
    ...withBadTime(remembered(intake, aboutRow(id)), id),
    check: { ...intake.check, answers: rest, grouped: grouped.filter((one) => !own(one)) },
    marks: forgotten(intake.marks, intake.marks.from.filter(own)),
    notes,
    current: id,
    said: { kind: 'cleared' },
  }
}

/**
 * "Rest of this group no", and in the emergency block "list read out, none reported": grouped, and only where it is empty.
 * Reading the list out also confirms each "no" of the patient in it.
 */
export function groupNo(see: See, intake: Intake, groupId: string): Intake {
  const groups = groupsInView(see(intake.check.answers), intake)
  const place = groups.findIndex(({ id }) => id === groupId)
  const group = groups[place]
  if (!group) return intake
  const thatAre = (value: ThreeAnswer | undefined) => group.rows.map(({ id }) => id).filter((id) => intake.check.answers[id] === value)
  const { content } = see(intake.check.answers)
  const { temperature } = intake.check.answers
  // A measured fever is no "no": the row stays open, to be asked.
  const isHot = typeof temperature === 'number' && isFever(content, temperature)
  const rows = thatAre(undefined).filter((id) => !(isHot && id === feverRow))
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

/**
 * "Confirm the rest of this group": what the patient answered here holds, as it is. Nothing is filled in. Of the emergency
 * signs it is the one row that has the keys; with the keys elsewhere, it leads to the first.
 */
export function confirmGroup(see: See, intake: Intake, groupId: string): Intake {
  const groups = groupsInView(see(intake.check.answers), intake)
  const place = groups.findIndex(({ id }) => id === groupId)
  const group = groups[place]
  const own = group?.rows ?? see(intake.check.answers).content.context
  const held = own.map(({ id }) => id).filter((id) => intake.marks.open.includes(id))
  if (held.length === 0) return { ...intake, entry: null, said: { kind: 'nothingToConfirm' } }
  const here = currentRow(groups, intake.current).id
  if (group?.emergency && !held.includes(here)) return { ...intake, current: held[0]!, entry: null, said: { kind: 'oneByOne' } }
  const ids = group?.emergency ? [here] : held
  const after = group?.emergency ? [...held.slice(held.indexOf(here) + 1), ...held.filter((id) => id !== here)][0] : undefined
  return {
    ...remembered(intake, group?.emergency ? aboutRow(here) : { kind: 'confirmed', id: groupId }),
    marks: confirmed(intake.marks, ids),
    current: after ?? (groupId === aboutGroup ? intake.current : (groups[place + 1] ?? groups[place]!).rows[0]!.id),
    said: { kind: 'confirmed', ids },
  }
}

/** A new patient, as the patient's own device tells it. `lost`: how many answers have no place here. */
export function received(see: See, check: Check, lost: number): Intake {
  const seen = see(check.answers)
  const marks = allOpen(seen)
  const count = confirmationOf(askedNow(seen), marks)?.entered ?? 0
  // Their answers may be anywhere, and each is to be confirmed where it stands.
  return { ...emptyIntake, all: true, check, marks, said: { kind: 'received', count, lost } }
}
