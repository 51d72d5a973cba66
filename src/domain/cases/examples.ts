/** Runs the examples of a rule as the questionnaire would answer them. */
import type { Content, FactId, Rule } from '#src/content/model.ts'
import type { Example } from '#src/content/rulebook.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import type { Verdict } from '#src/domain/engine/atom.ts'
import { evaluate } from '#src/domain/engine/condition.ts'
import { factsFrom } from '#src/domain/engine/facts.ts'

/** These answers, and "no" to everything else that can be asked; a feature of a symptom that is there stays as it was said. */
export function withRestNo(content: Content, answers: Answers): Answers {
  const context = content.context.filter(({ kind, nurse }) => kind === 'three' && !nurse).map(({ id }) => id)
  const rows = content.symptoms.flatMap(({ id, features }) => [id, ...features.map((feature) => `${id}.${feature.id}`)])
  const no = Object.fromEntries([...context, ...rows].map((id): [FactId, Value] => [id, 'no']))
  const least = content.context.flatMap(({ id, options = [] }): [FactId, Value][] => {
    const values = options.flatMap(({ value }) => value ?? [])
    return values.length > 0 ? [[id, Math.min(...values)]] : []
  })
  return { who: 'me', age: 40, sex: 'any', ...Object.fromEntries(least), ...no, ...answers }
}

export function verdictOf(content: Content, rule: Rule, { given, others }: Example): Verdict {
  return evaluate(rule.when, factsFrom(content, others === 'no' ? withRestNo(content, given) : given))
}
