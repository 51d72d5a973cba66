/** Today, the date by which to be seen, and dates in words. The one place of these pages that asks for the time. */
import { dayNumber, dayOfIso, later, momentOf, type Day } from '#src/domain/told/times.ts'

export function dayOf(date: Date): Day {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }
}

export const today = (): Day => dayOf(new Date())

/** When the answers were given; now, where nobody knows, or the clock has been wrong: nobody has answered later than now. */
export function begun(answeredAt: string | null): Date {
  const now = new Date()
  const moment = momentOf(answeredAt ?? '') ?? Infinity
  return moment <= now.getTime() ? new Date(moment) : now
}

/** The day on which they were given, on the wall where that was; a moment in UTC does not say where, so it is taken as here. */
export function dayAnswered(answeredAt: string | null): Day {
  const written = answeredAt === null || answeredAt.endsWith('Z') ? undefined : dayOfIso(answeredAt)
  const day = written ?? dayOf(begun(answeredAt))
  return later(today(), day) === day ? today() : day
}

/** "Wednesday 25 November"; with its year where it could be taken for the day of another. */
export const longDate = (day: Day, locale: string): string =>
  dateIn(day, locale, { weekday: 'long', day: 'numeric', month: 'long', ...(isFar(day) && { year: 'numeric' }) })

const isFar = (day: Day): boolean => Math.abs(dayNumber(day) - dayNumber(today())) > halfAYear
const halfAYear = 180

/** "25 November 2026": paper is read in any year. */
export const paperDate = (day: Day, locale: string): string => dateIn(day, locale, { dateStyle: 'long' })

/** "25 Nov" */
export const shortDate = (day: Day, locale: string): string => dateIn(day, locale, { day: 'numeric', month: 'short' })

/** "Wednesday" */
export const weekdayText = (day: Day, locale: string): string => dateIn(day, locale, { weekday: 'long' })

const dateIn = ({ year, month, day }: Day, locale: string, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, parts).format(new Date(year, month - 1, day))

/** "18:30", or "6:30 pm" where that is usual. */
export function timeText(clock: string, locale: string): string {
  const [hour, minute] = clock.split(':').map(Number)
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(2026, 0, 1, hour, minute))
}

/** "23 November 2026, 09:14" */
export function dateAndTime(date: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(date)
}
