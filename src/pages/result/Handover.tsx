import { useEffect, useState } from 'react'
import { content } from '#src/content/app.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import type { Day } from '#src/domain/told/times.ts'
import { fileExports } from '#src/exports/index.ts'
import { sbar } from '#src/exports/sbar.ts'
import { shortNote } from '#src/exports/shortNote.ts'
import { useChanges } from '#src/pages/compared.ts'
import { dayAnswered } from '#src/pages/dates.ts'
import { seenOf } from '#src/store/seen.ts'
import { useLatin } from '#src/pages/useLatin.ts'
import { useSession } from '#src/store/session.ts'
import { summaryIn } from '#src/store/summary.ts'
import useHandoverTexts from 'virtual:texts/handover'
import { Button } from '#src/ui/Button.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { CalendarButton } from './CalendarButton.tsx'
import { CodeDialog } from './CodeDialog.tsx'
import { CopyText } from './CopyText.tsx'
import { FileButton } from './FileButton.tsx'
import styles from './ResultPage.module.css'

type Props = {
  summary: Summary
  due: Day | undefined
  /** Gets the note, for those who share it. */
  onNote: (note: string) => void
}

/** As text, as a code, into the calendar; and what fewer people need, one press further. */
export function Handover({ summary, due, onNote }: Props) {
  const texts = useHandoverTexts()
  const check = useSession((session) => session.check)
  // The note is for the clinic, in its language.
  const told = summaryIn(content)(check)
  const day = dayAnswered(check.answeredAt)
  const latin = useLatin(told.words)
  const changes = useChanges(told, check.answeredAt)
  const [showsCode, setShowsCode] = useState(false)

  const taken = useSession((session) => session.takenAt) ?? ''
  const note = sbar(content, told, day, { changes, latin })
  useEffect(() => {
    onNote(note)
  }, [onNote, note])
  const wanted = () => ({ seen: seenOf(check.answers), check, note, taken })

  return (
    <>
      <CopyText text={note} label={texts.copyNote} />
      <Button
        variant="quiet"
        onClick={() => {
          setShowsCode(true)
        }}
      >
        {texts.showCode}
      </Button>
      {showsCode && (
        <CodeDialog
          check={check}
          onClose={() => {
            setShowsCode(false)
          }}
        />
      )}
      {due && <CalendarButton summary={summary} day={due} />}
      <Disclosure summary={texts.more}>
        <div className={styles.more}>
          <CopyText text={shortNote(told, day, { latin })} label={texts.copyShort} />
          <FileButton id="check" wanted={wanted} describedBy="save-note" />
          <p id="save-note" className="soft small">
            {texts.saveNote}
          </p>
          {fileExports
            .filter(({ id }) => id !== 'check')
            .map(({ id }) => (
              <FileButton key={id} id={id} wanted={wanted} />
            ))}
        </div>
      </Disclosure>
    </>
  )
}
