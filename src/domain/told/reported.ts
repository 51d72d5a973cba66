/** What was said of the rows: the yes answers with their details, the worst first, and the three ways of not being a yes. */
import type { Content, FactId, Symptom } from '#src/content/model.ts'
import type { GroupId, Severity, Trend } from '#src/content/schema.ts'
import { lowerFirst } from '#src/domain/check/lowerFirst.ts'
import { ownerOf } from '#src/domain/check/fact.ts'
import { spanSaid, type SpanId } from '#src/domain/check/spans.ts'
import type { Check } from '#src/domain/check/check.ts'
import { evaluate } from '#src/domain/engine/condition.ts'
import { severityOrder, trendOrder, type Facts } from '#src/domain/engine/facts.ts'
import type { Row } from '#src/domain/check/rows.ts'
import type { Seen } from '#src/domain/check/seen.ts'
import type { Triage } from '#src/domain/engine/triage.ts'
import { levelOrder } from '#src/domain/engine/urgency.ts'
import { named, type Named } from './named.ts'

export type Reported = Named & {
  inSentence: string
  since?: number | 'notSure'
  /** The span that was chosen; `since` is its longest day. */
  span?: SpanId
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

/** The emergency page: how many lines were answered, and with what. */
export type EmergencyPage = { asked: number; yes: number; notSure: number; rows: readonly FactId[] }

export function reportedSymptoms(seen: Seen, check: Pick<Check, 'answers' | 'rough'>, result: Triage): Reported[] {
  const { content, answers, facts } = seen
  const listed = seen.rows.filter(({ row, asked }) => asked === 'shown' && answers[row.id] === 'yes')
  const symptoms = listed.filter(({ row }) => !row.feature && !row.symptom.partOf).map(({ row }) => row)
  // A line of the emergency page that is a feature stands by itself until its symptom is a yes too.
  const alone = listed.filter(({ row }) => row.feature && facts[row.symptom.id] !== 'yes').map(({ row }) => row)
  const place = (one: Reported) => {
    const met = result.met.find(({ because }) => because.some((fact) => ownerOf(content, fact) === ownerOf(content, one.id)))
    return met ? levelOrder.indexOf(met.level) : levelOrder.length
  }
  return [...alone, ...symptoms]
    .map((row) => reportedRow(seen, check, result, row))
    .toSorted(
      (a, b) =>
        place(a) - place(b) ||
        rank(severityOrder, b.severity) - rank(severityOrder, a.severity) ||
        rank(trendOrder, b.trend) - rank(trendOrder, a.trend),
    )
}

function reportedRow({ content, answers, facts }: Seen, check: Pick<Check, 'answers' | 'rough'>, result: Triage, row: Row): Reported {
  const { symptom, feature } = row
  const pieces = feature ? [] : content.symptoms.filter(({ partOf, id }) => partOf === symptom.id && facts[id] === 'yes')
  const featuresWith = (value: string) =>
    feature
      ? []
      : symptom.features.filter(({ id }) => facts[`${symptom.id}.${id}`] === value).map((one) => named(`${symptom.id}.${one.id}`, one))
  const detail = (name: string) => facts[`${row.id}.${name}`]
  const cause = content.causes.find(({ id }) => id === answers[`${row.id}.cause`])
  const span = feature ? undefined : spanSaid(check, `${row.id}.since`)
  const [since, trend, severity] = feature ? [] : [detail('since'), detail('trend'), detail('severity')]

  return {
    ...named(row.id, row),
    inSentence: feature ? lowerFirst(feature.label) : symptom.inSentence,
    ...(span && { span }),
    ...(since !== undefined && { since: typeof since === 'number' ? since : 'notSure' }),
    ...(trend !== undefined && { trend: trendOrder.find((one) => one === trend) ?? 'notSure' }),
    ...(severity !== undefined && { severity: severityOrder.find((one) => one === severity) ?? 'notSure' }),
    ...(cause &&
      !feature && {
        cause: { label: cause.label, clinicalTerm: cause.clinicalTerm, counts: evaluate(symptom.unexplained, facts) === 'unmet' },
      }),
    features: [...pieces.map((piece) => named(piece.id, piece)), ...featuresWith('yes')],
    featuresNotSure: featuresWith('notSure'),
    measures: feature ? [] : [...measuresOf(symptom, facts), ...progressOf(content, symptom, facts)],
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

/** Of a cause that a clinician named: is it going as was said? */
function progressOf({ causes }: Content, { id }: Symptom, facts: Facts): Reported['measures'] {
  const asks = causes.find((cause) => cause.id === facts[`${id}.cause`])?.asksProgress
  const option = asks?.options.find((one) => one.id === facts[`${id}.as-said`])
  return asks && option ? [{ id: 'as-said', label: asks.label, value: `${asks.label} ${option.label}` }] : []
}

/** What was not a yes: four different things, and they stay four. */
export function rowsByAnswer({ answers, rows }: Seen, { grouped }: Check) {
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

export function emergencyPage({ content, answers, rows: all }: Seen): EmergencyPage {
  const rows = content.questionnaire.emergency.flatMap((group) => group.rows)
  const shown = all.filter(({ row, asked }) => rows.includes(row.id) && asked === 'shown')
  const count = (value: string) => shown.filter(({ row }) => answers[row.id] === value).length
  return { asked: count('yes') + count('no') + count('notSure'), yes: count('yes'), notSure: count('notSure'), rows }
}

const rank = (order: readonly string[], value = '') => order.indexOf(value)

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]
