import { memo, useMemo, type ReactNode } from 'react'
import { fill } from '#src/content/message.ts'
import type { Check } from '#src/domain/check/check.ts'
import type { Latin } from '#src/exports/ascii.ts'
import useIntakeTexts from 'virtual:texts/intake'
import { useRegion } from '#src/store/region.ts'
import { RuleNumber } from '#src/ui/RuleNumber.tsx'
import { AskNext } from './AskNext.tsx'
import { clinicSummary, noteOf, type Entered } from './note.ts'
import questions from './Question.module.css'
import styles from './SidePanel.module.css'

type Props = { entered: Entered; latin: Latin | undefined; children: ReactNode }

/** Why, what to ask next, and the note as it grows. */
export function SidePanel({ entered, latin, children }: Props) {
  const texts = useIntakeTexts()
  const { check } = entered.intake
  const note = useMemo(() => noteOf(entered, latin), [entered, latin])

  return (
    <div className={styles.side}>
      <div className={styles.reasons}>
        <Why check={check} />
        <AskNext check={check} />
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

const Why = memo(function Why({ check }: { check: Check }) {
  const texts = useIntakeTexts()
  const { words } = useRegion()
  const { triage, reasons, notices } = clinicSummary(check)
  const own = reasons.filter(({ level }) => level === triage.atLeast)

  return (
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
  )
})
