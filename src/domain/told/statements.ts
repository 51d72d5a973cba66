/** Everything that may be said of a check, once. Outputs take from it in the order of `weight.ts` and decide only how much fits. */
import type { Context, FactId, Symptom } from '#src/content/model.ts'
import type { GroupId, LevelId } from '#src/content/schema.ts'
import { lowerFirst } from '#src/domain/check/lowerFirst.ts'
import type { Value } from '#src/domain/engine/answers.ts'
import type { Check } from '#src/domain/check/check.ts'
import { evaluate } from '#src/domain/engine/condition.ts'
import { contextAsked, factsFrom, featureAsked, type Facts } from '#src/domain/engine/facts.ts'
import { saidFor } from '#src/domain/engine/vitals.ts'
import { subjectOf } from '#src/domain/check/fact.ts'
import { spanSaid, type SpanId } from '#src/domain/check/spans.ts'
import { detailsOf } from '#src/domain/check/questionnaire.ts'
import { onEmergencyPage, rowOf } from '#src/domain/check/rows.ts'
import type { Seen, SeenRow } from '#src/domain/check/seen.ts'
import type { Triage } from '#src/domain/engine/triage.ts'
import { levelOrder } from '#src/domain/engine/urgency.ts'

/**
 * What became of a question. `no`: answered by itself; `groupedNo`: one button answered for several rows.
 * `given`: a value was chosen or measured. `notAsked`: not for this person, see `reason`.
 */
export type State = 'yes' | 'notSure' | 'no' | 'groupedNo' | 'given' | 'notAnswered' | 'notAsked'

/** What is known, or still open, about one yes. Only what is asked of this person is in the list. */
export type Detail = {
  /** `nosebleeds.since`; a piece has the id of its own row: `lymph-nodes-neck`. */
  fact: FactId
  kind: 'since' | 'trend' | 'severity' | 'cause' | 'piece' | 'feature' | 'measure'
  /** `yes`, `no` for features and pieces; `given` for the others, with `value`. */
  state: Exclude<State, 'notAsked'>
  /** Days for `since`; the word of the answer for `trend`, `severity` and `cause`; a number for a measure. */
  value?: Value
  /** Of `since`: the span that was chosen; `value` is its longest day. */
  span?: SpanId
  /** For a feature, piece, cause and measure; for since, trend and severity the output has the words. */
  label: string
  clinicalTerm: string
  /** The answer of a measure as it is chosen, "4 or more", and in clinical words. */
  valueLabel?: string
  valueTerm?: string
  /** Of a measure that can undo its row: how it went is always told, and that it has no answer too, for that counts as the worst. */
  undoes?: true
  /** Of a cause: it is one that explains this symptom. */
  counts?: boolean
  /** Still open, and could make the advice more urgent. */
  open: boolean
}

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

type Undoing = { fact: FactId; value: Value; term: string }

const undoingOf = ({ id, measures }: Symptom, facts: Facts): Undoing[] =>
  measures.flatMap((measure) =>
    measure.options
      .filter(({ value, undoes }) => undoes && facts[`${id}.${measure.id}`] === value)
      .map(({ value, label, clinicalTerm = label }) => ({ fact: `${id}.${measure.id}`, value, term: clinicalTerm })),
  )

/** What was said of a row stays said where a measure undoes it: for the rules it is a no, with all that belongs to it. */
function asSaid(seen: Seen, undoing: readonly Undoing[]): Seen {
  if (undoing.length === 0) return seen
  const isOther = ([fact]: [FactId, Value]) => !undoing.some((one) => one.fact === fact)
  const facts = factsFrom(seen.content, Object.fromEntries(Object.entries(seen.answers).filter(isOther)))
  return { ...seen, facts: { ...facts, ...Object.fromEntries(undoing.map(({ fact, value }) => [fact, value])) } }
}

function rowState(answer: Value | undefined, isGrouped: boolean): State {
  if (answer === 'no') return isGrouped ? 'groupedNo' : 'no'
  return answer === 'yes' || answer === 'notSure' ? answer : 'notAnswered'
}

const piecesThatAreYes = ({ content, facts }: Seen, { id }: Symptom): Symptom[] =>
  facts[id] === 'yes' ? content.symptoms.filter((piece) => piece.partOf === id && facts[piece.id] === 'yes') : []

function detailsOfYes(seen: Seen, check: Pick<Check, 'answers' | 'rough'>, { couldChange }: Triage, symptom: Symptom): Detail[] {
  const { content, answers, facts } = seen
  const asked = detailsOf(seen, symptom)
  const detail = (kind: Detail['kind'], fact: FactId, words: Words, state: Detail['state']): Detail => ({
    fact,
    kind,
    state,
    label: words.label,
    clinicalTerm: words.clinicalTerm,
    open: couldChange.includes(fact),
  })
  const valued = (kind: Detail['kind'], part: string, words: Words): Detail => {
    const fact = `${symptom.id}.${part}`
    const value = facts[fact]
    const state = value === undefined ? 'notAnswered' : value === 'notSure' ? 'notSure' : 'given'
    // Its pieces share the answer, and a rule may look at it as theirs.
    const open = [symptom, ...asked.parts].some(({ id }) => couldChange.includes(`${id}.${part}`))
    return { ...detail(kind, fact, words, state), open, ...(state === 'given' && { value: value! }) }
  }
  const three = (kind: Detail['kind'], fact: FactId, words: Words) => {
    const value = facts[fact]
    return detail(kind, fact, words, value === 'yes' || value === 'no' || value === 'notSure' ? value : 'notAnswered')
  }
  const features = symptom.features.filter((feature) => {
    const fact = `${symptom.id}.${feature.id}`
    // What stands on the emergency page is told there, unless both are a yes.
    return asked.features.includes(feature) || (facts[fact] === 'yes' && featureAsked(feature, facts, fact) === 'shown')
  })
  const measure = ({ id, label, clinicalTerm, options, unit }: Symptom['measures'][number]): Detail => {
    const undoes = options.some((option) => option.undoes)
    const told: Detail = { ...valued('measure', id, { label, clinicalTerm }), ...(undoes && { undoes }) }
    return chosen(told, options.find(({ value }) => value === told.value) ?? { label: `${told.value} ${unit}` })
  }
  return [
    ...(asked.since ? [sinceOf()] : []),
    ...(asked.trend ? [valued('trend', 'trend', noWords)] : []),
    ...(asked.severity || facts[`${symptom.id}.severity`] !== undefined ? [valued('severity', 'severity', noWords)] : []),
    ...asked.parts.map((piece) => three('piece', piece.id, piece)),
    ...features.map((feature) => three('feature', `${symptom.id}.${feature.id}`, feature)),
    ...symptom.measures.map(measure),
    ...(asked.progress ? [progressOf(asked.progress)] : []),
    ...(asked.cause ? [causeOf()] : []),
  ]

  function sinceOf(): Detail {
    const told = valued('since', 'since', noWords)
    const span = told.state === 'given' ? spanSaid(check, told.fact) : undefined
    return span ? { ...told, span } : told
  }

  function progressOf({ label, clinicalTerm, options }: NonNullable<typeof asked.progress>): Detail {
    const told = valued('measure', 'as-said', { label, clinicalTerm })
    return chosen(told, options.find(({ id }) => id === told.value) ?? { label: String(told.value) })
  }

  function chosen(told: Detail, { label, clinicalTerm = label }: { label: string; clinicalTerm?: string | undefined }): Detail {
    return told.value === undefined ? told : { ...told, valueLabel: label, valueTerm: clinicalTerm }
  }

  function causeOf(): Detail {
    const fact = `${symptom.id}.cause`
    const answer = answers[fact]
    const state = answer === undefined ? 'notAnswered' : answer === 'notSure' ? 'notSure' : answer === 'none' ? 'no' : 'given'
    const told = detail('cause', fact, content.causes.find(({ id }) => id === answer) ?? noWords, state)
    return state === 'given' ? { ...told, value: answer!, counts: evaluate(symptom.unexplained, facts) === 'unmet' } : told
  }
}

type Words = { label: string; clinicalTerm: string }
const noWords: Words = { label: '', clinicalTerm: '' }

function personStatement({ answers, facts }: Seen, grouped: Check['grouped'], result: Triage, item: Context): Statement {
  const { id, reading, showIf } = item
  // A number out of its range is no fact: it is as if not answered. A reading that nobody took is a fact for the rules alone.
  const value = reading && facts[id] !== answers[id] ? undefined : facts[id]
  const state: State = (reading ? value === undefined && facts[id] === 'no' : contextAsked(item, facts) === 'notAsked')
    ? 'notAsked'
    : value === undefined
      ? 'notAnswered'
      : value === 'notSure' || (item.kind === 'three' && value === 'yes')
        ? value
        : item.kind === 'three' && value === 'no'
          ? rowState('no', grouped.includes(id))
          : 'given'
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
