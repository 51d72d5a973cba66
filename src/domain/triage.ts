import type { Atom, Condition, Content, Escalation, FactId, Rule, Symptom } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { Answers, Value } from './answers.ts'
import { atoms, byFact, evaluate, isMet, isMetBy, openAtoms, witness } from './condition.ts'
import { factsFrom } from './facts.ts'
import { openRows } from './questionnaire.ts'
import { higher, levelOrder, mostUrgent } from './urgency.ts'

export type MetRule = {
  rule: Rule
  /** The facts that met it. */
  because: readonly FactId[]
}

export type Triage = {
  /** What is certain already: the advice. */
  atLeast: LevelId
  /** What it could become if everything open turned out as bad as can be. */
  atMost: LevelId
  settled: boolean
  /** Every rule that is met, most urgent first; those of the advice's own level are the reasons for it. */
  met: readonly MetRule[]
  /** Facts still open that could make the advice more urgent. */
  couldChange: readonly FactId[]
}

/** Answers in; advice at least, at most and why, out. The same answers give the same triage, in whatever order they were given. */
export function triage(content: Content, answers: Answers): Triage {
  const facts = factsFrom(content, answers)
  const rules = ruleBook(content)
  const verdicts = rules.map(({ when }) => evaluate(when, facts))
  const met = rules.filter((_, index) => verdicts[index] === 'met')
  const unknown = rules.filter((_, index) => verdicts[index] === 'unknown')
  const atLeast = mostUrgent(met.map(({ level }) => level))
  const atMost = mostUrgent([atLeast, ...unknown.map(({ level }) => level)])
  const above = unknown.filter(({ level }) => higher(level, atLeast))

  return {
    atLeast,
    atMost,
    settled: atLeast === atMost,
    met: withOneWatchRule(met).map((rule) => ({ rule, because: factsOf(witness(rule.when, facts)) })),
    couldChange: factsOf(above.flatMap(({ when }) => openAtoms(when, facts))),
  }
}

/**
 * The open rows that could change the advice, best first: by how urgent the advice would be if the answer were
 * yes, then by how many undecided rules that answer would settle.
 */
export function askNext(content: Content, answers: Answers): FactId[] {
  const facts = factsFrom(content, answers)
  const rules = ruleBook(content)
  const rows = openRows(content, answers)
  const met = new Set(rules.filter(({ when }) => isMet(when, facts)))
  const now = mostUrgent([...met].map(({ level }) => level))
  // Rules are monotone: one that every open row together cannot meet, no single row can.
  const worst = { ...facts, ...Object.fromEntries(rows.map((row) => [row, 'yes'])) }
  const reachable = new Set(rules.filter((rule) => !met.has(rule) && isMet(rule.when, worst)))
  const ifYes: Record<FactId, Value> = { ...facts }

  const scored = rows.map((row) => {
    ifYes[row] = 'yes'
    const settled = (rulesAbout(content).get(row) ?? []).filter((rule) => reachable.has(rule) && isMetBy(row, rule.when, ifYes))
    delete ifYes[row]
    return { row, level: levelOrder.indexOf(mostUrgent([now, ...settled.map(({ level }) => level)])), settles: settled.length }
  })
  return scored
    .filter(({ level, settles }) => settles > 0 || level < levelOrder.indexOf(now))
    .toSorted((a, b) => a.level - b.level || b.settles - a.settles)
    .map(({ row }) => row)
}

/** The rules with their escalations written out as rules like any other, so that one evaluation decides everything. */
export function ruleBook(content: Content): readonly Rule[] {
  const known = books.get(content)
  if (known) return known
  const book = [...content.rules, ...content.escalations.flatMap((escalation) => escalated(escalation, content))].toSorted(
    (a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level),
  )
  books.set(content, book)
  return book
}

/** Every row's rules: those that a yes on it could meet. */
function rulesAbout(content: Content): ReadonlyMap<FactId, readonly Rule[]> {
  const known = indexes.get(content)
  if (known) return known
  const index = byFact(ruleBook(content), ({ when }) => when)
  indexes.set(content, index)
  return index
}

/** Both depend on the content alone, which never changes while the app runs. */
const books = new WeakMap<Content, readonly Rule[]>()
const indexes = new WeakMap<Content, ReadonlyMap<FactId, readonly Rule[]>>()

function escalated({ from, to, when, ...text }: Escalation, { rules, symptoms }: Content): Rule[] {
  return from.map((level) => ({
    ...text,
    sources: [...text.sources],
    id: `${text.id}-from-${level}`,
    level: to === 'one-up' ? levelOrder[levelOrder.indexOf(level) - 1]! : to,
    when: {
      any: rules
        .filter((rule) => rule.level === level)
        .map((rule) => ({ all: [when === 'ownSymptomMuchWorse' ? muchWorse(rule, symptoms) : when, rule.when] })),
    },
  }))
}

/** Some symptom that this rule looks at got much worse within days. */
function muchWorse(rule: Rule, symptoms: readonly Symptom[]): Condition {
  const used = new Set(atoms(rule.when).flatMap((atom) => ('is' in atom ? [atom.fact] : [])))
  return {
    any: symptoms
      .filter(({ id, partOf, details }) => used.has(id) && (partOf !== undefined || details.includes('trend')))
      .map(({ id }) => ({
        all: [
          { fact: id, is: 'yes' },
          { fact: `${id}.trend`, atLeast: 'muchWorse' },
        ],
      })),
  }
}

/** Of the watch rules, which say what is left when no other is met, the first that holds speaks. */
function withOneWatchRule(met: readonly Rule[]): Rule[] {
  const urgent = met.filter(({ level }) => level !== 'self-care')
  return urgent.length > 0 ? urgent : met.slice(0, 1)
}

const factsOf = (list: readonly Atom[]): FactId[] => [...new Set(list.map(({ fact }) => fact))]
