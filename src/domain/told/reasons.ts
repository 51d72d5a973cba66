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
}

export function reasonOf(content: Content, { rule, because }: MetRule): Reason {
  const { id, ref, level, why, clinical, basis } = rule
  return {
    id,
    ref,
    level,
    why,
    clinical,
    basis,
    sources: rule.sources.map((code) => ({ code, ...(content.sources[code] ?? { label: code }) })),
    because: namesOf(content, because),
  }
}

/** What to do beyond the advice of a level below emergency. */
export function actionsOf({ met, reasons }: Triage, facts: Facts): string[] {
  const own = reasons.flatMap(({ rule }) => rule.action ?? [])
  const age = Number(facts['age'] ?? 0)
  const byAge = met.flatMap(({ rule }) => (rule.ageFrom && age >= rule.ageFrom.years ? [rule.ageFrom.action] : []))
  return [...new Set([...own, ...byAge])]
}
