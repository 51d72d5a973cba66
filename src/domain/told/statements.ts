/** Everything that may be said of a check, once. Outputs take from it in the order of `weight.ts` and decide only how much fits. */
import type { Context, FactId, Symptom } from '#src/content/model.ts'
import type { GroupId, LevelId } from '#src/content/schema.ts'
import { lowerFirst } from '#src/domain/check/lowerFirst.ts'
import type { Value } from '#src/domain/engine/answers.ts'
import type { Check } from '#src/domain/check/check.ts'
import { contextAsked, type Facts } from '#src/domain/engine/facts.ts'
import { saidFor } from '#src/domain/engine/vitals.ts'
import { subjectOf } from '#src/domain/check/fact.ts'
import { onEmergencyPage, rowOf } from '#src/domain/check/rows.ts'
import type { Seen, SeenRow } from '#src/domain/check/seen.ts'
import type { Triage } from '#src/domain/engine/triage.ts'
import { levelOrder } from '#src/domain/engine/urgency.ts'
import { asSaid, detailsOfYes, undoingOf, type Detail, type State } from './details.ts'

export type Statement = {
  /** A row (`petechiae`, `chest-pain.tight-or-heavy`) or something about the person (`age`, `pregnant`, `pulse`). */
  id: FactId
  kind: 'symptom' | 'person' | 'reading'
  state: State
  /** Lay words, clinical words, and lay words as they stand after "I have had …" (symptoms only). */
  label: string
  clinicalTerm: string
  inSentence?: string
  /** As it is said after "I" or "he", where there are such words: {have} stands for have or has. */
  spoken?: string
  /** It happens in a moment, and does not last. */
  happens?: true
  /** Where the state is `given`. */
  value?: Value
  /** The value in words, with its unit: "Once", "38.4 °C". */
  valueLabel?: string
  /** Why it was not asked. */
  reason?: string
  /** Of a yes that a measure undoes, the option in clinical words: spots that fade under a glass are none of those that the row is about. */
  undoneBy?: string
  /** Of a symptom that is a yes, by its answer or by what was measured. */
  details: readonly Detail[]
  /** Treatment, blood thinner, pregnancy, known leukaemia, and vital signs: every output says them when they are yes, not sure or given. */
  always: boolean
  /** A line of the emergency page. */
  emergencySign: boolean
  /** An emergency, alone or together with others (taxonomy: `redFlag`). */
  redFlag: boolean
  /** Information for the doctor that changes no advice. */
  riskFactor: boolean
  /** A rule of the advice's own level looks at it and is met. */
  decides: boolean
  /** The most urgent rule that is met and looks at it. */
  urgency?: LevelId
  /** Its answer, or one of its details, is open and could make the advice more urgent: it stands behind "could be". */
  open: boolean
  groups: readonly GroupId[]
}

/** First the person, then the rows of the questionnaire. `result`: the triage of these answers. */
export function statementsOf(seen: Seen, check: Pick<Check, 'answers' | 'grouped' | 'rough'>, result: Triage): Statement[] {
  const told = rowsToTell(seen)
  const apart = new Set(told.map(({ row }) => row.id))
  const symptoms = told.map((one) => symptomStatement(seen, check, result, apart, one))
  const person = seen.content.context.map((item) => personStatement(seen, check.grouped, result, item))
  return [...person, ...symptoms]
}

/** Filters statements by kind and state; the order stays. */
export const inState = (statements: readonly Statement[], kind: Statement['kind'], ...states: readonly State[]): Statement[] =>
  statements.filter((one) => one.kind === kind && states.includes(one.state))

/** The fever that was measured, where the answer about it is no yes: what is known of it counts for the rules all the same. */
export const measuredOnly = (statements: readonly Statement[]): Statement | undefined =>
  statements.find(({ kind, state, details }) => kind === 'symptom' && state !== 'yes' && details.length > 0)

/** Without pieces, which are details of their symptom, and with every feature that nothing else would tell. */
function rowsToTell({ content, facts, rows }: Seen): readonly SeenRow[] {
  const isTold = ({ row: { id, symptom, feature } }: SeenRow) =>
    !symptom.partOf && !(feature && facts[id] === 'yes' && facts[symptom.id] === 'yes')
  const listed = new Set(rows.map(({ row }) => row.id))
  const stray = content.symptoms
    .filter(({ id }) => facts[id] !== 'yes')
    .flatMap(({ id, features }) => features.map((feature) => `${id}.${feature.id}`))
    .filter((fact) => !listed.has(fact) && (facts[fact] === 'yes' || facts[fact] === 'notSure'))
  return [...rows.filter(isTold), ...stray.map((fact) => ({ row: rowOf(content, fact), asked: 'shown' as const }))]
}

/** `apart`: what stands for itself, so that it is nobody else's detail. */
function symptomStatement(
  seen: Seen,
  check: Pick<Check, 'answers' | 'grouped' | 'rough'>,
  result: Triage,
  apart: ReadonlySet<FactId>,
  { row, asked, reason }: SeenRow,
): Statement {
  const { id, symptom, feature } = row
  const state = asked === 'shown' ? rowState(seen.answers[id], check.grouped.includes(id)) : asked === 'open' ? 'notAnswered' : 'notAsked'
  // What was measured can say yes where the answer does not: the details count for the rules then, so they are told.
  const undoing = state === 'yes' && !feature ? undoingOf(symptom, seen.facts) : []
  const details =
    !feature && (state === 'yes' || seen.facts[id] === 'yes') ? detailsOfYes(asSaid(seen, undoing), check, result, symptom) : []
  const own = new Set([id, ...details.map(({ fact }) => fact)])
  const isOwn = (fact: FactId) => own.has(fact) || (!feature && !apart.has(fact) && own.has(subjectOf(fact)))
  return {
    id,
    kind: 'symptom',
    state,
    label: row.label,
    clinicalTerm: row.clinicalTerm,
    inSentence: feature ? lowerFirst(feature.label) : symptom.inSentence,
    ...(state === 'notAsked' && reason !== undefined && { reason }),
    ...spokenOf(feature ?? symptom),
    ...(!feature && symptom.happens && { happens: true }),
    ...(undoing.length > 0 && { undoneBy: undoing.map(({ term }) => term).join(', ') }),
    details,
    always: false,
    emergencySign: onEmergencyPage(seen.content, id),
    redFlag: feature ? feature.redFlag === true : symptom.redFlag !== undefined,
    riskFactor: false,
    ...metBy(result, isOwn),
    open: result.couldChange.some(isOwn),
    groups: [...new Set([symptom, ...piecesThatAreYes(seen, symptom)].flatMap(({ groups }) => groups))],
  }
}

function rowState(answer: Value | undefined, isGrouped: boolean): State {
  if (answer === 'no') return isGrouped ? 'groupedNo' : 'no'
  return answer === 'yes' || answer === 'notSure' ? answer : 'notAnswered'
}

const piecesThatAreYes = ({ content, facts }: Seen, { id }: Symptom): Symptom[] =>
  facts[id] === 'yes' ? content.symptoms.filter((piece) => piece.partOf === id && facts[piece.id] === 'yes') : []

function personStatement({ answers, facts }: Seen, grouped: Check['grouped'], result: Triage, item: Context): Statement {
  const { id, reading, showIf } = item
  // A number out of its range is no fact: it is as if not answered. A reading that nobody took is a fact for the rules alone.
  const value = reading && facts[id] !== answers[id] ? undefined : facts[id]
  const state = personState(item, value, facts, grouped)
  const isOwn = (fact: FactId) => saidFor(fact, facts).includes(id)
  return {
    id,
    kind: reading ? 'reading' : 'person',
    state,
    label: item.label,
    clinicalTerm: item.clinicalTerm,
    ...(state === 'given' && { value: value!, valueLabel: valueLabel(item, value!) }),
    ...(state === 'notAsked' && showIf && { reason: showIf.reason }),
    ...spokenOf(item),
    details: [],
    always: reading === true || item.always === true,
    emergencySign: false,
    redFlag: false,
    riskFactor: item.riskFactor === true,
    ...metBy(result, isOwn),
    open: result.couldChange.some(isOwn),
    groups: [],
  }
}

function personState(item: Context, value: Value | undefined, facts: Facts, grouped: Check['grouped']): State {
  const { id, kind, reading } = item
  const isAsked = reading ? value !== undefined || facts[id] !== 'no' : contextAsked(item, facts) !== 'notAsked'
  if (!isAsked) return 'notAsked'
  if (value === undefined || value === 'notSure' || kind === 'three') return rowState(value, grouped.includes(id))
  return 'given'
}

function valueLabel({ options = [], unit }: Context, value: Value): string {
  const option = options.find((one) => value === (one.value ?? one.id))
  return option?.label ?? (unit ? `${value} ${unit}` : String(value))
}

function metBy({ met, atLeast }: Triage, isOwn: (fact: FactId) => boolean): Pick<Statement, 'decides' | 'urgency'> {
  const own = new Set(met.filter(({ because }) => because.some(isOwn)).map(({ level }) => level))
  const urgency = levelOrder.find((level) => own.has(level))
  return { decides: own.has(atLeast), ...(urgency && { urgency }) }
}

const spokenOf = ({ spoken }: { spoken?: string | undefined }) => (spoken === undefined ? {} : { spoken })
