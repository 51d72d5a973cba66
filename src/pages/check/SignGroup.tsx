import type { ReactNode } from 'react'
import useNoticedTexts from 'virtual:texts/noticed'
import type { FactId } from '#src/content/model.ts'
import { useMessages } from '#src/store/language.ts'
import { answerNoToRest, undoNoToRest } from '#src/store/answering.ts'
import { useSession } from '#src/store/session.ts'
import styles from './SignGroup.module.css'

type Props = {
  id: string
  heading: string
  /** What it belongs to, said with the heading when read aloud. */
  about?: string
  level?: 2 | 3
  rows: readonly FactId[]
  children: ReactNode
}

/** Signs that people notice in one place. "None of the others" answers all empty ones at once, and can be undone. */
export function SignGroup({ id, heading, about, level = 2, rows, children }: Props) {
  return (
    <section aria-labelledby={`${id}-heading`} className={styles.group}>
      <GroupHead id={`${id}-heading`} heading={heading} about={about} level={level} />
      <ul className={styles.list}>{children}</ul>
      <NoneOfTheOthers heading={about ?? heading} rows={rows} />
    </section>
  )
}

type HeadProps = { id?: string; heading?: string; about?: string | undefined; level?: 2 | 3 }

/** The heading of a list, and over the column of question marks what they mean; each says so itself when read aloud. */
export function GroupHead({ id, heading, about, level = 2 }: HeadProps) {
  const { answers } = useMessages()
  const Heading = `h${level}` as const

  return (
    <div className={styles.head}>
      {heading !== undefined && (
        <Heading id={id} className={styles.heading}>
          {about === undefined ? (
            heading
          ) : (
            <>
              {heading}
              <span className="visually-hidden">: {about}</span>
            </>
          )}
        </Heading>
      )}
      <span className={styles.column} aria-hidden="true">
        {answers.notSure}
      </span>
    </div>
  )
}

function NoneOfTheOthers({ heading, rows }: { heading: string; rows: readonly FactId[] }) {
  const noticed = useNoticedTexts()
  const empty = useSession(({ check }) => rows.filter((id) => check.answers[id] === undefined).length)
  const filled = useSession(({ check }) => rows.filter((id) => check.grouped.includes(id)).length)
  const label = empty > 0 ? (empty === rows.length ? noticed.none : noticed.noneOfOthers) : noticed.undo

  return (
    <div className={styles.rest}>
      <output className={styles.filled}>{filled > 0 && noticed.grouped(filled)}</output>
      {(empty > 0 || filled > 0) && (
        <button
          type="button"
          className={styles.none}
          data-undo={empty === 0}
          aria-label={noticed.inGroup({ button: label, group: heading })}
          onClick={() => (empty > 0 ? answerNoToRest(rows) : undoNoToRest(rows))}
        >
          {label}
        </button>
      )}
    </div>
  )
}
