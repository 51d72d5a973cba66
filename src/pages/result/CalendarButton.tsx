import type { Summary } from '#src/domain/told/summary.ts'
import { addDays, later, type Day } from '#src/domain/told/times.ts'
import { calendarFile } from '#src/exports/calendar.ts'
import { uuidOf } from '#src/exports/fhirIds.ts'
import { today } from '#src/pages/dates.ts'
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
  const titles = texts.calendarTitles[summary.triage.atLeast === 'self-care' ? 'watch' : 'see']

  const answeredAt = useSession((session) => session.check.answeredAt)
  const taken = useSession((session) => session.takenAt)

  const save = () => {
    const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
    // On the last day but one, the morning before may be over.
    const dayBefore = later(day, addDays(today(), 2)) === day
    const reminder = dayBefore ? titles.tomorrow : titles.today
    const event = {
      uid: uuidOf(`calendar ${answeredAt ?? taken}`),
      sequence: sequenceAt(Date.now()),
      day,
      title: titles.today,
      reminder,
      text: texts.calendarNote,
      stamp,
      dayBefore,
    }
    saveFile(texts.calendarFile, 'text/calendar', calendarFile(event))
  }

  return (
    <Button variant="quiet" onClick={save}>
      {texts.calendar}
    </Button>
  )
}
