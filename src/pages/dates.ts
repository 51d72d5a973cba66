/** Today, the date by which to be seen, and dates in words. The one place of these pages that asks for the time. */
import { addDays, later, type Day } from '#src/domain/told/times.ts'

export function dayOf(date: Date): Day {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }
}

export const today = (): Day => dayOf(new Date())

/** When the check was begun; now, where the browser has not kept it, or the clock has been wrong: nobody began later than now. */
export function begun(startedAt: string | null): Date {
  const now = new Date()
  const then = new Date(startedAt ?? NaN)
  return then <= now ? then : now
}

/** Counted from the day of the first answer, so that it does not move while the tab stays open; never in the past. */
export function dueDay(startedAt: string | null, withinDays: number): Day {
  return later(today(), addDays(dayOf(begun(startedAt)), withinDays))
}

/** "Wednesday 25 November" */
export function longDate(day: Day, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })
  return format.format(new Date(day.year, day.month - 1, day.day))
}

/** "23 November 2026, 09:14" */
export function dateAndTime(date: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(date)
}

/** The language as it is written in this country; English is British where the country does not say. */
export function localeOf(languageTag: string, regionCode: string): string {
  if (regionCode !== 'other') return `${languageTag}-${regionCode}`
  return languageTag === 'en' ? 'en-GB' : languageTag
}
