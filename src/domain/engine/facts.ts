/** Step 1, answers to facts: what is asked of this person, and what follows from what they said. */
import type { Content, Context, FactId, Feature, ShowIf, Symptom } from '#src/content/model.ts'
import type { Answers, Value } from './answers.ts'
import type { Facts } from './atom.ts'
import { evaluate } from './condition.ts'
import { once } from './once.ts'
import { addVitals } from './vitals.ts'

export { severityOrder, trendOrder, type Facts } from './atom.ts'

/** Is something asked? "open" while the answer that decides it is itself open. */
export type Asked = 'shown' | 'notAsked' | 'open'

/**
 * The facts that follow from the answers. What is not asked of this person is harmless ("no"), whatever was
 * answered before it was hidden; numbers out of range are left out, as if not answered (I-17). A row that is part of
 * another shares its since, trend and severity, but never its cause.
 */
export function factsFrom(content: Content, answers: Answers): Facts {
  const facts: Record<FactId, Value> = {}
  for (const item of content.context) if (item.reading) copy(item.id, answers[item.id], facts, item)
  for (const item of content.context) if (!item.reading) addContext(item, answers, facts)
  for (const symptom of content.symptoms) if (!symptom.partOf) addSymptom(content, symptom, answers, facts)
  for (const symptom of content.symptoms) if (symptom.partOf) addSymptom(content, symptom, answers, facts)
  for (const item of content.context) if (item.reading && contextAsked(item, facts) === 'notAsked') facts[item.id] ??= 'no'
  addVitals(facts)
  return facts
}

function addContext(item: Context, answers: Answers, facts: Record<FactId, Value>): void {
  if (contextAsked(item, facts, answers[item.id]) === 'notAsked') facts[item.id] = 'no'
  else copy(item.id, answers[item.id], facts, item)
}

/** The whole names of a symptom's facts: joined once, not with every tap. */
const named = once(({ id, partOf, features, measures }: Symptom) => ({
  features: features.map((feature) => ({ feature, fact: `${id}.${feature.id}` })),
  measures: measures.map(({ id: measure, options }) => ({ fact: `${id}.${measure}`, options })),
  shared: ['since', 'trend', 'severity', 'as-said'].map((detail) => ({ fact: `${id}.${detail}`, whole: partOf && `${partOf}.${detail}` })),
  cause: `${id}.cause`,
}))

const ownRows = once(({ questionnaire }: Content) => new Set(questionnaire.emergency.flatMap(({ rows }) => rows)))

function addSymptom(content: Content, symptom: Symptom, answers: Answers, facts: Record<FactId, Value>): void {
  const { id, partOf } = symptom
  const { features, measures, shared, cause } = named(symptom)
  const answer = answers[id]
  const asked = symptomAsked(symptom, facts, answer)
  if (asked === 'notAsked') facts[id] = 'no'
  // A piece waits for the yes of the whole; anything else counts as soon as it is answered (see contextAsked).
  else if (answer !== undefined && (asked === 'shown' || !partOf)) facts[id] = answer
  if (symptom.shownBy && evaluate(symptom.shownBy, facts) === 'met') facts[id] = 'yes'
  for (const measure of measures) addMeasure(id, measure, answers, facts)

  for (const { feature, fact } of features) {
    const value = answers[fact]
    const isOff = facts[id] === 'no' && !ownRows(content).has(fact)
    if (isOff || asked === 'notAsked' || featureAsked(feature, facts, fact) === 'notAsked') facts[fact] = 'no'
    else if (value !== undefined && (feature.redFlag || facts[id] === 'yes')) facts[fact] = value
  }
  if (facts[id] !== 'yes') return

  for (const { fact, whole } of shared) copy(fact, whole ? facts[whole] : answers[fact], facts, { min: 0 })
  const given = String(answers[cause])
  facts[cause] = symptom.causes.includes(given) && causeAsked(content, given, facts) ? given : 'unexplained'
}

type Measure = ReturnType<typeof named>['measures'][number]

/** An option that undoes the row makes it a "no", and stays known itself. */
function addMeasure(id: FactId, { fact, options }: Measure, answers: Answers, facts: Record<FactId, Value>): void {
  if (facts[id] === 'yes') copy(fact, answers[fact], facts, { min: 0 })
  else if (facts[id] === 'no') facts[fact] = 'no'
  if (options.some(({ undoes, value }) => undoes && value === facts[fact])) facts[id] = 'no'
}

/** Is this cause offered at this age? One that is not does not count. */
export function causeAsked({ causes }: Content, id: string, { age }: Facts): boolean {
  const { from, under } = causes.find((cause) => cause.id === id)?.ages ?? { from: 0, under: Infinity }
  return typeof age !== 'number' || (age >= from && age < under)
}

function copy(fact: FactId, value: Value | undefined, facts: Record<FactId, Value>, { min, max }: Pick<Context, 'min' | 'max'>): void {
  if (isUsable(value, min, max)) facts[fact] = value
}

/** A word, or a number in its range. Anything else is as if not answered. */
function isUsable(value: Value | undefined, min = -Infinity, max = Infinity): value is Value {
  return typeof value === 'number' ? Number.isFinite(value) && value >= min && value <= max : value !== undefined
}

/** Whether a row is asked of this person. Rows that are part of another follow its answer. */
export function symptomAsked({ id, partOf, showIf }: Symptom, facts: Facts, answer = facts[id]): Asked {
  if (!partOf) return askedOrAnswered(showIf, facts, answer)
  const parent = facts[partOf]
  return parent === 'yes' ? 'shown' : parent === 'no' ? 'notAsked' : 'open'
}

/** The fact is the whole name of the feature: `nosebleeds.heavy`. */
export function featureAsked(feature: Feature, facts: Facts, fact: FactId): Asked {
  return askedOrAnswered(feature.showIf, facts, facts[fact])
}

export function contextAsked({ id, showIf, nurse }: Context, facts: Facts, answer = facts[id]): Asked {
  if (nurse && answer === undefined) return 'notAsked'
  return askedOrAnswered(showIf, facts, answer)
}

/**
 * An answer counts while it is not known yet whether the question is for this person (nobody has said the sex or the
 * age): silence about one thing never undoes what was said about another. A yes or a doubt counts, too, under the age
 * from which people are asked: to be younger is never a reason to be told less.
 */
function askedOrAnswered(showIf: ShowIf | undefined, facts: Facts, answer: Value | undefined): Asked {
  if (!showIf) return 'shown'
  if (Number(facts['age']) < (showIf.from ?? 0) && (answer ?? 'no') === 'no') return 'notAsked'
  const asked = askedIf(showIf, facts)
  return asked === 'open' && answer !== undefined ? 'shown' : asked
}

export function askedIf({ when }: ShowIf, facts: Facts): Asked {
  const verdictNow = evaluate(when, facts)
  return verdictNow === 'met' ? 'shown' : verdictNow === 'unmet' ? 'notAsked' : 'open'
}
