import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { content } from '#src/content/app.ts'
import { fill } from '#src/content/message.ts'
import type { Summary } from '#src/domain/summary.ts'
import type { Day } from '#src/domain/times.ts'
import { today } from '#src/pages/dates.ts'
import { paths } from '#src/pages/paths.ts'
import { useMessages } from '#src/store/language.ts'
import { useRegion } from '#src/store/region.ts'
import { Button, buttonClass } from '#src/ui/Button.tsx'
import { Card } from '#src/ui/Card.tsx'
import { CopyText } from './CopyText.tsx'
import styles from './ResultPage.module.css'

type Props = { summary: Summary; due: Day | undefined }

/** The ways to take the result along. None of them sends anything. */
export function Tools({ summary, due }: Props) {
  const { result: texts } = useMessages()
  const { words } = useRegion()

  const files = useFiles()

  const saveCalendar = (day: Day) => {
    if (!files) return
    const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
    const title = fill(summary.level.heading, words)
    const dayBefore = (summary.withinDays ?? 0) >= 2
    files.saveFile(texts.calendarFile, 'text/calendar', files.calendarFile({ day, title, text: texts.calendarNote, stamp, dayBefore }))
  }

  return (
    <section aria-labelledby="tools" className="stack">
      <h2 id="tools" className="visually-hidden">
        {texts.toolsTitle}
      </h2>
      <Card>
        <Link to={paths.sheet} className={buttonClass()}>
          {texts.print}
        </Link>
        {files && <CopyText text={files.sbar(content, summary, today())} label={texts.copyNote} />}
        {files && due && (
          <Button
            variant="quiet"
            onClick={() => {
              saveCalendar(due)
            }}
          >
            {texts.calendar}
          </Button>
        )}
      </Card>
      <p className={`soft small ${styles['private']}`}>{texts.private}</p>
    </section>
  )
}

/** What makes the note and the file comes once the advice stands; without it (a lost connection) print still works. */
function useFiles() {
  const [files, setFiles] = useState<typeof import('./files.ts')>()

  useEffect(() => {
    import('./files.ts').then(setFiles, () => undefined)
  }, [])
  return files
}
