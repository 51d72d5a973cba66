import { memo } from 'react'
import { news2 } from '#src/domain/engine/vitals.ts'
import { intakeGroups } from '#src/domain/nurse/grid.ts'
import type { Intake } from '#src/domain/nurse/intake.ts'
import { dayAnswered, longDate } from '#src/pages/dates.ts'
import { useLocale } from '#src/store/region.ts'
import { seenOf } from '#src/store/seen.ts'
import useIntakeTexts from 'virtual:texts/intake'
import styles from './AdviceHead.module.css'
import { EarlyWarning } from './EarlyWarning.tsx'
import { Mark } from './Mark.tsx'
import { clinicSummary, toConfirmIn } from './note.ts'

type Props = { intake: Intake }

/** What is certain already, and what it could become. */
export const AdviceHead = memo(function AdviceHead({ intake }: Props) {
  const texts = useIntakeTexts()
  const { answers } = intake.check
  const seen = seenOf(answers)
  const { early, triage, level, atMost } = clinicSummary(intake.check)
  const rows = intakeGroups(seen).flatMap((group) => group.rows)
  const open = rows.filter(({ id }) => answers[id] === undefined).length
  const toConfirm = toConfirmIn(intake)
  const score = news2(seen.facts)
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
      <WhenAnswered intake={intake} />
      {score && <EarlyWarning score={score} />}
    </section>
  )
})

/** Answers that a patient brought may be days old. */
function WhenAnswered({ intake: { check, marks } }: Props) {
  const texts = useIntakeTexts()
  const locale = useLocale()
  const { answeredAt } = check

  if (marks.from.length === 0) return null
  return <p>{answeredAt === null ? texts.answeredUnknown : texts.answeredOn({ date: longDate(dayAnswered(answeredAt), locale) })}</p>
}
