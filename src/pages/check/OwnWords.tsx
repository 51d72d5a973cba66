import useLastTexts from 'virtual:texts/last'
import { limits } from '#src/domain/check/outside.ts'
import { writeWords } from '#src/store/answering.ts'
import { useSession } from '#src/store/session.ts'
import { TextArea } from '#src/ui/TextArea.tsx'

/** What the person wants to add, for the doctor. No rule reads it. */
export function OwnWords() {
  const last = useLastTexts()
  const words = useSession(({ check }) => check.words)

  return (
    <TextArea
      id="words"
      label={last.words}
      hint={last.wordsHint}
      value={words}
      onChange={writeWords}
      maxLength={limits.words}
      counter={last.left}
      tooMany={last.tooMany}
      cut={last.cut({ most: limits.words })}
    />
  )
}
