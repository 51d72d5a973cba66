import { useState } from 'react'
import { emergencyRows } from '#src/domain/check/questionnaire.ts'
import type { Row } from '#src/domain/engine/rows.ts'
import { openEmergencyRows } from '#src/domain/engine/seen.ts'
import { useMessages } from '#src/store/language.ts'
import { answer, answerNoToRest, useSession } from '#src/store/session.ts'
import { Actions } from '#src/ui/Actions.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Callout } from '#src/ui/Callout.tsx'
import { CheckFrame, useFaults } from './CheckFrame.tsx'
import styles from './EmergencyPage.module.css'
import { FactRow } from './Rows.tsx'
import { useNavigation } from './useNavigation.ts'
import { seenIn } from '#src/store/seen.ts'
import { useContent } from '#src/store/content.ts'

type Group = { heading: string; rows: readonly Row[] }

/** What is an emergency by itself, on one page: a list to press, or every line with three answers. */
export function EmergencyPage() {
  const { emergency } = useMessages()
  const seenOf = seenIn(useContent())
  // The lines depend on the page before this one alone.
  const [groups] = useState<readonly Group[]>(() => emergencyRows(seenOf(useSession.getState().check.answers)))
  const [isOpen, setOpen] = useState(() => {
    const { answers } = useSession.getState().check
    return groups.some(({ rows }) => rows.some(({ id }) => answers[id] !== undefined))
  })
  const { back, goOn } = useNavigation('emergency')
  const { faults, passes } = useFaults()

  const noneOfThese = () => {
    answerNoToRest(groups.flatMap(({ rows }) => rows.map(({ id }) => id)))
    goOn()
  }
  const goOnIfAnswered = () => {
    const open = openEmergencyRows(seenOf(useSession.getState().check.answers))
    if (passes(open.map(({ id, label }) => ({ id, text: emergency.need({ symptom: label }) })))) goOn()
  }

  return (
    <CheckFrame
      pageId="emergency"
      step="emergency"
      heading={emergency.title}
      lead={isOpen ? emergency.openLead : emergency.lead}
      back={back}
      faults={faults}
    >
      {isOpen ? (
        <Lines groups={groups} onContinue={goOnIfAnswered} onNone={noneOfThese} />
      ) : (
        <List groups={groups} onNone={noneOfThese} onUnsure={() => setOpen(true)} />
      )}
    </CheckFrame>
  )
}

type ListProps = { groups: readonly Group[]; onNone: () => void; onUnsure: () => void }

/** Pressing a line is a yes, and the emergency card follows at once. */
function List({ groups, onNone, onUnsure }: ListProps) {
  const { emergency } = useMessages()

  return (
    <>
      <div className={styles['groups']}>
        {groups.map(({ heading, rows }) => (
          <section key={heading}>
            <h2 className={styles['heading']}>{heading}</h2>
            <ul className={styles['list']}>
              {rows.map(({ id, label }) => (
                <li key={id}>
                  <Button id={id} variant="choice" onClick={() => answer(id, 'yes')}>
                    {label}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Actions ruled>
        <Button onClick={onNone}>{emergency.none}</Button>
        <Button variant="quiet" onClick={onUnsure}>
          {emergency.unsure}
        </Button>
      </Actions>
    </>
  )
}

type LinesProps = { groups: readonly Group[]; onContinue: () => void; onNone: () => void }

/** Every line with yes, no, not sure; each of them needs an answer. */
function Lines({ groups, onContinue, onNone }: LinesProps) {
  const { check, emergency } = useMessages()
  const anyEmpty = useSession(({ check: { answers } }) => groups.some(({ rows }) => rows.some(({ id }) => answers[id] === undefined)))

  return (
    <>
      <div>
        {groups.map(({ heading, rows }) => (
          <section key={heading} className={styles['lines']}>
            <h2 className={styles['heading']}>{heading}</h2>
            {rows.map(({ id, label, howToCheck }) => (
              <FactRow
                key={id}
                id={id}
                label={label}
                howToCheck={howToCheck}
                groupedNote={emergency.grouped}
                NotSure={NotSure}
                confirmTakingBack={emergency.takeBack({ symptom: label })}
              />
            ))}
          </section>
        ))}
      </div>
      <Actions ruled>
        <Button onClick={onContinue}>{check.continue}</Button>
        {anyEmpty && (
          <Button variant="quiet" onClick={onNone}>
            {emergency.noneOfOthers}
          </Button>
        )}
      </Actions>
    </>
  )
}

function NotSure({ howToCheck }: { howToCheck: string | undefined }) {
  const { check, emergency } = useMessages()

  return (
    <div className={styles['notSure']} aria-live="polite">
      <Callout tone="warn">
        <p>{emergency.notSureNote}</p>
        {howToCheck !== undefined && (
          <p>
            <b>{check.howToCheck}:</b> {howToCheck}
          </p>
        )}
      </Callout>
    </div>
  )
}
