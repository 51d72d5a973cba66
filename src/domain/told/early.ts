/** Too early for any advice that calms: out of questions that were never asked nobody may read "wait". */
import type { Named } from './named.ts'
import type { Summary } from './summary.ts'
import { levelOrder } from '#src/domain/engine/urgency.ts'

type Part = Pick<Summary, 'level' | 'emergency' | 'unanswered'>

/** The emergency signs that nobody has answered. */
export const emergencyLeft = ({ emergency, unanswered }: Part): Named[] => unanswered.filter(({ id }) => emergency.rows.includes(id))

/** The advice so far is the calmest there is, and emergency signs are still to be asked: there is no advice yet. */
export const isTooEarly = (summary: Part): boolean => summary.level.id === levelOrder.at(-1) && emergencyLeft(summary).length > 0
