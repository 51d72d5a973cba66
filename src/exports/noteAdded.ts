/** What stands in a note beside the answers: own words, readings of staff, what they have confirmed, what has changed. */
import type { Confirmation } from '#src/domain/nurse/confirm.ts'
import type { Readings } from '#src/domain/nurse/intake.ts'
import type { NotUsed } from '#src/domain/nurse/queries.ts'
import type { News2 } from '#src/domain/engine/vitals.ts'
import type { Comparison } from '#src/domain/told/compare.ts'
import type { Named } from '#src/domain/told/named.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { dayOfIso, type Day } from '#src/domain/told/times.ts'
import { ascii, type Latin } from './ascii.ts'
import { indent, wrap, type Part } from './lines.ts'
import { dateText, short, term, valueText } from './noteWords.ts'

type TimeNotUsed = { clinicalTerm: string; text: string }

/** What stands beside the summary: all of it may be left out. */
export type Added = {
  /** Measured by staff: °C, beats and breaths a minute, per cent. What is not there is left to be written by hand. */
  readings?: Readings
  /** What was entered and is asked about. */
  notUsed?: readonly (NotUsed | TimeNotUsed)[]
  /** What the readings score, as on the nurse's screen. */
  earlyWarning?: News2 | undefined
  /** In the nurse's words. */
  notes?: string
  /** Name or initials of who entered the answers; without, there is a line to write on. */
  by?: string | undefined
  /** When they began with this patient (ISO 8601, on the wall where that was). */
  at?: string | null | undefined
  /** What the patient entered on a device of their own, and how much of it staff have confirmed. */
  confirm?: Confirmation<Named> | undefined
  /** What is different since a check that was kept on the person's device. */
  changes?: { since: Day; comparison: Comparison } | undefined
  /** Writes own words of any script in Latin letters, where they need it. */
  latin?: Latin | undefined
}

/** "Since 03-JUN-2026: New: Epistaxis. Worse: Fatigue" */
export function changedSince(changes: Added['changes']): readonly string[] {
  if (!changes) return []
  const kinds = {
    New: 'new',
    Worse: 'worse',
    'Yes now, not known then': 'unknownThen',
    Gone: 'gone',
    'Yes then, not known now': 'unknownNow',
    Better: 'better',
    Same: 'same',
  } as const
  const found = Object.entries(kinds).flatMap(([name, kind]) => {
    const symptoms = changes.comparison[kind]
    return symptoms.length > 0 ? [`${name}: ${symptoms.map(short).join('; ')}`] : []
  })
  return wrap(`${indent}Since ${dateText(changes.since)}:`, found.length > 0 ? found.join('. ') : 'no change')
}

/** Which answers staff have not asked again: nobody should take them for checked. */
export function confirmation(confirm: Added['confirm']): Part[] {
  if (!confirm) return []
  const { entered, confirmed, open } = confirm
  if (open.length === 0) return [[`${indent}Answers from patient's device: ${entered}, all confirmed by staff`]]
  return [{ label: `Staff confirmed ${confirmed} of ${entered} answers. NOT CONFIRMED`, items: open.map(short), most: 2 }]
}

/** Quotes within are single, so that the end of the words is seen. */
export function quoted(label: string, words: string, latin: Latin | undefined): readonly string[] {
  const clean = ascii(words, latin).replaceAll('"', "'")
  return clean === '' ? [] : wrap(`${label}:`, `"${clean}"`)
}

/** The usual five in their usual order, with room to write; then what else was measured. */
export function obs({ statements }: Summary, { readings = {}, earlyWarning, notUsed = [], by = '', at, latin }: Added): readonly string[] {
  const staff = statements.filter(
    ({ id, kind, state }) => kind === 'reading' && id !== 'temperature' && state !== 'notAnswered' && state !== 'notAsked',
  )
  const value = (id: string) => staff.find((one) => one.id === id)?.value
  const slot = (measured: string | number | undefined) => measured ?? '___'
  const [systolic, diastolic] = [value('systolic'), value('diastolic')]
  const pressure = systolic === undefined && diastolic === undefined ? '___' : `${slot(systolic)}/${slot(diastolic)}`
  const usual = [
    `T ${slot(readings['temperature'])}`,
    `HR ${slot(readings['pulse'] ?? value('pulse'))}`,
    `RR ${slot(readings['breaths'] ?? value('breaths'))}`,
    `SpO2 ${slot(readings['oxygen'] ?? value('oxygen'))}`,
    `BP ${pressure}`,
  ]
  const inUsual = new Set(['pulse', 'breaths', 'oxygen', 'systolic', 'diastolic'])
  const others = staff
    .filter(({ id }) => !inUsual.has(id))
    .map((one) => `${term(one)}: ${valueText(one) || (one.state === 'notSure' ? 'not sure' : one.state)}`)
  return wrap(
    'Obs:',
    [
      usual.join(' '),
      ...notUsedTexts(notUsed, latin),
      ...others,
      ...(earlyWarning ? [earlyWarningText(earlyWarning)] : []),
      `Entered by ${enteredBy(ascii(by, latin).trim(), at)}`,
    ].join('; '),
  )
}

/** "RN Okafor, 23-NOV-2026 09:14"; without a name there is a line to write on. */
export function enteredBy(name: string, at: Added['at']): string {
  const day = at && dayOfIso(at)
  return name === '' ? '___' : `${name}${day ? `, ${dateText(day)} ${at.slice(11, 16)}` : ''}`
}

const shortNames: Readonly<Record<NotUsed['reading'] | News2['missing'][number], string>> = {
  age: 'Age',
  temperature: 'T',
  pulse: 'HR',
  breaths: 'RR',
  oxygen: 'SpO2',
  systolic: 'SBP',
  diastolic: 'DBP',
  'capillary-refill': 'CRT',
  'on-oxygen': 'oxygen',
  alertness: 'ACVPU',
}

/** `HR "8" entered, not used`, `Fatigue, duration "2-3x" entered, not used` */
export const notUsedTexts = (entered: readonly (NotUsed | TimeNotUsed)[], latin?: Latin): string[] =>
  entered.map((one) => {
    const name = 'reading' in one ? shortNames[one.reading] : `${short(one)}, duration`
    return `${name} "${ascii(one.text, latin).replaceAll('"', "'")}" entered, not used`
  })

/** "NEWS2 5 (HR 2, RR 3)"; "NEWS2 PARTIAL, at least 3 (SpO2 3; not measured: RR, T)": a lower bound is no total. */
export function earlyWarningText({ points, total, missing }: News2): string {
  const scored = Object.entries(points).flatMap(([item, one]) => (one > 0 ? [`${shortNames[item as keyof News2['points']]} ${one}`] : []))
  const parts = scored.length > 0 ? scored.join(', ') : 'no points'
  if (missing.length === 0) return `NEWS2 ${total} (${parts})`
  return `NEWS2 PARTIAL, at least ${total} (${parts}; not measured: ${missing.map((item) => shortNames[item]).join(', ')})`
}
