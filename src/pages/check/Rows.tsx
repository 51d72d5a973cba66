/** Rows of yes, no and not sure, each with its own subscription: an answer renders its own row alone. */
import { memo, Suspense, type ComponentType } from 'react'
import { useLocation } from 'react-router'
import useRowsTexts from 'virtual:texts/rows'
import { Link } from '#src/pages/Link.tsx'
import type { CoreMessages } from '#src/content/message.ts'
import type { FactId, Symptom } from '#src/content/model.ts'
import type { ThreeAnswer } from '#src/content/schema.ts'
import type { Value } from '#src/domain/engine/answers.ts'
import { once } from '#src/domain/engine/once.ts'
import { optional } from '#src/pages/optional.ts'
import { paths } from '#src/pages/paths.ts'
import { useMessages } from '#src/store/language.ts'
import { answerNoToRest, undoNoToRest } from '#src/store/answering.ts'
import { answer, useSession } from '#src/store/session.ts'
import { AnswerRow } from '#src/ui/AnswerRow.tsx'
import { Button } from '#src/ui/Button.tsx'
import type { SegmentOption } from '#src/ui/Segments.tsx'
import styles from './Rows.module.css'

/** Comes when "How to check" is opened. Until then, and where it cannot be loaded, the words stand alone. */
const RowPicture = optional(() => import('./RowPicture.tsx'), 'RowPicture')

/** The picture of a sign that has one. */
export function PictureOf(props: { id: FactId; withPlaces?: boolean }) {
  return (
    <Suspense>
      <RowPicture {...props} />
    </Suspense>
  )
}

const LinePicture = optional(() => import('./RowPicture.tsx'), 'LinePicture')

/** The picture at the end of a line. Its place is there before it is, so that nothing moves. */
export function LinePictureOf({ symptom }: { symptom: Pick<Symptom, 'picture'> }) {
  return (
    symptom.picture && (
      <span className={styles.picture}>
        <Suspense>
          <LinePicture sign={symptom.picture} />
        </Suspense>
      </span>
    )
  )
}

/** One array for every row. */
const threeOptions = once(({ answers: { yes, no, notSure } }: CoreMessages): readonly SegmentOption<ThreeAnswer>[] => [
  { value: 'yes', label: yes },
  { value: 'no', label: no },
  { value: 'notSure', label: notSure },
])

export const useThreeOptions = () => threeOptions(useMessages())

const give = (value: ThreeAnswer, id: FactId) => answer(id, value)

export const threeOf = (value: Value | undefined): ThreeAnswer | undefined =>
  value === 'yes' || value === 'no' || value === 'notSure' ? value : undefined

export const useThree = (id: FactId) => useSession(({ check }) => threeOf(check.answers[id]))
export const useGrouped = (id: FactId) => useSession(({ check }) => check.grouped.includes(id))

type RowProps = {
  id: FactId
  label: string
  howToCheck?: string | undefined
  /** The glossary explains the doctor's word for it. */
  inGlossary?: true | undefined
  groupedNote?: string
  /** Why it is asked. */
  why?: string | undefined
  /** How to check, and its picture, stand open. */
  isOpen?: boolean
  /** For an emergency sign: asked before a yes is taken back (I-16). */
  confirmTakingBack?: string
  /** Below the row when the answer is "not sure". */
  NotSure?: ComponentType<{ howToCheck: string | undefined }>
}

export const FactRow = memo(function FactRow({
  id,
  label,
  howToCheck,
  inGlossary,
  groupedNote,
  why,
  isOpen,
  confirmTakingBack,
  NotSure,
}: RowProps) {
  const texts = useRowsTexts()
  const value = useThree(id)
  const grouped = useGrouped(id)

  return (
    <AnswerRow
      name={id}
      label={label}
      options={useThreeOptions()}
      value={value}
      onAnswer={confirmTakingBack === undefined || value !== 'yes' ? give : takeBack}
      howToCheck={howToCheck}
      howToCheckLabel={texts.howToCheck}
      why={why}
      isOpen={isOpen}
      more={inGlossary && <GlossaryLink id={id} label={label} />}
      spoken={texts.spoken}
      picture={<PictureOf id={id} />}
      groupedNote={grouped ? (groupedNote ?? texts.grouped) : undefined}
    >
      {value === 'notSure' && NotSure && <NotSure howToCheck={howToCheck} />}
    </AnswerRow>
  )

  function takeBack(next: ThreeAnswer) {
    if (next === 'yes' || window.confirm(confirmTakingBack)) answer(id, next)
  }
})

/** Leads to the glossary, which leads back to this row: the answers stay in the store. */
function GlossaryLink({ id, label }: { id: FactId; label: string }) {
  const texts = useRowsTexts()
  const { pathname, state } = useLocation() as { pathname: string; state: object | null }

  return (
    <Link to={paths.learn('glossary', id)} state={{ ...state, row: id, from: pathname }}>
      {texts.words}
      <span className="visually-hidden">: {label}</span>
    </Link>
  )
}

type RestProps = { rows: readonly { id: FactId; label: string }[]; label: string }

/** "No to the rest": fills what is empty, says what it filled, and takes it back. */
export function NoToRest({ rows, label }: RestProps) {
  const texts = useRowsTexts()
  const empty = useSession(({ check: { answers } }) => rows.some(({ id }) => answers[id] === undefined))
  const grouped = useSession(({ check }) => check.grouped)
  const filled = rows.filter(({ id }) => grouped.includes(id))
  const ids = rows.map(({ id }) => id)
  const canUndo = !empty && filled.length > 0

  return (
    <div className={styles.rest}>
      {(empty || canUndo) && (
        <Button variant="quiet" onClick={() => (canUndo ? undoNoToRest(ids) : answerNoToRest(ids))}>
          {canUndo ? texts.undoLong({ button: label }) : label}
        </Button>
      )}
      {/* Said once: what is taken out of the list later is not, and what stays is not said again. */}
      <div aria-live="polite" aria-relevant="additions" className={styles.filled}>
        {filled.length > 0 && (
          <>
            <p>{texts.filled}</p>
            <ul>
              {filled.map(({ id, label: row }) => (
                <li key={id}>{row}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
