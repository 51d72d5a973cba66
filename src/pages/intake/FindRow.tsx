import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { FactId } from '#src/content/model.ts'
import type { IntakeGroup } from '#src/domain/nurse/grid.ts'
import { goToRow, showAllRows, useIntake } from '#src/store/intake.ts'
import useIntakeTexts from 'virtual:texts/intake'
import { isComposing } from './composing.ts'
import { findRows } from './findRows.ts'
import styles from './FindRow.module.css'
import { focusRow } from './IntakeGrid.tsx'

export const findFieldId = 'find-row'

/** `groups`: every row that is asked of this person, in view or not. */
type Props = { groups: readonly IntakeGroup[]; onLeave: () => void }

/** A row that is not in view is found by a word. Enter goes to the first one that was found. */
export function FindRow({ groups, onLeave }: Props) {
  const texts = useIntakeTexts()
  const all = useIntake(({ intake }) => intake.all)
  const [text, setText] = useState('')
  const found = findRows(
    groups.flatMap(({ rows }) => rows),
    text,
  )
  const go = (id: FactId) => {
    setText('')
    // The row must be in view before it can have the focus.
    flushSync(() => {
      goToRow(id)
    })
    focusRow(id)
  }

  return (
    <search className={styles.find}>
      <input
        id={findFieldId}
        type="search"
        aria-label={texts.find}
        autoComplete="off"
        placeholder={texts.find}
        title={texts.findHint}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
        }}
        onKeyDown={({ key, nativeEvent }) => {
          if (isComposing(nativeEvent)) return
          if (key === 'Enter' && found[0]) {
            nativeEvent.preventDefault()
            go(found[0].id)
          }
          if (key === 'Escape') {
            setText('')
            onLeave()
          }
        }}
      />
      <span className="visually-hidden" aria-live="polite">
        {text.trim().length > 1 && (found.length > 0 ? texts.found(found.length) : texts.foundNone)}
      </span>
      {found.length > 0 && (
        <ul>
          {found.map(({ id, number, clinicalTerm, label }) => (
            <li key={id}>
              <button
                type="button"
                title={label}
                onClick={() => {
                  go(id)
                }}
              >
                {number} {clinicalTerm}
              </button>
            </li>
          ))}
        </ul>
      )}
      {found.length === 0 && text.trim().length > 1 && (
        <p className={styles.none} aria-hidden="true">
          {texts.foundNone}
        </p>
      )}
      <button
        type="button"
        className={styles.all}
        aria-pressed={all}
        onClick={() => {
          showAllRows(!all)
        }}
      >
        {texts.allRows}
      </button>
    </search>
  )
}
