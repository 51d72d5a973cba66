/** Why this advice, and what to do beyond it. */
import type { Content, FactId, Rule } from '#src/content/model.ts'
import type { Basis, LevelId } from '#src/content/schema.ts'
import { isYesOrNo, namesOf } from '#src/domain/check/fact.ts'
import { evaluate } from '#src/domain/engine/condition.ts'
import type { Facts } from '#src/domain/engine/facts.ts'
import { saidFor } from '#src/domain/engine/vitals.ts'
import type { MetRule, Triage } from '#src/domain/engine/triage.ts'

export type Reason = {
  id: string
  ref: string
  level: LevelId
  why: string
  clinical: string
  basis: Basis
  sources: readonly { code: string; label: string; url?: string }[]
  /** How soon to be seen by the rule itself: what it takes if the doubt is so. */
  needs: LevelId
  /** The answers that met it. */
  because: readonly string[]
  /** The same as facts that were answered or measured. */
  facts: readonly FactId[]
  /** Those of them that were "not sure", where the rule is not met without: its words hold only if it is so. */
  doubted: readonly string[]
}

export function reasonOf(content: Content, met: MetRule, facts: Facts): Reason {
  const { rule, level, because } = met
  const doubted = met.doubted ? doubtBehind(content, because, facts) : doubtIn(content, rule, because, facts)
  const { id, ref, basis } = rule
  const { doubt } = content.advice
  const names = namesOf(content, doubted)
  const filled = (template: string) =>
    template.replace('{what}', listIn(template, names)).replace('{why}', rule.why).replace('{clinical}', rule.clinical)
  const [why, clinical] = names.length === 0 ? [rule.why, rule.clinical] : [filled(doubt.why), filled(doubt.clinical)]
  return {
    id,
    ref,
    level,
    needs: rule.level,
    why,
    clinical,
    basis,
    sources: sourcesOf(content, rule, facts),
    because: namesOf(content, because),
    facts: [...new Set(because.flatMap((fact) => saidFor(fact, facts)))],
    doubted: namesOf(content, doubted),
  }
}

/** What is not sure of that. A piece of what nobody is sure of is as much in doubt, though it was a yes once. */
function doubtBehind(content: Content, because: readonly FactId[], facts: Facts): FactId[] {
  const wholeOf = (fact: FactId) => content.symptoms.find(({ id }) => id === fact)?.partOf ?? fact
  return unsureOf(content, [...new Set(because.flatMap((fact) => [fact, wholeOf(fact)]))], facts)
}

/** Whoever is not sure since when, or how bad, is sure of the sign itself. */
const unsureOf = (content: Content, because: readonly FactId[], facts: Facts): FactId[] =>
  because.filter((fact) => facts[fact] === 'notSure' && isYesOrNo(content, fact))

/** As the sentence quotes one name, it quotes several; where it quotes none, none is quoted. */
function listIn(template: string, names: readonly string[]): string {
  const [, open = '', close = ''] = /(\p{Pi})\{what\}(\p{Pf})/u.exec(template) ?? []
  return names.join(`${close}, ${open}`)
}

/** None that is about other people alone, where the rule rests on others too: of a child no chart for adults is named, nor the other way round. */
function sourcesOf({ sources }: Content, rule: Rule, facts: Facts): Reason['sources'] {
  const { age } = facts
  const all = rule.sources.map((code) => sources.find((one) => one.code === code) ?? { code, label: code })
  const fit = all.filter(
    ({ from = 0, under = Infinity, context }: Content['sources'][number]) =>
      (typeof age !== 'number' || (age >= from && age < under)) && (context === undefined || facts[context] === 'yes'),
  )
  return fit.length > 0 ? fit : all
}

/** Some rules are met by "not sure" as well as by yes: nobody is told then that it is so. Empty where the rule is met without the doubt. */
function doubtIn(content: Content, { when }: Rule, because: readonly FactId[], facts: Facts): FactId[] {
  const doubted = unsureOf(content, because, facts)
  if (doubted.length === 0) return []
  const without = { ...facts, ...Object.fromEntries(doubted.map((fact) => [fact, 'no'])) }
  return evaluate(when, without) === 'met' ? [] : doubted
}

/** What to do beyond the advice of a level below emergency. */
export function actionsOf({ advice }: Content, { met, reasons }: Triage, facts: Facts): string[] {
  const own = reasons.flatMap(({ rule, doubted }) =>
    doubted ? (rule.level === 'emergency' ? advice.doubt.action : []) : (rule.action ?? []),
  )
  const age = Number(facts['age'] ?? 0)
  const byAge = met.flatMap(({ rule }) => (rule.ageFrom && age >= rule.ageFrom.years ? [rule.ageFrom.action] : []))
  return [...new Set([...own, ...byAge])]
}
