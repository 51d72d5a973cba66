import type { ReactNode } from 'react'
import { content } from '#src/content/app.ts'
import { answerAbout, useIntake } from '#src/store/intake.ts'
import useIntakeTexts from 'virtual:texts/intake'
import { aboutElementId } from './aboutFields.ts'
import styles from './IntakeFields.module.css'
import { Marked } from './Mark.tsx'
import { Pick } from './Pick.tsx'

type Props = {
  options: readonly { value: string; label: string }[]
  /** What else seldom has an answer. */
  children: ReactNode
}

/** What is noted for the doctor and never makes the advice less urgent: folded, for it takes much room and seldom has a yes. */
export function RiskFactors({ options, children }: Props) {
  const texts = useIntakeTexts()
  const answers = useIntake(({ intake }) => intake.check.answers)
  const open = useIntake(({ intake }) => intake.marks.open)
  const items = content.context.filter(({ riskFactor }) => riskFactor)
  const asked = items.filter(({ id }) => answers[id] !== undefined)
  const yes = asked.filter(({ id }) => answers[id] === 'yes')

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- The keys of all that is folded in it.
    <details
      className={styles.risk}
      // It stands over the rows: Escape closes it, and Enter, which goes on to them.
      onKeyDown={({ key, target, currentTarget }) => {
        const isSummary = target instanceof Element && target.matches('summary')
        if (key === 'Escape' || (key === 'Enter' && !isSummary)) currentTarget.open = false
        if (key === 'Escape') currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary>
        <Marked when={items.some(({ id }) => open.includes(id))}>{texts.riskFactors}</Marked>
        <span className={styles.riskState}>{texts.risk({ asked: asked.length, all: items.length, yes: yes.length })}</span>
      </summary>
      <div className={styles.riskList}>
        {items.map(({ id, label, clinicalTerm, hint }) => (
          <Pick
            key={id}
            id={aboutElementId(id)}
            label={clinicalTerm}
            title={[label, hint].filter(Boolean).join('. ')}
            options={options}
            value={answers[id] === undefined ? undefined : String(answers[id])}
            toConfirm={open.includes(id)}
            onChange={(value) => {
              answerAbout(id, value)
            }}
          />
        ))}
        {children}
      </div>
    </details>
  )
}
