/** A calendar rings when somebody can still act on it: never in the past, never while the practice is closed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Hours } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import { isBefore, isSameDay } from '#src/domain/told/calendarDays.ts'
import { reminderOf } from '#src/domain/told/reminder.ts'
import { addDays, dayText, type Day } from '#src/domain/told/times.ts'
import { clock, whenOf, type Moment } from '#src/domain/told/when.ts'
import { data } from '#tests/support/content.ts'
import { runs } from '#tests/support/propertyRuns.ts'

const hoursIn = (code: string): Hours => data.regions.find((region) => region.code === code)!.hours!
const momentOf = (text: string): Moment => {
  const [year, month, day, hour, minute] = text.split(/[- :]/).map(Number) as [number, number, number, number, number]
  return { day: { year, month, day }, hour, minute }
}
const remindedIn = (code: string, level: LevelId, withinDays: number, text: string) => {
  const now = momentOf(text)
  const hours = hoursIn(code)
  const { due } = whenOf(level, withinDays, now.day, now, hours)
  const reminder = reminderOf(level, due, now, hours)
  return reminder && `${dayText(reminder.day)} ${reminder.time} ${reminder.reads}`
}

describe('a reminder', () => {
  // 27 November 2026 is a Friday.
  it.each<[string, LevelId, number, string, string | undefined]>([
    ['US', 'same-day', 0, '2026-11-30 04:25', '2026-11-30 09:00 today'],
    ['SA', 'same-day', 0, '2026-11-25 12:25', '2026-11-25 12:55 today'],
    ['SA', 'same-day', 0, '2026-11-25 17:45', undefined],
    ['GB', 'same-day', 0, '2026-11-28 10:00', undefined],
    ['GB', 'within-48h', 2, '2026-11-27 07:10', '2026-11-27 09:00 by'],
    ['GB', 'within-48h', 2, '2026-11-27 14:00', '2026-11-27 14:30 by'],
    ['GB', 'within-48h', 2, '2026-11-27 23:50', undefined],
    ['GB', 'within-48h', 2, '2026-11-26 14:00', '2026-11-27 09:00 today'],
    ['GB', 'within-48h', 2, '2026-11-28 14:00', '2026-11-30 09:00 today'],
    ['GB', 'within-48h', 2, '2026-11-23 14:00', '2026-11-24 09:00 tomorrow'],
    ['GB', 'within-2-weeks', 14, '2026-11-23 14:00', '2026-12-04 09:00 by'],
    ['GB', 'self-care', 14, '2026-11-14 14:00', '2026-11-30 09:00 today'],
    ['GB', 'self-care', 14, '2026-11-16 14:00', '2026-11-30 09:00 today'],
    ['GB', 'self-care', 14, '2026-11-17 14:00', '2026-11-30 09:00 tomorrow'],
  ])('in %s, %s (%i days) on %s: %s', (code, level, days, now, expected) => {
    expect(remindedIn(code, level, days, now)).toBe(expected)
  })

  it('is to come, while a practice is open by its usual hours, and no later than the day by which to be seen', () => {
    const levels = fc.constantFrom<[LevelId, number]>(['same-day', 0], ['within-48h', 2], ['within-2-weeks', 14], ['self-care', 14])
    const countries = fc.constantFrom(...data.regions.flatMap(({ hours }) => (hours ? [hours] : [])))
    fc.assert(
      fc.property(
        countries,
        levels,
        fc.nat(800),
        fc.nat(23),
        fc.nat(59),
        fc.nat(20),
        (hours, [level, within], after, hour, minute, ago) => {
          const start: Day = { year: 2026, month: 1, day: 1 }
          const from = addDays(start, after)
          const now: Moment = { day: addDays(from, ago), hour, minute }
          const { due } = whenOf(level, within, from, now, hours)
          const reminder = reminderOf(level, due, now, hours)
          if (!reminder) return
          const { day, time } = reminder
          expect(isBefore(day, now.day) || (isSameDay(day, now.day) && time <= clock(now))).toBe(false)
          const then = whenOf(level, within, day, momentOf(`${dayText(day)} ${time}`), hours)
          expect(['open', 'notKnown']).toContain(then.state)
          expect(level !== 'self-care' && isBefore(due, day)).toBe(false)
        },
      ),
      { numRuns: runs(1000) },
    )
  })
})
