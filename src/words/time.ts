/** Durations in words: a number of days, or the span that was chosen. */
import type { Messages } from '#src/content/message.ts'
import type { SpanId } from '#src/domain/check/spans.ts'
import { spanOf } from '#src/domain/told/times.ts'

export type Lasted = { days: number; span?: SpanId | undefined }

/** "9 days", "4 to 14 days", "today", "today or yesterday" */
export function timeWords(lasted: Lasted, times: Messages['times']): string {
  if (lasted.span) return times.spans[lasted.span]
  if (lasted.days === 0) return times.today
  const { count, unit } = spanOf(lasted.days)
  return times[unit](count)
}

/** Began within a day, so that its words name the day: "since today", not "for 0 days". */
export const isSinceDay = ({ days, span }: Lasted): boolean => span === 'today' || (span === undefined && days === 0)
