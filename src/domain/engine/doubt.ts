/** What a "not sure" could be. */
import type { Content, FactId, Rule } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { Answers, Value } from './answers.ts'
import { evaluate, undecided, type Decided } from './condition.ts'
import { factsFrom, type Facts } from './facts.ts'
import { once } from './once.ts'
import { below, higher } from './urgency.ts'

type InDoubt = {
  /** Met if every "not sure" were so. */
  rules: readonly Rule[]
  /** The facts of that case, and what they decided. */
  facts: Facts
  decided: Decided
}

/**
 * Doubt costs one step: a rule that would be met if every "not sure" were so counts one level below its own.
 * `unknown`: the rules that the answers cannot settle; `sure`: the level without doubt, below which no rule is looked at.
 */
export function rulesInDoubt(content: Content, answers: Answers, unknown: readonly Rule[], sure: LevelId): InDoubt {
  const decided = undecided()
  const rules = unknown.filter(({ level }) => below(level) !== 'self-care' && !higher(sure, below(level)))
  const so = rules.length > 0 ? ifItIsSo(content, answers) : undefined
  if (!so) return { rules: [], facts: {}, decided }
  const facts = factsFrom(content, so)
  return { rules: rules.filter(({ when }) => evaluate(when, facts, decided) === 'met'), facts, decided }
}

/**
 * The same answers, if each that is not sure were a yes. Of a doubted row nothing is known but that it is there: where
 * no detail was given, it is the most harmless, and no cause explains it. Undefined where nothing is in doubt.
 */
export function ifItIsSo(content: Content, answers: Answers): Answers | undefined {
  const harmless = doubtable(content)
  const doubted = Object.keys(answers).filter((fact) => answers[fact] === 'notSure' && harmless.has(fact))
  if (doubted.length === 0) return undefined
  const so: Record<FactId, Value> = { ...answers }
  for (const fact of doubted) {
    so[fact] = 'yes'
    // Named while the row was a yes, and out of sight since: a cause that nobody sees takes nothing back.
    if (`${fact}.cause` in so) so[`${fact}.cause`] = 'none'
    for (const [detail, value] of harmless.get(fact)!) so[detail] ??= value
  }
  return so
}

type Details = readonly (readonly [FactId, Value])[]

/** Everything that is answered with yes, no or not sure, with its most harmless details. What undoes a row is not one of them. */
const doubtable = once((content: Content): ReadonlyMap<FactId, Details> => {
  const context = content.context.filter(({ kind, nurse }) => kind === 'three' && !nurse)
  return new Map<FactId, Details>([
    ...context.map(({ id }): [FactId, Details] => [id, []]),
    ...content.symptoms.flatMap(({ id, features, measures }): [FactId, Details][] => [
      [
        id,
        [
          [`${id}.since`, 0],
          [`${id}.trend`, 'better'],
          [`${id}.severity`, 'mild'],
          ...measures
            .filter(({ options }) => !options.some(({ undoes }) => undoes))
            .map(({ id: measure, options }) => [`${id}.${measure}`, options[0]!.value] as const),
        ],
      ],
      ...features.map((feature): [FactId, Details] => [`${id}.${feature.id}`, []]),
    ]),
  ])
})
