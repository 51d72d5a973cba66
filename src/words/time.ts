/** Durations in words: a number of days, or the span that was chosen. */
import type { Messages } from '#src/content/message.ts'
import type { SpanId } from '#src/domain/check/spans.ts'
import { spanOf } from '#src/domain/told/times.ts'

export type Lasted = { days: number; span?: SpanId | undefined }

/** "9 days", "4 to 14 days", "today" */
export function timeWords(lasted: Lasted, times: Messages['times']): string {
  if (isToday(lasted)) return times.spans.today
  if (lasted.span) return times.spans[lasted.span]
  const { count, unit } = spanOf(lasted.days)
  return times[unit](count)
}

/** Began today: "since today", not "for 0 days". */
export const isToday = ({ days, span }: Lasted): boolean => span === 'today' || (span === undefined && days === 0)
