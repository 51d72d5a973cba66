import type { ReactNode } from 'react'
import { fill } from '#src/content/message.ts'
import type { FactId } from '#src/content/model.ts'
import type { IntakeGroup } from '#src/domain/intake.ts'
import type { Summary } from '#src/domain/summary.ts'
import { useIntake } from '#src/store/intake.ts'
import { useIntakeTexts } from '#src/store/texts/intake.ts'
import { useRegion } from '#src/store/region.ts'
import styles from './IntakePage.module.css'

type Props = {
  summary: Summary
  groups: readonly IntakeGroup[]
  note: string
  /** Nothing calming is shown while emergency signs are unanswered, the reasons for it neither. */
  tooEarly: boolean
  onGo: (id: FactId) => void
  children: ReactNode
}

const nextAtMost = 4

/** Why, what to ask next, and the note as it grows. */
export function SidePanel({ summary, groups, note, tooEarly, onGo, children }: Props) {
  const texts = useIntakeTexts()
  const { words } = useRegion()
  const answers = useIntake(({ intake }) => intake.check.answers)
  const { triage, reasons, askNext, openQuestions, notices } = summary
  const own = tooEarly ? [] : reasons.filter(({ level }) => level === triage.atLeast)
  const rows = groups.flatMap((group) => group.rows)
  const next = askNext.flatMap((id) => rows.find((row) => row.id === id) ?? []).slice(0, nextAtMost)
  const others = openQuestions
    .filter(({ id }) => answers[id] === 'yes' || !rows.some((row) => row.id === id))
    .slice(0, nextAtMost - next.length)

  return (
    <div className={styles['side']}>
      <div className={styles['why']}>
        {notices.map((notice) => (
          <p key={notice} className={styles['question']}>
            {fill(notice, words)}
          </p>
        ))}
        <h2>{texts.why}</h2>
        {own.length === 0 ? (
          <p>{texts.whyNone}</p>
        ) : (
          <ul>
            {own.map(({ id, ref, clinical, why }) => (
              <li key={id} title={why}>
                {clinical} <span className={styles['ref']}>{ref}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles['next']}>
        <h2>{texts.next}</h2>
        {next.length === 0 && others.length === 0 ? (
          <p>{texts.nextNone}</p>
        ) : (
          <ul>
            {next.map(({ id, number, clinicalTerm, label }) => (
              <li key={id}>
                <button
                  type="button"
                  title={label}
                  onClick={() => {
                    onGo(id)
                  }}
                >
                  <span className={styles['ref']}>{number}</span> {clinicalTerm}
                </button>
              </li>
            ))}
            {others.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        )}
      </div>
      <h2>{texts.noteTitle}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls, so the keyboard must reach it. */}
      <section className={styles['text']} tabIndex={0} aria-label={texts.noteTitle}>
        <pre>{note}</pre>
      </section>
      {children}
    </div>
  )
}
