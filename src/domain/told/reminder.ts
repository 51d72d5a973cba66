/** When a calendar reminds of the day by which to be seen: at a time that is still to come, with a practice open by its usual hours. */
import type { Hours } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import { dayBefore, isBefore, isSameDay } from './calendarDays.ts'
import type { Day } from './times.ts'
import { clock, daysAfter, nextOpenDay, slotsOn, type Moment } from './when.ts'

export type Reminder = {
  day: Day
  /** "09:00" */
  time: string
  /** What the day by which to be seen is, read on this one. */
  reads: 'today' | 'tomorrow' | 'by'
}

/** Nobody is rung before 9, or within the half hour after saving it (a judgement). */
const earliest = '09:00'
const minutesAhead = 30

/**
 * On the last open day before `due`, if that is after today; else on `due`; where surgeries are closed on that day, while one is
 * open today. What is only to be looked at again may wait until one opens. Undefined: nothing is open in time.
 */
export function reminderOf(level: LevelId, due: Day, now: Moment, hours: Hours): Reminder | undefined {
  const isOpenDay = (day: Day) => slotsOn(day, hours).length > 0
  const watch = level === 'self-care'
  const eve = dayBefore(due)

  if (isOpenDay(due)) {
    const before = daysAfter(now.day, eve).findLast((day) => isOpenDay(day) && (!watch || isSameDay(day, eve)))
    return (before && on(before)) ?? on(due)
  }
  return on(watch ? nextOpenDay(due, isOpenDay) : now.day)

  function on(day: Day): Reminder | undefined {
    const from = isSameDay(day, now.day) ? soon(now) : earliest
    const slot = slotsOn(day, hours).find(({ to }) => from < to)
    return slot && { day, time: from > slot.from ? from : slot.from, reads: readOn(day) }
  }

  function readOn(day: Day): Reminder['reads'] {
    if (!isBefore(day, due)) return 'today'
    return isSameDay(day, eve) ? 'tomorrow' : 'by'
  }
}

/** Late in the evening this is after every closing time: "24:10". */
function soon({ hour, minute }: Moment): string {
  const ahead = hour * 60 + minute + minutesAhead
  const time = clock({ hour: Math.floor(ahead / 60), minute: ahead % 60 })
  return time > earliest ? time : earliest
}
