import type { ReactNode } from 'react'
import { fill } from '#src/content/message.ts'
import type { IntakeGroup } from '#src/domain/nurse/grid.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import useIntakeTexts from 'virtual:texts/intake'
import { useRegion } from '#src/store/region.ts'
import { RuleNumber } from '#src/ui/RuleNumber.tsx'
import { AskNext } from './AskNext.tsx'
import questions from './Question.module.css'
import styles from './SidePanel.module.css'

type Props = {
  summary: Summary
  groups: readonly IntakeGroup[]
  note: string
  children: ReactNode
}

/** Why, what to ask next, and the note as it grows. */
export function SidePanel({ summary, groups, note, children }: Props) {
  const texts = useIntakeTexts()
  const { words } = useRegion()
  const { triage, reasons, notices } = summary
  const own = reasons.filter(({ level }) => level === triage.atLeast)

  return (
    <div className={styles.side}>
      <div className={styles.reasons}>
        <div className={styles.why}>
          {notices.map((notice) => (
            <p key={notice} className={questions['question']}>
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
                  {clinical}{' '}
                  <span className={styles.ref}>
                    <RuleNumber number={ref} />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
        <AskNext summary={summary} groups={groups} />
      </div>
      <h2 className={styles.noteTitle}>{texts.noteTitle}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls, so the keyboard must reach it. */}
      <section className={styles.text} tabIndex={0} aria-label={texts.noteTitle}>
        <pre translate="no">{note}</pre>
      </section>
      {children}
    </div>
  )
}
