import { hoursOf } from '#src/content/hours.ts'
import { reminderOf } from '#src/domain/told/reminder.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import type { Day } from '#src/domain/told/times.ts'
import { calendarFile } from '#src/exports/calendar.ts'
import { uuidOf } from '#src/exports/fhirIds.ts'
import { longDate } from '#src/pages/dates.ts'
import { momentNow } from '#src/pages/useWhen.ts'
import { useLocale, useRegion } from '#src/store/region.ts'
import { useSession } from '#src/store/session.ts'
import { saveFile } from '#src/pages/saveFile.ts'
import useHandoverTexts from 'virtual:texts/handover'
import { Button } from '#src/ui/Button.tsx'

/** Seconds since 2026: they only rise, and stay below the 2,147,483,647 that calendars take until 2094. */
const sequenceAt = (now: number) => Math.max(0, Math.floor((now - Date.UTC(2026, 0)) / 1000))

type Props = { summary: Summary; day: Day }

/** The date by which to be seen, for a calendar: in words that are true on the day on which they are read. */
export function CalendarButton({ summary, day }: Props) {
  const texts = useHandoverTexts()
  const locale = useLocale()
  const { code } = useRegion()
  const { atLeast } = summary.triage
  const titles = texts.calendarTitles[atLeast === 'self-care' ? 'watch' : 'see']

  const answeredAt = useSession((session) => session.check.answeredAt)
  const taken = useSession((session) => session.takenAt)

  // The day of a link is that of everybody who answered then: when it came to this device tells them apart.
  const moment = answeredAt?.includes('T') ? answeredAt : `${answeredAt} ${taken}`

  const save = () => {
    const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
    const at = reminderOf(atLeast, day, momentNow(), hoursOf(code))
    const reminder = at?.reads === 'by' ? texts.calendarBy({ date: longDate(day, locale) }) : titles[at?.reads ?? 'today']
    const event = {
      uid: uuidOf(`calendar ${moment}`),
      sequence: sequenceAt(Date.now()),
      day,
      title: titles.today,
      reminder,
      text: texts.calendarNote,
      stamp,
      at,
    }
    saveFile(texts.calendarFile, 'text/calendar', calendarFile(event))
  }

  return (
    <Button variant="quiet" onClick={save}>
      {texts.calendar}
    </Button>
  )
}
