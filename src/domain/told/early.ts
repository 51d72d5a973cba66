/** Too early for any advice that calms: out of questions that were never asked nobody may read "wait". */
import type { FactId } from '#src/content/model.ts'
import { ownerOf } from '#src/domain/check/fact.ts'
import { missingAbout, openEmergencyRows, type Seen } from '#src/domain/check/seen.ts'
import type { Triage } from '#src/domain/engine/triage.ts'
import { levelOrder } from '#src/domain/engine/urgency.ts'
import type { Named } from './named.ts'
import type { EmergencyPage } from './reported.ts'

/** What is still to be asked: the emergency signs, who it is about, or others that could change the advice. */
export type Early = 'emergency' | 'about' | 'rows'

/**
 * Null where there is advice: it is more urgent than the calmest, or neither a row nor a detail of a yes is open that could change it. Every screen and
 * every output holds back by this alone.
 */
export function tooEarly(seen: Seen, { atLeast, couldChange }: Pick<Triage, 'atLeast' | 'couldChange'>): Early | null {
  if (atLeast !== levelOrder.at(-1)) return null
  if (openEmergencyRows(seen).length > 0) return 'emergency'
  if (missingAbout(seen).length > 0) return 'about'
  const silent = new Set(silentRows(seen))
  const isOpen = (fact: FactId) => {
    const owner = ownerOf(seen.content, fact)
    // Also a detail of a yes that was left empty. What has to be measured first is its own owner, and holds nothing back.
    return silent.has(fact) || silent.has(owner) || (seen.facts[owner] === 'yes' && fact !== owner && seen.answers[fact] === undefined)
  }
  return couldChange.some(isOpen) ? 'rows' : null
}

/** Rows that are asked, or may be, and have no answer. */
function silentRows({ answers, rows }: Seen): FactId[] {
  const isAsked = ({ row, asked }: Seen['rows'][number]) => asked === 'shown' || (asked === 'open' && !row.symptom.partOf)
  return rows.flatMap((one) => (isAsked(one) && answers[one.row.id] === undefined ? one.row.id : []))
}

type Told = { emergency: Pick<EmergencyPage, 'rows'>; unanswered: readonly Named[] }

/** The emergency signs that nobody has answered. */
export const emergencyLeft = ({ emergency, unanswered }: Told): Named[] => unanswered.filter(({ id }) => emergency.rows.includes(id))
