/** All that a reader of the result needs, as one plain object: the result, the sheet and the note show it, and decide nothing. */
import type { Content, Context, FactId, Symptom } from '#src/content/model.ts'
import type { Basis, GroupId, LevelId, LevelText, Severity, Trend } from '#src/content/schema.ts'
import type { Check } from '#src/domain/engine/answers.ts'
import { labelOf, ownerOf, pageOf, questionOf, subjectOf } from '#src/domain/check/fact.ts'
import { pages, shownContext } from '#src/domain/check/questionnaire.ts'
import { severityOrder, trendOrder, type Facts } from '#src/domain/engine/facts.ts'
import { findSymptom, rowOf, type Row } from '#src/domain/engine/rows.ts'
import type { Seen } from '#src/domain/engine/seen.ts'
import { isFever } from '#src/domain/check/fever.ts'
import { askNext, triage, type MetRule, type Triage } from '#src/domain/engine/triage.ts'
import { levelOrder } from '#src/domain/engine/urgency.ts'
import { orderOf, type Orders } from './order.ts'
import { safetyNetOf, type SafetyNet } from './safetyNet.ts'
import { statementsOf, type Statement } from './statements.ts'

export type Named = { id: FactId; label: string; clinicalTerm: string }

export type Reported = Named & {
  inSentence: string
  since?: number | 'notSure'
  trend?: Trend | 'notSure'
  severity?: Severity | 'notSure'
  /** The cause that the person named; `counts` when it is one that explains this symptom. */
  cause?: { label: string; clinicalTerm: string; counts: boolean }
  features: readonly Named[]
  featuresNotSure: readonly Named[]
  measures: readonly { id: string; label: string; value: string }[]
  groups: readonly GroupId[]
  mechanisms: readonly string[]
  /** One of the rules behind the advice looks at it. */
  decides: boolean
}

export type NotSure = Named & { howToCheck?: string; groups: readonly GroupId[] }

export type ContextLine = Named & {
  /** Not there: not answered. */
  answer?: 'yes' | 'no' | 'notSure'
  /** What was chosen or measured, where it is not yes, no or not sure. */
  chosen?: string
  riskFactor: boolean
}

export type Mechanism = Content['mechanisms'][number]

export type SummaryCause = {
  group: Content['groups'][number]
  mechanisms: readonly (Mechanism & { symptoms: readonly Reported[]; notSure: readonly NotSure[] })[]
}

export type Reason = {
  id: string
  ref: string
  level: LevelId
  why: string
  clinical: string
  basis: Basis
  sources: readonly { code: string; label: string; url?: string }[]
  /** The answers that met it. */
  because: readonly string[]
}

export type OpenQuestion = { id: FactId; label: string; howToCheck?: string; notSure: boolean; detail: boolean; pageId: string }

export type Summary = {
  version: string
  fingerprint: string
  triage: Triage
  level: LevelText
  /** The one order that comes first, and what it means; where nothing was noticed, words for that. To be filled with the words of the country. */
  heading: string
  action: string
  atMost: LevelText
  /** Nothing is a yes, nothing is not sure, and no fever was measured. */
  nothing: boolean
  /** In an emergency: what to do first, and what then. */
  order: Orders
  /** Everything that may be said, most important first. */
  statements: readonly Statement[]
  who?: string
  age?: number
  sex?: string
  reported: readonly Reported[]
  notSure: readonly NotSure[]
  unanswered: readonly Named[]
  notAsked: readonly (Named & { reason: string })[]
  no: readonly (Named & { grouped: boolean })[]
  /** The emergency page: how many lines were answered, and with what. */
  emergency: { asked: number; yes: number; notSure: number; rows: readonly FactId[] }
  context: readonly ContextLine[]
  causes: readonly SummaryCause[]
  reasons: readonly Reason[]
  actions: readonly string[]
  /** What to say first in an emergency. */
  say: readonly string[]
  /** What to ask for at this age. */
  ask?: string
  /** The open rows that could change the advice, best first. */
  askNext: readonly FactId[]
  openQuestions: readonly OpenQuestion[]
  /** Every line of it that fits the person; none in an emergency. */
  safetyNet: SafetyNet
  /** What stands beside the advice: how far such a check can go, and the one true sentence where there are symptoms. */
  beside: readonly string[]
  /** When to go back if nothing changes, or to check again. */
  later: readonly string[]
  /** Beside the advice; none in an emergency, where they would be a second order. */
  notices: readonly string[]
  /** Days until the date by which to be seen. */
  withinDays: number | null
  words: string
}

/** From this age on the adult wording of the ask is used. */
const adult = 25

/** `seen`: the answers of this check. */
export function summaryOf(seen: Seen, check: Check): Summary {
  const { content, facts } = seen
  const result = triage(seen)
  const reported = reportedSymptoms(seen, result)
  const rows = rowsByAnswer(seen, check)
  const next = askNext(seen)
  const { who, age, sex } = facts
  const isHot = typeof facts['temperature'] === 'number' && isFever(content, facts['temperature'])
  const nothing = result.atLeast === 'self-care' && reported.length === 0 && rows.notSure.length === 0 && !isHot
  const level = levelOf(content, result.atLeast)
  const order = orderOf(content, result)
  const ask = Number(age ?? 0) >= adult ? (level.askAdult ?? level.ask) : level.ask

  return {
    version: content.version,
    fingerprint: content.fingerprint,
    triage: result,
    level,
    ...wordsOf(content, level, order, nothing),
    atMost: levelOf(content, result.atMost),
    nothing,
    order,
    statements: statementsOf(seen, check, result),
    ...(who !== undefined && { who: String(who) }),
    ...(typeof age === 'number' && { age }),
    ...(sex !== undefined && { sex: String(sex) }),
    reported,
    ...rows,
    emergency: emergencyPage(seen),
    context: contextLines(seen),
    causes: causesOf(content, reported, rows.notSure),
    reasons: result.met.map((met) => reasonOf(content, met)),
    actions: order.kind === 'none' ? actionsOf(result, facts) : order.next,
    say: unique(result.reasons.flatMap(({ rule }) => rule.say ?? [])),
    ...(ask && { ask }),
    askNext: next,
    openQuestions: openQuestions(seen, result.couldChange, next),
    safetyNet: safetyNetOf(
      seen,
      result.atLeast,
      [...reported, ...rows.notSure].map(({ id }) => id),
    ),
    notices: order.kind === 'none' ? noticesOf(content, facts) : [],
    words: check.words,
  }
}

function reportedSymptoms(seen: Seen, result: Triage): Reported[] {
  const { content, answers, facts } = seen
  const listed = seen.rows.filter(({ row, asked }) => asked === 'shown' && answers[row.id] === 'yes')
  const symptoms = listed.filter(({ row }) => !row.feature && !row.symptom.partOf).map(({ row }) => row)
  // A line of the emergency page that is a feature stands by itself until its symptom is a yes too.
  const alone = listed.filter(({ row }) => row.feature && facts[row.symptom.id] !== 'yes').map(({ row }) => row)
  const place = (one: Reported) => {
    const met = result.met.find(({ because }) => because.some((fact) => ownerOf(content, fact) === ownerOf(content, one.id)))
    return met ? levelOrder.indexOf(met.rule.level) : levelOrder.length
  }
  return [...alone, ...symptoms]
    .map((row) => reportedRow(seen, result, row))
    .toSorted(
      (a, b) =>
        place(a) - place(b) ||
        rank(severityOrder, b.severity) - rank(severityOrder, a.severity) ||
        rank(trendOrder, b.trend) - rank(trendOrder, a.trend),
    )
}

function reportedRow({ content, answers, facts }: Seen, result: Triage, row: Row): Reported {
  const { symptom, feature } = row
  const pieces = feature ? [] : content.symptoms.filter(({ partOf, id }) => partOf === symptom.id && facts[id] === 'yes')
  const featuresWith = (value: string) =>
    feature
      ? []
      : symptom.features.filter(({ id }) => facts[`${symptom.id}.${id}`] === value).map((one) => named(`${symptom.id}.${one.id}`, one))
  const detail = (name: string) => facts[`${row.id}.${name}`]
  const cause = content.causes.find(({ id }) => id === answers[`${row.id}.cause`])
  const [since, trend, severity] = feature ? [] : [detail('since'), detail('trend'), detail('severity')]

  return {
    ...named(row.id, row),
    inSentence: feature ? lowerFirst(feature.label) : symptom.inSentence,
    ...(since !== undefined && { since: typeof since === 'number' ? since : 'notSure' }),
    ...(trend !== undefined && { trend: trendOrder.find((one) => one === trend) ?? 'notSure' }),
    ...(severity !== undefined && { severity: severityOrder.find((one) => one === severity) ?? 'notSure' }),
    ...(cause &&
      !feature && { cause: { label: cause.label, clinicalTerm: cause.clinicalTerm, counts: symptom.clearCauses.includes(cause.id) } }),
    features: [...pieces.map((piece) => named(piece.id, piece)), ...featuresWith('yes')],
    featuresNotSure: featuresWith('notSure'),
    measures: feature ? [] : measuresOf(symptom, facts),
    groups: unique([symptom, ...pieces].flatMap(({ groups }) => groups)),
    mechanisms: unique([symptom, ...pieces].flatMap(({ mechanisms }) => mechanisms)),
    decides: result.reasons.some(({ because }) => because.some((fact) => ownerOf(content, fact) === symptom.id)),
  }
}

function measuresOf(symptom: Symptom, facts: Facts): Reported['measures'] {
  return symptom.measures.flatMap(({ id, label, options, unit }) => {
    const value = facts[`${symptom.id}.${id}`]
    if (value === undefined) return []
    return [{ id, label, value: options.find((option) => option.value === value)?.label ?? `${value} ${unit}` }]
  })
}

/** What was not a yes: four different things, and they stay four. */
function rowsByAnswer({ answers, rows }: Seen, { grouped }: Check) {
  const shown = rows.filter(({ asked }) => asked === 'shown')
  const answered = (value: string | undefined) => shown.filter(({ row }) => answers[row.id] === value).map(({ row }) => row)
  const open = rows.filter(({ row, asked }) => asked === 'open' && !row.symptom.partOf).map(({ row }) => row)

  return {
    notSure: answered('notSure').map((row) => ({
      ...named(row.id, row),
      ...(row.howToCheck && { howToCheck: row.howToCheck }),
      groups: row.symptom.groups,
    })),
    unanswered: [...answered(undefined), ...open].map((row) => named(row.id, row)),
    notAsked: rows
      .filter(({ row, asked, reason }) => asked === 'notAsked' && reason !== undefined && !row.symptom.partOf)
      .map(({ row, reason }) => ({ ...named(row.id, row), reason: reason! })),
    no: answered('no').map((row) => ({ ...named(row.id, row), grouped: grouped.includes(row.id) })),
  }
}

function emergencyPage({ content, answers, rows: all }: Seen): Summary['emergency'] {
  const rows = content.questionnaire.emergency.flatMap((group) => group.rows)
  const shown = all.filter(({ row, asked }) => rows.includes(row.id) && asked === 'shown')
  const count = (value: string) => shown.filter(({ row }) => answers[row.id] === value).length
  return { asked: count('yes') + count('no') + count('notSure'), yes: count('yes'), notSure: count('notSure'), rows }
}

function contextLines(seen: Seen): ContextLine[] {
  const { content, answers } = seen
  const listed = content.context.filter(({ id, reading }) => !['who', 'age', 'sex'].includes(id) && (!reading || answers[id] !== undefined))
  const shown = [
    ...shownContext(
      seen,
      listed.filter(({ reading }) => !reading).map(({ id }) => id),
    ),
    ...listed.filter(({ reading }) => reading),
  ]
  return shown.map((item) => {
    const value = answers[item.id]
    const base = { ...named(item.id, item), riskFactor: item.riskFactor === true }
    if (value === undefined) return base
    if (value === 'notSure' || (item.kind === 'three' && (value === 'yes' || value === 'no'))) return { ...base, answer: value }
    return { ...base, chosen: chosenOf(item, value) }
  })
}

function chosenOf({ options = [], unit }: Context, value: string | number): string {
  const option = options.find((one) => value === (one.value ?? one.id))
  return option?.label ?? (unit ? `${value} ${unit}` : String(value))
}

/** Only the causes that a yes or a not sure leads to, in the order of the files. */
function causesOf(content: Content, reported: readonly Reported[], notSure: readonly NotSure[]): SummaryCause[] {
  return content.groups.flatMap((group) => {
    const mechanisms = content.mechanisms
      .filter((mechanism) => mechanism.groups.length === 1 && mechanism.groups[0] === group.id)
      .map((mechanism) => ({
        ...mechanism,
        symptoms: reported.filter((one) => one.mechanisms.includes(mechanism.id)),
        notSure: notSure.filter(({ id }) => rowOf(content, id).symptom.mechanisms.includes(mechanism.id)),
      }))
      .filter((mechanism) => mechanism.symptoms.length > 0 || mechanism.notSure.length > 0)
    return mechanisms.length > 0 ? [{ group, mechanisms }] : []
  })
}

function reasonOf(content: Content, { rule, because }: MetRule): Reason {
  const { id, ref, level, why, clinical, basis } = rule
  return {
    id,
    ref,
    level,
    why,
    clinical,
    basis,
    sources: rule.sources.map((code) => ({ code, ...(content.sources[code] ?? { label: code }) })),
    because: unique(because.map((fact) => labelOf(content, fact))),
  }
}

/** The words of the level. Where nothing was noticed there is nothing to rest from, nothing that could get better, and no day to count to. */
function wordsOf(
  { advice }: Content,
  level: LevelText,
  order: Orders,
  nothing: boolean,
): Pick<Summary, 'heading' | 'action' | 'beside' | 'later' | 'withinDays'> {
  const { cannotRuleOut, trueSentence, normalTest } = advice
  const { action, withinDays, timeBox } = level
  if (nothing) {
    const { heading, action: watch, afterwards } = advice.nothing
    return { heading, action: watch, beside: [cannotRuleOut], later: [afterwards], withinDays: null }
  }
  const heading = order.heading ?? (order.kind === 'go' ? level.goHeading : undefined) ?? level.heading
  if (level.id === 'emergency') return { heading, action, beside: [], later: [], withinDays }
  const beside = level.id === 'self-care' ? [cannotRuleOut, trueSentence] : [trueSentence]
  return { heading, action, beside, later: [...(timeBox ? [timeBox] : []), normalTest, cannotRuleOut], withinDays }
}

const noticesOf = ({ context }: Content, facts: Facts): string[] =>
  context.flatMap(({ id, notice }) => (notice && facts[id] === 'yes' ? [notice] : []))

/** What to do beyond the advice of a level below emergency. */
function actionsOf({ met, reasons }: Triage, facts: Facts): string[] {
  const own = reasons.flatMap(({ rule }) => rule.action ?? [])
  const age = Number(facts['age'] ?? 0)
  const byAge = met.flatMap(({ rule }) => (rule.ageFrom && age >= rule.ageFrom.years ? [rule.ageFrom.action] : []))
  return unique([...own, ...byAge])
}

/** The open facts that could make it more urgent, each as one thing to answer: not sure first, then details, then empty rows, best first. */
function openQuestions(seen: Seen, couldChange: readonly FactId[], next: readonly FactId[]): OpenQuestion[] {
  const { content, facts } = seen
  const way = pages(seen)
  const questions = unique(couldChange.map((fact) => questionOf(seen, fact))).map((id): OpenQuestion => {
    const isSymptom = findSymptom(content, subjectOf(id)) !== undefined
    const detail = isSymptom && facts[id] === 'yes'
    const howToCheck = isSymptom && !detail ? rowOf(content, id).howToCheck : undefined
    return {
      id,
      label: labelOf(content, id),
      ...(howToCheck && { howToCheck }),
      notSure: facts[id] === 'notSure',
      detail,
      pageId: pageOf(
        content,
        way,
        couldChange.find((fact) => questionOf(seen, fact) === id)!,
      ),
    }
  })
  const asked = new Map(next.map((id, index) => [id, index]))
  const place = ({ id, notSure, detail }: OpenQuestion) => (notSure ? 0 : detail ? 1 : 2 + (asked.get(id) ?? next.length))
  return questions.toSorted((a, b) => place(a) - place(b))
}

const levelOf = (content: Content, id: LevelId): LevelText => content.levels.find((level) => level.id === id)!
const named = (id: FactId, { label, clinicalTerm }: { label: string; clinicalTerm: string }): Named => ({ id, label, clinicalTerm })
const rank = (order: readonly string[], value = '') => order.indexOf(value)
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
