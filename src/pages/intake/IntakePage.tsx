import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { currentRow, intakeGroups } from '#src/domain/nurse/grid.ts'
import { groupsInPlace, groupsInView } from '#src/domain/nurse/view.ts'
import type { Effect } from '#src/domain/nurse/keys.ts'
import { useIdle } from '#src/pages/useIdle.ts'
import { useLatin } from '#src/pages/useLatin.ts'
import { useIntake } from '#src/store/intake.ts'
import { bringBack, nextForNow } from '#src/store/lastPatient.ts'
import { useMessages } from '#src/store/language.ts'
import useIntakeTexts from 'virtual:texts/intake'
import { useTitle } from '#src/store/settings.ts'
import { AdviceHead } from './AdviceHead.tsx'
import { copyText } from './copyText.ts'
import { CopyByHandDialog, KeysDialog, NextPatientDialog, ReplaceDialog } from './Dialogs.tsx'
import { findFieldId, FindRow } from './FindRow.tsx'
import { HiddenScreen } from './HiddenScreen.tsx'
import { FieldQuestions } from './FieldQuestions.tsx'
import { IntakeFields } from './IntakeFields.tsx'
import { focusRow, IntakeGrid } from './IntakeGrid.tsx'
import styles from './IntakePage.module.css'
import { IntakeTools } from './IntakeTools.tsx'
import { filePart, noteOf, shortNoteOf, toConfirmIn, useEntered, type Entered } from './note.ts'
import { noteFieldId, RowDetails } from './RowDetails.tsx'
import { SidePanel } from './SidePanel.tsx'
import { StatusLine, type Told } from './StatusLine.tsx'
import { useScreenKeys } from './useScreenKeys.ts'
import { useTakeIn } from './useTakeIn.ts'
import { seenOf } from '#src/store/seen.ts'

type Open = 'keys' | 'next' | 'byHand' | 'shortByHand' | null

/** The nurse's screen: everything about one patient at once, without a mouse. */
export function IntakePage() {
  const texts = useIntakeTexts()
  const { layout } = useMessages()
  const entered = useEntered()
  const { intake, patient, unit } = entered
  const { idle, wake } = useIdle()
  const [open, setOpen] = useState<Open>(null)
  const [told, setTold] = useState<Told | null>(null)
  const heading = useArrival(useTitle(texts.title))
  const takeIn = useTakeIn(unit, setTold)

  const { check } = intake
  const groups = intakeGroups(seenOf(check.answers))
  const shown = useShown(entered)
  const latin = useLatin(`${check.words}${Object.values(intake.notes).join('')}${entered.by}`)
  const toConfirm = useMemo(() => toConfirmIn(intake), [intake])
  const { all, opened } = intake
  const placed = useMemo(() => groupsInPlace(seenOf(check.answers), { all, opened }), [check.answers, all, opened])
  const row = currentRow(groupsInView(seenOf(check.answers), intake), intake.current)

  const toGrid = () => {
    focusRow(row.id)
  }
  const forgetTold = useCallback(() => {
    setTold(null)
  }, [])
  const clear = () => {
    setOpen(null)
    nextForNow()
    setTold('cleared')
    heading.current?.focus()
    // While a dialog is open nothing behind it can have the focus: once more when it has closed.
    requestAnimationFrame(() => {
      heading.current?.focus()
    })
  }
  /** As it is entered, and not as it is shown: that may be a key behind. */
  const latest = () => ({ ...useIntake.getState(), unit })
  const note = () => noteOf(latest(), latin)
  const short = () => shortNoteOf(latest(), latin)
  /** Nothing is cleared until the note is really on the clipboard. */
  const copy = async (andClear: boolean) => {
    const isCopied = await copyText(note())
    if (!isCopied) setOpen('byHand')
    else if (andClear) clear()
    else setTold('copied')
  }
  const copyShort = async () => {
    if (await copyText(short())) setTold('shortCopied')
    else setOpen('shortByHand')
  }
  const act = (effect: Effect) => {
    if (effect === 'copy') void copy(false)
    if (effect === 'copyAndNext') void copy(true)
    if (effect === 'find') document.getElementById(findFieldId)?.focus()
    if (effect === 'note') document.getElementById(noteFieldId)?.focus()
    if (effect === 'help') setOpen('keys')
  }
  /** Only this one: it tells of its closing when another may be open already. */
  const close = (which: Open) => () => {
    setOpen((now) => (now === which ? null : now))
  }
  useScreenKeys({
    onEffect: act,
    onLink: (text) => {
      void takeIn.link(text)
    },
  })

  return (
    <main id="main" tabIndex={-1} className={styles.screen} data-hidden={idle !== 'no'}>
      <div className={styles.top}>
        <div className={styles.heading}>
          <h1 ref={heading} tabIndex={-1}>
            {texts.title}
          </h1>
          <button type="button" onClick={takeIn.ask}>
            {texts.takeIn}
          </button>
          <FindRow key={patient} groups={groups} onLeave={toGrid} />
        </div>
        <IntakeFields key={patient} onEnter={toGrid} />
        <p className={styles.device}>
          {layout.notDevice} {texts.news2Owner}.
        </p>
      </div>
      <IntakeGrid placed={placed} onEffect={act} />
      <RowDetails key={`${patient} ${row.id}`} row={row} onDone={toGrid} />
      <aside className={styles.aside} aria-label={texts.aside}>
        <AdviceHead intake={shown.intake} />
        <SidePanel entered={shown} latin={latin}>
          <IntakeTools
            check={check}
            wanted={() => ({ seen: seenOf(check.answers), check, note: note(), ...filePart(latest()) })}
            onCopy={() => void copy(false)}
            onCopyShort={() => void copyShort()}
            onNext={() => {
              setOpen('next')
            }}
            onKeys={() => {
              setOpen('keys')
            }}
            onTold={setTold}
          >
            <div className={styles.status}>
              <FieldQuestions groups={groups} />
              <output data-armed={intake.armed}>
                <StatusLine key={patient} told={told} toConfirm={toConfirm} onOther={forgetTold} />
              </output>
              <BringBack onBack={() => heading.current?.focus()} />
            </div>
          </IntakeTools>
        </SidePanel>
      </aside>
      {open === 'keys' && <KeysDialog onClose={close('keys')} />}
      {open === 'byHand' && <CopyByHandDialog note={note()} onClose={close('byHand')} />}
      {open === 'shortByHand' && <CopyByHandDialog note={short()} onClose={close('shortByHand')} />}
      {open === 'next' && (
        <NextPatientDialog
          onClose={close('next')}
          onClear={clear}
          onCopyAndClear={() => {
            setOpen(null)
            void copy(true)
          }}
        />
      )}
      {takeIn.Dialog && idle === 'no' && <takeIn.Dialog onReceived={takeIn.receive} onClose={takeIn.close} />}
      {takeIn.waiting && <ReplaceDialog onReplace={takeIn.replace} onClose={takeIn.stay} />}
      {idle !== 'no' && <HiddenScreen wiped={idle === 'wiped'} onWake={wake} />}
    </main>
  )
}

/**
 * What the advice, the reasons and the note are made from. They follow a frame behind the keys, all three together: a press
 * is seen at once, and nothing calms before the rest. The advice of one patient never stands beside the answers of another.
 */
function useShown(entered: Entered): Entered {
  const behind = useDeferredValue(entered)
  return behind.patient === entered.patient ? behind : entered
}

/** For a minute after the next patient was called. */
function BringBack({ onBack }: { onBack: () => void }) {
  const texts = useIntakeTexts()
  const last = useIntake((session) => session.last)

  return (
    last && (
      <button
        type="button"
        className={styles.bringBack}
        onClick={() => {
          bringBack()
          onBack()
        }}
      >
        {texts.bringBack}
      </button>
    )
  )
}

function useArrival(title: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [, setThere] = useState(false)

  // React listens to the store a while after it has drawn. To draw once more makes it listen before the first key: what that
  // wrote would not stand in its field yet, and the next would take its place.
  useLayoutEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- The second render is what it is for.
    setThere(true)
  }, [])
  useEffect(() => {
    document.title = title
  }, [title])
  useLayoutEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
    // For what the styles of this page change around it; Firefox ESR 115 knows no `:has()`.
    document.documentElement.dataset['page'] = 'intake'
    return () => {
      delete document.documentElement.dataset['page']
    }
  }, [])

  return heading
}
