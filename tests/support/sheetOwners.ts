/** Which row of a sheet a fact belongs to. */
import type { FactId, Symptom } from '#src/content/model.ts'
import type { Seen } from '#src/domain/check/seen.ts'
import { content } from './content.ts'

/** What could raise the advice, what decides it, and what is known. */
export type Signs = { open: ReadonlySet<FactId>; deciding: ReadonlySet<FactId>; known: Seen['facts'] }

/** Whether one of these facts is about this row: itself, and for a whole its details and its pieces. */
export function isOwnerOf(id: FactId, facts: ReadonlySet<FactId>, known: Seen['facts']): boolean {
  if (facts.has(id)) return true
  if (id.includes('.')) return false
  return [...facts].some((fact) => {
    const owner = fact.split('.')[0]!
    const isStray = known[owner] !== 'yes' && (known[fact] === 'yes' || known[fact] === 'notSure') && isFeature.has(fact)
    const isApart = isStray || (fact.includes('.') && emergency.has(fact) && !(known[fact] === 'yes' && known[owner] === 'yes'))
    return !isApart && (owner === id || pieceOf.get(owner) === id)
  })
}

const isFeature = new Set(content.symptoms.flatMap(({ id, features }) => features.map((feature) => `${id}.${feature.id}`)))
const emergency = new Set(content.questionnaire.emergency.flatMap(({ rows }) => rows))
const pieceOf = new Map(content.symptoms.flatMap(({ id, partOf }: Symptom) => (partOf ? [[id, partOf] as const] : [])))
