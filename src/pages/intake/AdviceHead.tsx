import type { News2 } from '#src/domain/engine/vitals.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { dayAnswered, longDate } from '#src/pages/dates.ts'
import { useLocale } from '#src/store/region.ts'
import { useIntake } from '#src/store/intake.ts'
import useIntakeTexts from 'virtual:texts/intake'
import styles from './AdviceHead.module.css'
import { EarlyWarning } from './EarlyWarning.tsx'
import { Mark } from './Mark.tsx'

type Props = {
  summary: Summary
  open: number
  toConfirm: number
  score: News2 | undefined
}

/** What is certain already, and what it could become. */
export function AdviceHead({ summary, open, toConfirm, score }: Props) {
  const texts = useIntakeTexts()
  const { early, triage, level, atMost } = summary
  const could = triage.settled ? texts.settled : texts.couldBe({ level: atMost.name })

  return (
    <section className={styles.advice} data-urgency={early ? undefined : level.id} aria-labelledby="intake-advice">
      <div aria-live="polite">
        <h2 id="intake-advice">
          {!early && <small>{texts.atLeast} </small>}
          {early ? texts.pending[early] : level.clinical}
        </h2>
        <p>{could}</p>
      </div>
      <p>
        {texts.open(open)}
        {toConfirm > 0 && (
          <>
            {' · '}
            <strong>
              <Mark /> <span>{texts.toConfirm(toConfirm)}</span>
            </strong>
          </>
        )}
      </p>
      <WhenAnswered />
      {score && <EarlyWarning score={score} />}
    </section>
  )
}

/** Answers that a patient brought may be days old. */
function WhenAnswered() {
  const texts = useIntakeTexts()
  const locale = useLocale()
  const isBrought = useIntake(({ intake }) => intake.marks.from.length > 0)
  const answeredAt = useIntake(({ intake }) => intake.check.answeredAt)

  if (!isBrought) return null
  return <p>{answeredAt === null ? texts.answeredUnknown : texts.answeredOn({ date: longDate(dayAnswered(answeredAt), locale) })}</p>
}
