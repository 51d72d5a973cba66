import { Fragment } from 'react'
import { useContent } from '#src/store/content.ts'
import { fill } from '#src/content/message.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import type { Triage } from '#src/domain/engine/triage.ts'
import { higher } from '#src/domain/engine/urgency.ts'
import useSheetTexts from 'virtual:texts/sheet'
import type { TimedAdvice } from '#src/pages/useWhen.ts'
import { useRegion } from '#src/store/region.ts'
import { RuleNumber } from '#src/ui/RuleNumber.tsx'
import styles from './SheetPage.module.css'

type Props = { summary: Summary; timed: TimedAdvice }

/** The advice, how far it could rise, and why. Drawn with borders: printers leave backgrounds out. */
export function AdviceBox({ summary, timed: { date, onPaper } }: Props) {
  const texts = useSheetTexts()
  const content = useContent()
  const { words } = useRegion()
  const { atMost, triage, ask, actions } = summary
  const reasons = summary.reasons.filter((reason) => reason.level === triage.atLeast)
  return (
    <section className={styles['advice']}>
      <div className={styles['said']}>
        <div>
          <p>{texts.advice}</p>
          <h2 className={styles['level']}>{fill(summary.heading, words)}</h2>
        </div>
        <ul className={styles['scale']}>
          {content.levels.toReversed().map(({ id, short }) => (
            <li key={id} data-state={stateOf(id, triage)}>
              {short}
            </li>
          ))}
        </ul>
      </div>
      <p>{[date && texts.by({ date }), ...onPaper, ask].filter(Boolean).join(' ')}</p>
      {actions.length > 0 && <p>{actions.map((action) => fill(action, words)).join(' ')}</p>}
      {!triage.settled && <p>{texts.couldBe({ level: atMost.name })}</p>}
      <p className={styles['why']}>
        <strong>{texts.why}:</strong> {reasons.length === 0 && texts.whyNone}
        {reasons.map(({ id, clinical, sources, ref }, index) => (
          <Fragment key={id}>
            {index > 0 && ' · '}
            {clinical} (<RuleNumber number={ref} />; {sources.map(({ label }) => label).join(', ')})
          </Fragment>
        ))}
      </p>
    </section>
  )
}

function stateOf(id: LevelId, { atLeast, atMost }: Triage): 'certain' | 'possible' | 'other' {
  if (id === atLeast) return 'certain'
  return higher(id, atLeast) && !higher(id, atMost) ? 'possible' : 'other'
}
