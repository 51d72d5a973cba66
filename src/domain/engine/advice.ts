/** The advice alone: what `triage` says of it, without the facts behind it and without what could still change it. */
import type { Content, Rule } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { Answers } from './answers.ts'
import { evaluate, undecided } from './condition.ts'
import { rulesInDoubt } from './doubt.ts'
import { factsFrom } from './facts.ts'
import { ruleBook } from './triage.ts'
import { below, mostUrgent } from './urgency.ts'

/** For what asks about many sets of answers in a row. `rules`: those that make it this level. */
export function adviceOf(content: Content, answers: Answers): { level: LevelId; rules: readonly Rule[] } {
  const facts = factsFrom(content, answers)
  const decided = undecided()
  const met: Rule[] = []
  const unknown: Rule[] = []
  // The most urgent rules come first: behind the first that is met, and its equals, none can raise the advice.
  for (const rule of ruleBook(content)) {
    if (met[0] && rule.level !== met[0].level) break
    const verdict = evaluate(rule.when, facts, decided)
    if (verdict === 'met') met.push(rule)
    else if (verdict === 'unknown') unknown.push(rule)
  }
  const sure = met[0]?.level ?? 'self-care'
  const inDoubt = rulesInDoubt(content, answers, unknown, sure).rules
  const level = mostUrgent([sure, ...inDoubt.map((rule) => below(rule.level))])
  return { level, rules: [...(level === sure ? met : []), ...inDoubt.filter((rule) => below(rule.level) === level)] }
}
