import type { ReactNode } from 'react'
import useRowsTexts from 'virtual:texts/rows'
import type { Context } from '#src/content/model.ts'
import { answer } from '#src/store/session.ts'
import { Segments } from '#src/ui/Segments.tsx'
import styles from './ContextRow.module.css'
import { useGrouped, useThree, useThreeOptions } from './Rows.tsx'

type Props = { item: Context; groupedNote: string; children?: ReactNode }

/** One line about the person: what is asked on the left, yes, no and not sure on the right where there is room. */
export function ContextRow({ item, groupedNote, children }: Props) {
  const { spoken } = useRowsTexts()
  const value = useThree(item.id)
  const grouped = useGrouped(item.id)
  const hintId = item.hint === undefined ? undefined : `${item.id}-hint`

  return (
    <div className={styles.row}>
      <fieldset aria-describedby={hintId}>
        <legend className={styles.label}>{item.label}</legend>
        <div className={styles.line}>
          <div className={styles.text}>
            {item.hint !== undefined && <p id={hintId}>{item.hint}</p>}
            {grouped && <p>{groupedNote}</p>}
          </div>
          <Segments
            id={item.id}
            name={item.id}
            options={useThreeOptions()}
            value={value}
            faint={grouped}
            nameOf={(given) => spoken({ answer: given, symptom: item.label })}
            onChange={(chosen) => answer(item.id, chosen)}
          />
        </div>
      </fieldset>
      {children}
    </div>
  )
}
