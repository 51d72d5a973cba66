/** Advice in time and place for this visit: the day by which to be seen, and what the clock means for it. */
import { useEffect, useState } from 'react'
import useWhenTexts from 'virtual:texts/when'
import { hoursOf } from '#src/content/hours.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import type { Day } from '#src/domain/told/times.ts'
import { whenOf, type Moment } from '#src/domain/told/when.ts'
import { useLocale, useRegion } from '#src/store/region.ts'
import { whenWords, type WhenWords } from '#src/words/when.ts'
import { dayAnswered, dayOf, longDate, timeText, weekdayText } from './dates.ts'

export type TimedAdvice = WhenWords & {
  /** Nothing in an emergency, and where nothing was noticed. */
  due?: Day
  /** "Monday 30 November" */
  date?: string
}

/** `answeredAt`: when the answers were given (ISO date and time); null: now. */
export function useWhen({ triage, withinDays }: Summary, answeredAt: string | null): TimedAdvice {
  const texts = useWhenTexts()
  const { code, words } = useRegion()
  const locale = useLocale()
  const now = useMinute()

  if (withinDays === null || triage.atLeast === 'emergency') return { sentences: [], onPaper: [], instead: false }
  const hours = hoursOf(code)
  const when = whenOf(triage.atLeast, withinDays, dayAnswered(answeredAt), now, hours)
  const format = {
    weekday: (day: Day) => weekdayText(day, locale),
    day: (day: Day) => longDate(day, locale),
    time: (clock: string) => timeText(clock, locale),
  }
  const said = whenWords(triage.atLeast, when, hours.line, words, texts, format)
  return { ...said, due: when.due, date: format.day(when.due) }
}

/** The time, anew each minute and whenever the page comes back to the front: advice left open over night is not of yesterday. */
function useMinute(): Moment {
  const [now, setNow] = useState(momentNow)

  useEffect(() => {
    const look = () => {
      setNow(momentNow())
    }
    const timer = setInterval(look, 60_000)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return now
}

/** What the clock on the wall says. */
export function momentNow(): Moment {
  const date = new Date()
  return { day: dayOf(date), hour: date.getHours(), minute: date.getMinutes() }
}
