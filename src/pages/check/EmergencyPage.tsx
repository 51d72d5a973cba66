import { useState } from 'react'
import useEmergencyTexts from 'virtual:texts/emergency'
import { emergencyRows } from '#src/domain/check/questionnaire.ts'
import type { Row } from '#src/domain/check/rows.ts'
import { openEmergencyRows } from '#src/domain/check/seen.ts'
import { useMessages } from '#src/store/language.ts'
import { answerNoToRest } from '#src/store/answering.ts'
import { useSession } from '#src/store/session.ts'
import { Actions } from '#src/ui/Actions.tsx'
import { Button } from '#src/ui/Button.tsx'
import { CheckFrame } from './CheckFrame.tsx'
import { NotSure } from './NotSure.tsx'
import { GroupHead } from './SignGroup.tsx'
import styles from './SignGroup.module.css'
import { SignLine } from './SignLine.tsx'
import { useNavigation } from './useNavigation.ts'
import { seenIn } from '#src/store/seen.ts'
import { useContent } from '#src/store/content.ts'

/** What is an emergency by itself, on one page: a press is a yes and the card follows; one button says that none of it is happening. */
export function EmergencyPage() {
  const { check } = useMessages()
  const emergency = useEmergencyTexts()
  const seenOf = seenIn(useContent())
  // The lines depend on the page before this one alone.
  const [groups] = useState(() => emergencyRows(seenOf(useSession.getState().check.answers)))
  const { back, goOn } = useNavigation('emergency')
  const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id))
  const open = useSession((session) => openEmergencyRows(seenOf(session.check.answers)).length)

  const noneOfThese = () => {
    answerNoToRest(ids)
    goOn()
  }

  return (
    <CheckFrame pageId="emergency" step="emergency" heading={emergency.title} lead={emergency.lead} back={back}>
      <div className={styles.groups}>
        {groups.map(({ heading, rows }) => (
          <section key={heading} className={styles.group} aria-label={heading}>
            <GroupHead heading={heading} />
            <ul className={styles.list}>
              {rows.map((row) => (
                <EmergencyLine key={row.id} row={row} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Actions ruled>
        {open > 0 ? (
          <Button onClick={noneOfThese}>{open === ids.length ? emergency.none : emergency.noneOfOthers}</Button>
        ) : (
          <Button onClick={() => goOn()}>{check.continue}</Button>
        )}
      </Actions>
    </CheckFrame>
  )
}

function EmergencyLine({ row: { id, label, symptom, howToCheck } }: { row: Row }) {
  const emergency = useEmergencyTexts()

  return (
    <SignLine
      id={id}
      label={label}
      line={id === symptom.id ? symptom.line : undefined}
      confirmTakingBack={emergency.takeBack({ symptom: label })}
    >
      {/* The region is there before its words: one that comes with them is not read aloud everywhere. */}
      <div aria-live="polite">
        <NotSure id={id} howToCheck={howToCheck} note={emergency.notSureNote} />
      </div>
    </SignLine>
  )
}
