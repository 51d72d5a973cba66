import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { content } from '#src/content/app.ts'
import type { FactId } from '#src/content/model.ts'
import { currentRow, intakeGroups, threeOf, type Effect, type Said } from '#src/domain/intake.ts'
import { openEmergencyRows, rowOf } from '#src/domain/questionnaire.ts'
import { summaryOf } from '#src/domain/summary.ts'
import { today } from '#src/pages/dates.ts'
import { goToRow, nextPatient, setKeysOn, undoIntake, useIntake } from '#src/store/intake.ts'
import { useMessages } from '#src/store/language.ts'
import { useIntakeTexts } from '#src/store/texts/intake.ts'
import { useTitle } from '#src/store/settings.ts'
import { AdviceHead } from './AdviceHead.tsx'
import { copyText } from './copyText.ts'
import { CopyByHandDialog, KeysDialog, NextPatientDialog } from './Dialogs.tsx'
import { HiddenScreen } from './HiddenScreen.tsx'
import { FieldQuestions, IntakeFields, useTemperatureUnit } from './IntakeFields.tsx'
import { focusRow, IntakeGrid } from './IntakeGrid.tsx'
import styles from './IntakePage.module.css'
import { intakeNote, notesText } from './note.ts'
import { noteFieldId, RowDetails } from './RowDetails.tsx'
import { SidePanel } from './SidePanel.tsx'
import { useIdle } from './useIdle.ts'

type Open = 'keys' | 'next' | 'byHand' | null
type Copied = 'copied' | 'cleared' | null

/** The nurse's screen: everything about one patient at once, without a mouse. */
export function IntakePage() {
  const texts = useIntakeTexts()
  const { layout } = useMessages()
  const intake = useIntake((session) => session.intake)
  const fields = useIntake((session) => session.fields)
  const patient = useIntake((session) => session.patient)
  const keysOn = useIntake((session) => session.keysOn)
  const unit = useTemperatureUnit()
  const { idle, wake } = useIdle()
  const [open, setOpen] = useState<Open>(null)
  const [copied, setCopied] = useState<Copied>(null)
  const heading = useArrival(useTitle(texts.title))

  const { check, notes } = intake
  const groups = useMemo(() => intakeGroups(content, check.answers), [check.answers])
  const summary = useMemo(() => summaryOf(content, { ...check, words: notesText(content, notes) }), [check, notes])
  const note = useMemo(() => intakeNote(content, summary, today(), fields, unit, texts.notes), [summary, fields, unit, texts])
  const row = currentRow(groups, intake.current)
  const openRows = groups.flatMap(({ rows }) => rows).filter(({ id }) => check.answers[id] === undefined).length

  const toGrid = () => {
    focusRow(row.id)
  }
  const clear = () => {
    setOpen(null)
    nextPatient()
    setCopied('cleared')
    heading.current?.focus()
  }
  /** Nothing is cleared until the note is really on the clipboard. */
  const copy = async (andClear: boolean) => {
    const isCopied = await copyText(note)
    if (!isCopied) setOpen('byHand')
    else if (andClear) clear()
    else setCopied('copied')
  }
  const act = (effect: Effect) => {
    if (effect === 'copy') void copy(false)
    if (effect === 'copyAndNext') void copy(true)
    if (effect === 'note') document.getElementById(noteFieldId)?.focus()
    if (effect === 'help') setOpen('keys')
  }
  const close = () => {
    setOpen(null)
  }

  return (
    <main id="main" tabIndex={-1} className={styles['screen']} data-hidden={idle !== 'no'}>
      <div className={styles['top']}>
        <h1 ref={heading} tabIndex={-1}>
          {texts.title}
        </h1>
        <IntakeFields key={patient} onEnter={toGrid} />
      </div>
      <IntakeGrid groups={groups} onEffect={act} />
      <aside className={styles['aside']} aria-label={texts.aside}>
        <AdviceHead summary={summary} open={openRows} pending={openEmergencyRows(content, check.answers).length > 0} />
        <RowDetails key={`${patient} ${row.id}`} row={row} onDone={toGrid} />
        <SidePanel
          summary={summary}
          groups={groups}
          note={note}
          onGo={(id) => {
            goToRow(id)
            focusRow(id)
          }}
        >
          <div className={styles['status']}>
            <FieldQuestions />
            <StatusLine key={`${patient}`} copied={copied} onOther={setCopied} />
          </div>
          <div className={styles['tools']}>
            <button type="button" data-main="true" onClick={() => void copy(false)}>
              {texts.copy}
            </button>
            <button
              type="button"
              onClick={() => {
                setOpen('next')
              }}
            >
              {texts.nextPatient}
            </button>
            <button type="button" onClick={undoIntake}>
              {texts.undo}
            </button>
            <button
              type="button"
              onClick={() => {
                setOpen('keys')
              }}
            >
              {texts.keys}
            </button>
            <button
              type="button"
              onClick={() => {
                setKeysOn(!keysOn)
              }}
            >
              {keysOn ? texts.keysOff : texts.keysOn}
            </button>
          </div>
          <p className={styles['device']}>{layout.notDevice}</p>
        </SidePanel>
      </aside>
      {open === 'keys' && <KeysDialog onClose={close} />}
      {open === 'byHand' && <CopyByHandDialog note={note} onClose={close} />}
      {open === 'next' && (
        <NextPatientDialog
          onClose={close}
          onClear={clear}
          onCopyAndClear={() => {
            setOpen(null)
            void copy(true)
          }}
        />
      )}
      {idle !== 'no' && <HiddenScreen wiped={idle === 'wiped'} onWake={wake} />}
    </main>
  )
}

/** What the last key did, or that the note was copied: one line, read aloud. */
function StatusLine({ copied, onOther }: { copied: Copied; onOther: (copied: Copied) => void }) {
  const texts = useIntakeTexts()
  const { answers: words } = useMessages()
  const said = useIntake(({ intake }) => intake.said)
  const answerOf = useIntake(({ intake }) => intake.check.answers)
  const since = useRef(said)

  useEffect(() => {
    if (said !== since.current) onOther(null)
    since.current = said
  }, [said, onOther])

  const text = said ? saidText(said) : ''
  return <output>{copied === null ? text : texts[copied]}</output>

  function saidText(one: Said): string {
    if (one.kind === 'grouped') return texts.said.groupedNo(one.count)
    if (one.kind === 'readOut') return texts.said.readOut(one.count)
    if (one.kind === 'noUnit' || one.kind === 'noSuchRow') return texts.said[one.kind]({ digits: one.digits })
    if (one.kind !== 'answered') return texts.said[one.kind]
    const answer = threeOf(answerOf[one.row])
    const { number, clinicalTerm } = numbered(one.row)
    return texts.said.answered({ row: `${number} ${clinicalTerm}`, answer: answer ? words[answer] : texts.unanswered })
  }

  function numbered(id: FactId): { number: number | string; clinicalTerm: string } {
    const groups = intakeGroups(content, answerOf)
    return groups.flatMap(({ rows }) => rows).find((row) => row.id === id) ?? { number: '', clinicalTerm: rowOf(content, id).clinicalTerm }
  }
}

function useArrival(title: string) {
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = title
  }, [title])
  useLayoutEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])

  return heading
}
