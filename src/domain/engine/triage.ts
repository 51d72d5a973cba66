import type { Atom, Condition, Content, Escalation, FactId, Rule, Symptom } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { Answers } from './answers.ts'
import { atoms, evaluate, metByYes, openFacts, witness, type Decided, type MetByYes } from './condition.ts'
import { factsFrom } from './facts.ts'
import { once } from './once.ts'
import { openRows } from '#src/domain/check/questionnaire.ts'
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
  const decided: Decided = new Map()
  const verdicts = rules.map(({ when }) => evaluate(when, facts, decided))
  const met = rules.filter((_, index) => verdicts[index] === 'met')
  const unknown = rules.filter((_, index) => verdicts[index] === 'unknown')
  const atLeast = mostUrgent(met.map(({ level }) => level))
  const atMost = mostUrgent([atLeast, ...unknown.map(({ level }) => level)])
  const above = unknown.filter(({ level }) => higher(level, atLeast))

  return {
    atLeast,
    atMost,
    settled: atLeast === atMost,
    met: withOneWatchRule(met).map((rule) => ({ rule, because: factsOf(witness(rule.when, facts, decided)) })),
    couldChange: openFacts(
      above.map(({ when }) => when),
      facts,
      decided,
    ),
  }
}

/**
 * The open rows that could change the advice, best first: by how urgent the advice would be if the answer were
 * yes, then by how many undecided rules that answer would settle.
 */
export function askNext(content: Content, answers: Answers): FactId[] {
  const facts = factsFrom(content, answers)
  const rows = openRows(content, answers)
  const open = new Set(rows)
  const known = new Map<Condition, MetByYes>()
  const rules = ruleBook(content).map(({ level, when }) => ({ level, by: metByYes(when, facts, open, known) }))
  const now = mostUrgent(rules.flatMap(({ level, by }) => (by === 'met' ? level : [])))
  const settled = new Map(rows.map((row) => [row, { level: now, count: 0 }]))
  for (const { level, by } of rules) {
    if (by === 'met') continue
    for (const row of by) {
      const { level: before, count } = settled.get(row)!
      settled.set(row, { level: mostUrgent([before, level]), count: count + 1 })
    }
  }

  return [...settled]
    .filter(([, { count }]) => count > 0)
    .toSorted(([, a], [, b]) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) || b.count - a.count)
    .map(([row]) => row)
}

/** The rules with their escalations written out as rules like any other, so that one evaluation decides everything. */
export const ruleBook = once((content): readonly Rule[] =>
  [...content.rules, ...content.escalations.flatMap((escalation) => escalated(escalation, content))].toSorted(
    (a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level),
  ),
)

function escalated({ from, to, when, ...text }: Escalation, { rules, symptoms }: Content): Rule[] {
  const worse = symptoms.filter(({ partOf, details }) => partOf !== undefined || details.includes('trend')).map(muchWorse)
  const lifts = (rule: Rule): Condition => (when === 'ownSymptomMuchWorse' ? anyOwn(rule, worse) : when)
  return from.map((level) => ({
    ...text,
    sources: [...text.sources],
    id: `${text.id}-from-${level}`,
    level: to === 'one-up' ? levelOrder[levelOrder.indexOf(level) - 1]! : to,
    when: { any: rules.filter((rule) => rule.level === level).map((rule) => ({ all: [lifts(rule), rule.when] })) },
  }))
}

type MuchWorse = { id: FactId; when: Condition }

/** This symptom got much worse within days. */
const muchWorse = ({ id }: Symptom): MuchWorse => ({
  id,
  when: {
    all: [
      { fact: id, is: 'yes' },
      { fact: `${id}.trend`, atLeast: 'muchWorse' },
    ],
  },
})

/** Some symptom that this rule looks at got much worse. */
function anyOwn(rule: Rule, worse: readonly MuchWorse[]): Condition {
  const used = new Set(atoms(rule.when).flatMap((atom) => ('is' in atom ? [atom.fact] : [])))
  return { any: worse.filter(({ id }) => used.has(id)).map(({ when }) => when) }
}

/** Of the watch rules, which say what is left when no other is met, the first that holds speaks. */
function withOneWatchRule(met: readonly Rule[]): Rule[] {
  const urgent = met.filter(({ level }) => level !== 'self-care')
  return urgent.length > 0 ? urgent : met.slice(0, 1)
}

const factsOf = (list: readonly Atom[]): FactId[] => [...new Set(list.map(({ fact }) => fact))]
