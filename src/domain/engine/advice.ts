/** The advice alone: what `triage` says of it, without the facts behind it and without what could still change it. */
import type { Content, Rule } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { Answers } from './answers.ts'
import { evaluate, type Decided } from './condition.ts'
import { ifItIsSo } from './doubt.ts'
import { factsFrom } from './facts.ts'
import { ruleBook } from './triage.ts'
import { below, mostUrgent } from './urgency.ts'

type Advice = { level: LevelId; rules: readonly Rule[] }

/** For what asks about many sets of answers in a row. `rules`: those of this level that are met; where doubt alone leads to it, none. */
export function adviceOf(content: Content, answers: Answers): Advice {
  const sure = mostUrgentMet(content, answers)
  const so = ifItIsSo(content, answers)
  const level = so ? mostUrgent([sure.level, below(mostUrgentMet(content, so).level)]) : sure.level
  return level === sure.level ? sure : { level, rules: [] }
}

function mostUrgentMet(content: Content, answers: Answers): Advice {
  const facts = factsFrom(content, answers)
  const decided: Decided = new Map()
  const rules: Rule[] = []
  // The most urgent rules come first, so that the first one that is met decides.
  for (const rule of ruleBook(content)) {
    if (rules[0] && rule.level !== rules[0].level) break
    if (evaluate(rule.when, facts, decided) === 'met') rules.push(rule)
  }
  return { level: rules[0]?.level ?? 'self-care', rules }
}
