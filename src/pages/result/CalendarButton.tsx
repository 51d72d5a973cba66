import { fill } from '#src/content/message.ts'
import type { Summary } from '#src/domain/summary.ts'
import type { Day } from '#src/domain/times.ts'
import { calendarFile } from '#src/exports/calendar.ts'
import { saveFile } from '#src/pages/saveFile.ts'
import { useRegion } from '#src/store/region.ts'
import { useHandoverTexts } from '#src/store/texts/handover.ts'
import { Button } from '#src/ui/Button.tsx'

type Props = { summary: Summary; day: Day }

/** The date by which to be seen, for a calendar. */
export function CalendarButton({ summary, day }: Props) {
  const texts = useHandoverTexts()
  const { words } = useRegion()

  const save = () => {
    const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
    const title = fill(summary.level.heading, words)
    const dayBefore = (summary.withinDays ?? 0) >= 2
    saveFile(texts.calendarFile, 'text/calendar', calendarFile({ day, title, text: texts.calendarNote, stamp, dayBefore }))
  }

  return (
    <Button variant="quiet" onClick={save}>
      {texts.calendar}
    </Button>
  )
}
