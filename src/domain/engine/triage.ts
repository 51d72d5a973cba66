/** Step 4, conditions to advice: the most urgent rule that is met decides, and the rules still unknown say what it could become. */
import type { Atom, Condition, Content, Escalation, FactId, Rule, Symptom } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { Answers } from './answers.ts'
import { atoms, evaluate, openFacts, undecided, witness } from './condition.ts'
import { rulesInDoubt } from './doubt.ts'
import type { Facts } from './facts.ts'
import { once } from './once.ts'
import { below, higher, levelOrder, mostUrgent } from './urgency.ts'

export type MetRule = {
  rule: Rule
  /** How urgent it makes the advice: the level of the rule, or one below where it is met only if what is in doubt is so. */
  level: LevelId
  /** The facts that met it. */
  because: readonly FactId[]
  /** Those of them that are "not sure"; undefined where the rule is met without. */
  doubted?: readonly FactId[]
}

export type Triage = {
  /** What is certain already: the advice. */
  atLeast: LevelId
  /** What it could become if everything open turned out as bad as can be. */
  atMost: LevelId
  settled: boolean
  /** Every rule that is met, or would be if what is in doubt is so, most urgent first. */
  met: readonly MetRule[]
  /** The rules of the level that is advised. */
  reasons: readonly MetRule[]
  /** Facts still open that could make the advice more urgent. */
  couldChange: readonly FactId[]
}

/** Answers and the facts that follow from them (facts.ts). */
type Said = { content: Content; answers: Answers; facts: Facts }

/** Answers in; advice at least, at most and why, out. The same answers give the same triage, in whatever order they were given. */
export function triage({ content, answers, facts }: Said): Triage {
  const rules = ruleBook(content)
  const decided = undecided()
  const verdicts = rules.map(({ when }) => evaluate(when, facts, decided))
  const holding = rules.filter((_, index) => verdicts[index] === 'met')
  const unknown = rules.filter((_, index) => verdicts[index] === 'unknown')
  const sure = mostUrgent(holding.map(({ level }) => level))
  const inDoubt = metInDoubt({ content, answers, facts }, unknown, sure)
  const atLeast = mostUrgent([sure, ...inDoubt.map(({ level }) => level)])
  const atMost = mostUrgent([atLeast, ...unknown.map(({ level }) => level)])
  const above = unknown.filter(({ level }) => higher(level, atLeast))
  const met = withOneWatchRule(
    [
      ...holding.map((rule) => ({ rule, level: rule.level, because: factsOf(witness(rule.when, facts, decided)) })),
      ...inDoubt.filter(({ level }) => level === atLeast),
    ].toSorted((a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level)),
  )

  return {
    atLeast,
    atMost,
    settled: atLeast === atMost,
    met,
    reasons: met.filter(({ level }) => level === atLeast),
    couldChange: openFacts(
      above.map(({ when }) => when),
      facts,
      decided,
    ),
  }
}

function metInDoubt({ content, answers, facts }: Said, unknown: readonly Rule[], sure: LevelId): MetRule[] {
  const inDoubt = rulesInDoubt(content, answers, unknown, sure)
  return inDoubt.rules.map((rule) => {
    const because = factsOf(witness(rule.when, inDoubt.facts, inDoubt.decided))
    return { rule, level: below(rule.level), because, doubted: because.filter((fact) => facts[fact] === 'notSure') }
  })
}

/** The rules with their escalations written out as rules like any other, so that one evaluation decides everything. */
export const ruleBook = once((content: Content): readonly Rule[] =>
  [...content.rules, ...content.escalations.flatMap((escalation) => escalated(escalation, content))].toSorted(
    (a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level),
  ),
)

function escalated({ from, except = [], to, when, ...text }: Escalation, { rules, symptoms }: Content): Rule[] {
  const worse = symptoms.filter(({ partOf, details }) => partOf !== undefined || details.includes('trend')).map(muchWorse)
  const lifts = (rule: Rule): Condition => (when === 'ownSymptomMuchWorse' ? anyOwn(rule, worse) : when)
  return from.map((level) => ({
    ...text,
    sources: [...text.sources],
    id: `${text.id}-from-${level}`,
    level: to === 'one-up' ? levelOrder[levelOrder.indexOf(level) - 1]! : to,
    when: {
      any: rules.filter(({ id, level: own }) => own === level && !except.includes(id)).map((rule) => ({ all: [lifts(rule), rule.when] })),
    },
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
function withOneWatchRule(met: readonly MetRule[]): MetRule[] {
  const urgent = met.filter(({ level }) => level !== 'self-care')
  return urgent.length > 0 ? urgent : met.slice(0, 1)
}

const factsOf = (list: readonly Atom[]): FactId[] => [...new Set(list.map(({ fact }) => fact))]
