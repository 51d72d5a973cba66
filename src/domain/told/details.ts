/** What is known about one symptom: its details, and the measures that undo it. */
import type { FactId, Symptom } from '#src/content/model.ts'
import type { Check } from '#src/domain/check/check.ts'
import { detailsOf } from '#src/domain/check/questionnaire.ts'
import type { Seen } from '#src/domain/check/seen.ts'
import { spanSaid, type SpanId } from '#src/domain/check/spans.ts'
import type { Value } from '#src/domain/engine/answers.ts'
import { evaluate } from '#src/domain/engine/condition.ts'
import { factsFrom, featureAsked, type Facts } from '#src/domain/engine/facts.ts'
import type { Triage } from '#src/domain/engine/triage.ts'

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

/** All that is known, or still open, about a symptom that is a yes, in the order in which it is asked. */
export function detailsOfYes(seen: Seen, check: Pick<Check, 'answers' | 'rough'>, { couldChange }: Triage, symptom: Symptom): Detail[] {
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

export type Undoing = { fact: FactId; value: Value; term: string }

/** The measures by which a yes does not count: spots that fade under a glass. */
export const undoingOf = ({ id, measures }: Symptom, facts: Facts): Undoing[] =>
  measures.flatMap((measure) =>
    measure.options
      .filter(({ value, undoes }) => undoes && facts[`${id}.${measure.id}`] === value)
      .map(({ value, label, clinicalTerm = label }) => ({ fact: `${id}.${measure.id}`, value, term: clinicalTerm })),
  )

/** What was said of a row stays said where a measure undoes it: for the rules it is a no, with all that belongs to it. */
export function asSaid(seen: Seen, undoing: readonly Undoing[]): Seen {
  if (undoing.length === 0) return seen
  const isOther = ([fact]: [FactId, Value]) => !undoing.some((one) => one.fact === fact)
  const facts = factsFrom(seen.content, Object.fromEntries(Object.entries(seen.answers).filter(isOther)))
  return { ...seen, facts: { ...facts, ...Object.fromEntries(undoing.map(({ fact, value }) => [fact, value])) } }
}
