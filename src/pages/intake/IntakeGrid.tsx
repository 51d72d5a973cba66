/* oxlint-disable jsx-a11y/prefer-tag-over-role -- The rows flow in columns, which a table cannot. */
import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react'
import { content } from '#src/content/app.ts'
import type { FactId } from '#src/content/model.ts'
import type { ThreeAnswer } from '#src/content/schema.ts'
import { currentRow } from '#src/domain/nurse/grid.ts'
import { spanSaid } from '#src/domain/check/spans.ts'
import { sinceText } from '#src/domain/nurse/fields.ts'
import { threeOf, type Intake } from '#src/domain/nurse/intake.ts'
import type { Effect } from '#src/domain/nurse/keys.ts'
import { groupsInView, moreGroup, type Off, type PlacedGroup } from '#src/domain/nurse/view.ts'
import {
  answerGroupNo,
  answerIntakeRow,
  arriveAtRow,
  calmIntake,
  confirmIntakeGroup,
  goToRow,
  pressKey,
  rowInUse,
  useIntake,
} from '#src/store/intake.ts'
import useIntakeTexts from 'virtual:texts/intake'
import useSheetTexts from 'virtual:texts/sheet'
import styles from './IntakeGrid.module.css'
import { IntakeRow, rowElementId } from './IntakeRow.tsx'
import { isComposing } from './composing.ts'
import { sexLabel } from './aboutFields.ts'
import { keyOf } from './keyOf.ts'
import { KeyHint } from './KeyHint.tsx'
import { seenOf } from '#src/store/seen.ts'
import { useColumns } from './useColumns.ts'

type Props = { placed: readonly PlacedGroup[]; onEffect: (effect: Effect) => void }

/** The rows in their places. One of them is in the order of Tab; the keys act only while the focus is in here. */
export function IntakeGrid({ placed, onEffect }: Props) {
  const texts = useIntakeTexts()
  const sheet = useSheetTexts()
  const intake = useIntake((session) => session.intake)
  const keysOn = useIntake((session) => session.keysOn)
  const current = currentRow(groupsInView(seenOf(intake.check.answers), intake), intake.current)
  const { answers, grouped } = intake.check
  const columns = useColumns(placed)
  const { onFocus, onBlur } = useRowFocus(current.id, answers[current.id] === 'yes')
  /** The buttons of the heading are about the whole group, wherever its rows stand. */
  const headOf = ({ rows }: PlacedGroup) => ({
    toConfirm: rows.filter(({ id, off }) => off === undefined && intake.marks.open.includes(id)).length,
    hasEmpty: rows.some(({ id, off }) => off === undefined && answers[id] === undefined),
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || isComposing(event.nativeEvent)) return
    // A button in the grid keeps its own Enter and space.
    if ((event.key === 'Enter' || event.key === ' ') && event.target instanceof HTMLButtonElement) return
    const focused = rowIdOf(event.target)
    // On the head of a group no row has focus, so no key may answer one.
    if (focused === undefined && !actsAnywhere(event)) return
    if (focused !== undefined) arriveAtRow(focused)
    const { taken, effect } = pressKey(keyOf(event))
    if (!taken) return
    event.preventDefault()
    if (effect) onEffect(effect)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- One of its rows always has its place in the order of Tab.
    <div
      role="grid"
      aria-label={texts.grid}
      className={styles.grid}
      data-all={intake.all}
      data-columns={columns.length}
      onClick={goByPointer}
      onMouseDown={keepFocus}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {columns.map((pieces, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- A column is nothing but its place.
        <div key={index} className={styles.column}>
          {pieces.map((group) => (
            <div key={group.id} role="rowgroup" className={styles.group}>
              {group.continued ? (
                <Continued group={group} />
              ) : (
                <GroupHead group={group} keysOn={keysOn} {...headOf(placed.find(({ id }) => id === group.id)!)} />
              )}
              {group.rows.map((row) => (
                <IntakeRow
                  key={row.id}
                  row={row}
                  answer={threeOf(answers[row.id])}
                  grouped={grouped.includes(row.id)}
                  off={row.off && offText(row.off, texts, sheet.states.notAsked)}
                  toConfirm={intake.marks.open.includes(row.id)}
                  current={row.id === current.id}
                  detail={detailText(intake, row.id, sheet.trends, texts.hasNote)}
                  typing={row.id === current.id ? typingText(intake, texts.typing, texts.goTo) : undefined}
                  tabbable={!keysOn && row.id === current.id}
                  onAnswer={answerByPointer}
                />
              ))}
            </div>
          ))}
          {keysOn && index === 1 && <KeyHint />}
        </div>
      ))}
    </div>
  )
}

type HeadProps = { group: PlacedGroup; keysOn: boolean; toConfirm: number; hasEmpty: boolean }

/** One button fills the empty rows, one confirms what the patient answered; with nothing to fill, the second stands alone. */
function GroupHead({ group, keysOn, toConfirm, hasEmpty }: HeadProps) {
  const texts = useIntakeTexts()
  const { title, term } = titleOf(group, texts)
  const confirm = group.emergency ? texts.confirmOne : texts.confirmRest({ count: toConfirm })

  return (
    <div role="row" className={styles.head} data-group={group.id}>
      <span role="rowheader" title={term}>
        {title}
      </span>
      <span role="gridcell" className={styles.headTools}>
        {toConfirm > 0 && (
          <button
            type="button"
            tabIndex={keysOn ? -1 : 0}
            aria-label={
              group.emergency
                ? texts.confirmOneName({ group: title, count: toConfirm })
                : texts.confirmRestName({ group: title, count: toConfirm })
            }
            onClick={() => {
              confirmIntakeGroup(group.id)
              focusCurrentRow()
            }}
          >
            {confirm}
          </button>
        )}
        {(toConfirm === 0 || hasEmpty) && (
          <button
            type="button"
            tabIndex={keysOn ? -1 : 0}
            aria-label={group.emergency ? texts.readOutName : texts.restNoName({ group: title })}
            onClick={() => {
              answerGroupNo(group.id)
              focusCurrentRow()
            }}
          >
            {group.emergency ? texts.readOut : texts.restNo}
          </button>
        )}
      </span>
    </div>
  )
}

/** Whose rows these are, where a group goes on in the next column. For the eye alone: read aloud, the rows follow one another. */
function Continued({ group }: { group: PlacedGroup }) {
  const texts = useIntakeTexts()

  return (
    <div className={`${styles.head} ${styles.continued}`} data-group={group.id} aria-hidden="true">
      {texts.continued({ group: titleOf(group, texts).title })}
    </div>
  )
}

export function titleOf({ id }: Pick<PlacedGroup, 'id'>, texts: { emergency: string; more: string }): { title: string; term?: string } {
  const named = content.groups.find((group) => group.id === id)
  if (named) return { title: named.short, term: named.clinicalTerm }
  return { title: id === moreGroup ? texts.more : texts.emergency }
}

type OffTexts = Pick<ReturnType<typeof useIntakeTexts>, 'offWhole' | 'offUnder' | 'offFrom' | 'offSex'>

/** Whom a greyed row is asked, in a few letters; where it takes a sentence, `notAsked` alone, for the row has the sentence as its title. */
function offText(off: Off, texts: OffTexts, notAsked: string): string {
  if ('whole' in off) return texts.offWhole({ row: off.whole })
  if ('under' in off) return texts.offUnder({ age: off.under })
  if ('from' in off) return texts.offFrom({ age: off.from })
  if ('reason' in off) return notAsked
  return texts.offSex({ sex: sexLabel(off.sex) })
}

function answerByPointer(id: FactId, answer: ThreeAnswer): void {
  answerIntakeRow(id, answer)
  focusRow(id)
}

function goByPointer({ target }: MouseEvent): void {
  const id = target instanceof Element && target.closest('button') ? undefined : rowIdOf(target)
  if (id === undefined) return
  goToRow(id)
  focusRow(id)
}

/** A press on an answer brings the focus when it is done: before that nothing on the screen may move under the finger. */
function keepFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('[data-row] button')) event.preventDefault()
}

const rowIdOf = (target: EventTarget): FactId | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined

const movingKeys = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', '?'])
const actsAnywhere = ({ key, ctrlKey, metaKey }: KeyboardEvent) => ctrlKey || metaKey || movingKeys.has(key)

export function focusRow(id: FactId): void {
  document.getElementById(rowElementId(id))?.focus()
}

/** The button that was pressed is gone with what it confirmed. */
function focusCurrentRow(): void {
  focusRow(rowInUse().id)
}

function detailText({ check, notes }: Intake, id: FactId, trends: Readonly<Record<string, string>>, note: string): string {
  if (check.answers[id] !== 'yes') return notes[id] === undefined ? '' : note
  const since = check.answers[`${id}.since`]
  const trend = check.answers[`${id}.trend`]
  return [
    typeof since === 'number' && sinceText(since, spanSaid(check, `${id}.since`)),
    trends[String(trend)]?.toLowerCase(),
    notes[id] !== undefined && note,
  ]
    .filter(Boolean)
    .join(', ')
}

type Typed = (values: { digits: string }) => string

function typingText({ entry }: Intake, since: Typed, goTo: Typed): string | undefined {
  if (!entry) return undefined
  return entry.kind === 'goto' ? goTo({ digits: `${entry.digits}_` }) : since({ digits: `${entry.digits}_` })
}

/**
 * Focus and current row go together, whichever moves first: a key must never answer another row than the one that has focus.
 * When the current row changes, the focus follows, but only if it was in the grid; where the focus arrives (a screen reader
 * puts it anywhere), that row becomes the current one.
 */
function useRowFocus(id: FactId, hasDetails: boolean) {
  const inside = useRef(false)

  useLayoutEffect(() => {
    const has = document.activeElement && rowIdOf(document.activeElement)
    if (inside.current && has !== id) focusRow(id)
  }, [id])
  useLayoutEffect(() => {
    // On a phone the details of a yes would lie over it.
    if (inside.current && hasDetails) document.getElementById(rowElementId(id))?.scrollIntoView({ block: 'nearest' })
  }, [id, hasDetails])

  return {
    onFocus: ({ target }: FocusEvent) => {
      inside.current = true
      const focused = rowIdOf(target)
      if (focused !== undefined) arriveAtRow(focused)
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      inside.current = false
      // Leaving the dialog is no consent to copy and clear.
      if (!currentTarget.contains(relatedTarget)) calmIntake()
    },
  }
}
