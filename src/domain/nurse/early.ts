/** Nothing calming on the nurse's screen, no word and no colour, before the rows that could change it were asked. */
import type { FactId } from '#src/content/model.ts'
import { levelOrder } from '#src/domain/engine/urgency.ts'
import { isTooEarly } from '#src/domain/told/early.ts'
import type { Summary } from '#src/domain/told/summary.ts'

/** What is still to be asked: the emergency signs, other rows, or (null) nothing that a calm advice would wait for. */
export function calmTooEarly(summary: Summary, open: readonly { id: FactId }[]): 'emergency' | 'rows' | null {
  if (isTooEarly(summary)) return 'emergency'
  const { couldChange } = summary.triage
  return summary.level.id === levelOrder.at(-1) && open.some(({ id }) => couldChange.includes(id)) ? 'rows' : null
}
