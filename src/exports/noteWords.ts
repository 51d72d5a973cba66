/** The words of a note for one statement: clinical English, in ASCII. */
import type { FactId } from '#src/content/model.ts'
import { lowerFirst } from '#src/domain/check/lowerFirst.ts'
import type { SpanId } from '#src/domain/check/spans.ts'
import type { Detail } from '#src/domain/told/details.ts'
import type { Statement } from '#src/domain/told/statements.ts'
import { ageOf, spanOf, type Day } from '#src/domain/told/times.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { ascii } from './ascii.ts'

type Term = { clinicalTerm: string }

export const term = ({ clinicalTerm }: Term): string => ascii(clinicalTerm)
/** Without what stands in brackets. */
export const short = (one: Term): string => term(one).replaceAll(/ \([^)]*\)/g, '')

/** "Epistaxis 9 days", "Petechiae or purpura (blanching) 2 days", "Petechiae or purpura (glass test not answered)" */
export function brief(one: Statement): string {
  const since = one.details.find(({ kind }) => kind === 'since')
  const test = one.details.find(({ undoes }) => undoes)
  const name = test ? `${short(one)} (${testWords(test)})` : short(one)
  return since?.state === 'given' || since?.state === 'notSure' ? `${name} ${sinceText(since)}` : name
}

/** "Epistaxis 9 days, worse" */
export function briefWithTrend(one: Statement): string {
  const trend = one.details.find(({ kind }) => kind === 'trend')
  return [brief(one), (trend && said(trend)) ?? []].flat().join(', ')
}

function testWords({ state, clinicalTerm, valueTerm }: Detail): string {
  if (state === 'given') return ascii(valueTerm!)
  return `${lowerFirst(ascii(clinicalTerm))} ${state === 'notSure' ? 'not sure' : 'not answered'}`
}

/** "Epistaxis (frequent or heavy): 9 days; worse; Heavy epistaxis; longest, with pressure: Over 15 minutes". What is denied is counted if not `full`. */
export function item(one: Statement, full: boolean): string {
  const details = itemDetails(one.details, full)
  return details.length > 0 ? `${term(one)}: ${details.join('; ')}` : term(one)
}

export const itemDetails = (details: readonly Detail[], full: boolean): string[] => [
  ...details.flatMap((detail) => said(detail) ?? []),
  ...together('NOT SURE', details, 'notSure', true),
  ...together('denied', details, 'no', full),
]

/** A yes, a value, or that there is none where its absence is to be seen. Features in doubt and denied are told together. */
function said(detail: Detail): string | undefined {
  const { kind, state, undoes } = detail
  if (kind === 'since') return sinceText(detail)
  if (kind === 'cause') return causeText(detail)
  if (state === 'yes') return term(detail)
  if (state === 'given') return kind === 'measure' ? `${term(detail)}: ${ascii(detail.valueTerm!)}` : wordOf(detail)
  if (state !== 'notSure') return state === 'notAnswered' && undoes ? `${term(detail)}: not answered` : undefined
  return kind === 'trend' || kind === 'severity' ? `${kind} not sure` : kind === 'measure' ? `${term(detail)}: not sure` : undefined
}

function together(label: string, details: readonly Detail[], state: Detail['state'], full: boolean): string[] {
  const own = details.filter((detail) => detail.state === state && (detail.kind === 'feature' || detail.kind === 'piece'))
  if (own.length === 0) return []
  return [`${label}: ${full ? own.map(short).join(' / ') : `${own.length} ${own.length === 1 ? 'detail' : 'details'}`}`]
}

/** As it was said: a span, or days in the unit that people would use: "0-1 days", "today", "1 day", "2 weeks". */
function sinceText({ state, value, span }: Detail): string {
  if (state !== 'given') return state === 'notSure' ? 'duration not sure' : 'duration not given'
  if (span) return spanTerms[span]
  if (value === 0) return 'today'
  const { count, unit } = spanOf(Number(value))
  return `${count} ${count === 1 ? unit.slice(0, -1) : unit}`
}

const spanTerms: Readonly<Record<SpanId, string>> = {
  today: '0-1 days',
  days: '2-3 days',
  fortnight: '4-14 days',
  weeks: '2-6 weeks',
  longer: 'over 6 weeks',
}

function causeText({ state, counts, clinicalTerm }: Detail): string | undefined {
  if (state === 'no') return 'no known cause'
  if (state === 'notSure') return 'cause not sure'
  if (state !== 'given') return undefined
  const cause = clinicalTerm === '' ? 'other' : ascii(clinicalTerm).replace(/^cause /, '')
  return counts ? `cause: ${cause}, explains it` : `cause: ${cause}, not counted`
}

const trends: Readonly<Record<string, string>> = { muchWorse: 'MUCH WORSE', comesAndGoes: 'comes and goes' }
const wordOf = ({ value }: Detail): string => trends[String(value)] ?? String(value)

/** "but fever denied; 6 days; Malaria area within 12 months": what stands behind a measured fever that the answer does not say. */
export function feverUnsaid({ state, details }: Statement): string {
  const answer = state === 'no' || state === 'groupedNo' ? 'denied' : state === 'notSure' ? 'not sure' : 'not answered'
  const known = details.filter((detail) => detail.state !== 'notAnswered' && (detail.state !== 'no' || detail.kind === 'cause'))
  return [`but fever ${answer}`, ...itemDetails(known, true)].join('; ')
}

/** What of a detail is open: "duration", "longest, with pressure". */
export function openPart({ kind, label, clinicalTerm }: Detail): string {
  if (kind === 'since') return 'duration'
  return label === '' ? kind : ascii(clinicalTerm).replaceAll(/ \([^)]*\)/g, '')
}

/** What of the answers met a rule, as much as can be taken in at once, doubt apart: "Epistaxis (9 days, worse); NOT SURE: Seizure". */
export function findings(statements: readonly Statement[], facts: readonly FactId[]): string {
  const found = statements.flatMap((one) => {
    const parts = one.details.filter(({ fact }) => facts.includes(fact)).flatMap((detail) => foundPart(detail) ?? [])
    if (!facts.includes(one.id) && parts.length === 0) return []
    const name = [short(one), valueText(one)].filter(Boolean).join(' ')
    return [{ text: parts.length > 0 ? `${name} (${parts.join(', ')})` : name, isDoubt: one.state === 'notSure' }]
  })
  const sorted = [...found.filter(({ isDoubt }) => !isDoubt), ...found.filter(({ isDoubt }) => isDoubt)]
  const shown = sorted.slice(0, mostFindings)
  const left = sorted.length - shown.length
  const texts = shown.map(({ text, isDoubt }, index) => (isDoubt && !shown[index - 1]?.isDoubt ? `NOT SURE: ${text}` : text))
  return [...texts, ...(left > 0 ? [`+${left} more`] : [])].join('; ')
}
const mostFindings = 6

function foundPart(detail: Detail): string | undefined {
  if (detail.kind === 'cause') return undefined
  if (detail.state === 'notSure') return `${openPart(detail)} not sure`
  if (detail.state === 'notAnswered') return `${openPart(detail)} not given`
  return detail.kind === 'feature' || detail.kind === 'piece' ? short(detail) : said(detail)
}

/**
 * Everything behind "could make it", by name: in doubt, details of what is there, not answered. Doubtful emergency signs
 * are named with the emergency signs, once.
 */
export function openThings(statements: readonly Statement[]): Record<'doubt' | 'details' | 'silent', string[]> {
  const open = statements.filter((one) => one.open)
  const doubt = open.filter(({ state }) => state === 'notSure')
  const others = doubt.filter(({ emergencySign }) => !emergencySign).map(short)
  return {
    doubt: doubt.length > others.length ? ['the emergency signs above', ...others] : others,
    details: open.flatMap((one) => {
      if (one.state === 'notSure' || one.state === 'notAnswered') return []
      const parts = one.details.filter((detail) => detail.open).map(openPart)
      return parts.length > 0 ? [`${short(one)} (${parts.join(', ')})`] : []
    }),
    silent: open.filter(({ state }) => state === 'notAnswered').map(short),
  }
}

/** "Once", "38.4 C", "18 months" */
export function valueText({ id, value, valueLabel = '' }: Statement): string {
  if (id !== 'age' || typeof value !== 'number') return ascii(valueLabel)
  const { count, unit } = ageOf(value)
  return count === 0 ? `under 1 ${unit.slice(0, -1)}` : `${count} ${count === 1 ? unit.slice(0, -1) : unit}`
}

/** "43 y, female, by carer." */
export function person({ age, sex, who }: Summary): string {
  const span = age === undefined ? undefined : ageOf(age)
  const years = span ? `${span.count === 0 ? '<1' : span.count} ${ageUnits[span.unit]}` : 'Age not given'
  const by = who === 'child' ? ', by parent/carer' : who === 'other' ? ', by carer' : ''
  return `${years}${sex === 'female' || sex === 'male' ? `, ${sex}` : ''}${by}.`
}

const ageUnits = { days: 'd', weeks: 'wk', months: 'mo', years: 'y' } as const

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/** 23-NOV-2026 */
export const dateText = ({ day, month, year }: Day): string => `${String(day).padStart(2, '0')}-${months[month - 1]}-${year}`

export const headLine = (day: Day): string => `[Patient-reported checklist, ${dateText(day)}, not verified]`
export const rulesLine = ({ version, fingerprint }: Summary): string => `[rules ${ascii(version)} #${ascii(fingerprint)}]`
