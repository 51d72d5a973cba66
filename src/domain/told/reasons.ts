/** Why this advice, and what to do beyond it. */
import type { Content } from '#src/content/model.ts'
import type { Basis, LevelId } from '#src/content/schema.ts'
import { namesOf } from '#src/domain/check/fact.ts'
import type { Facts } from '#src/domain/engine/facts.ts'
import type { MetRule, Triage } from '#src/domain/engine/triage.ts'

export type Reason = {
  id: string
  ref: string
  level: LevelId
  why: string
  clinical: string
  basis: Basis
  sources: readonly { code: string; label: string; url?: string }[]
  /** The answers that met it. */
  because: readonly string[]
  /** Those of them that were "not sure": the advice is one level below the rule. */
  doubted: readonly string[]
}

export function reasonOf(content: Content, { rule, level, because, doubted = [] }: MetRule): Reason {
  const { id, ref, basis } = rule
  const { doubt } = content.advice
  // As the sentence quotes one name, it quotes several.
  const [, open = '', close = ''] = /(.)\{what\}(.)/.exec(doubt.why) ?? []
  const what = namesOf(content, doubted).join(`${close}, ${open}`)
  const filled = (template: string) => template.replace('{what}', what).replace('{why}', rule.why).replace('{clinical}', rule.clinical)
  const [why, clinical] = what === '' ? [rule.why, rule.clinical] : [filled(doubt.why), filled(doubt.clinical)]
  return {
    id,
    ref,
    level,
    why,
    clinical,
    basis,
    sources: rule.sources.map((code) => ({ code, ...(content.sources[code] ?? { label: code }) })),
    because: namesOf(content, because),
    doubted: namesOf(content, doubted),
  }
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
