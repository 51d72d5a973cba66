import { fill } from '#src/content/message.ts'
import type { LevelId } from '#src/content/schema.ts'
import { goHeadingOf, headingOf } from '#src/domain/told/order.ts'
import type { Statement } from '#src/domain/told/statements.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { higher } from '#src/domain/engine/urgency.ts'
import type { TimedAdvice } from '#src/pages/useWhen.ts'
import { useContent } from '#src/store/content.ts'
import { useRegion } from '#src/store/region.ts'
import { findingWords, type SheetTexts } from '#src/words/sheetWords.ts'
import styles from './Sheet.module.css'

type Props = { summary: Summary; timed: TimedAdvice; words: SheetTexts }

/** The advice, how far it could rise, and what was found that leads to it. Drawn with borders: printers leave backgrounds out. */
export function AdviceBox({ summary, timed: { date, onPaper }, words: texts }: Props) {
  const { sheet } = texts
  const content = useContent()
  const { words } = useRegion()
  const { early, atMost, triage, ask, actions } = summary
  const own = summary.reasons.filter((reason) => reason.level === triage.atLeast)

  return (
    <section className={styles.advice}>
      <div className={styles.said}>
        <div>
          <p>{sheet.advice}</p>
          <h2 className={styles.level}>{fill(summary.heading, words)}</h2>
        </div>
        <ul className={styles.scale}>
          {content.levels.toReversed().map(({ id, short }) => (
            <li key={id} data-state={stateOf(id, summary)}>
              {short}
            </li>
          ))}
        </ul>
      </div>
      <p>
        {[
          early && summary.action,
          // Who is to go now reads no day.
          date && goHeadingOf(actions) === undefined && sheet[triage.atLeast === 'self-care' ? 'again' : 'by']({ date }),
          ...onPaper,
          ask,
          ...actions.filter((action) => headingOf(action) !== summary.heading).map((action) => fill(action, words)),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {!triage.settled && <p>{sheet.couldBe({ level: atMost.name })}</p>}
      {!early && (
        <p className={styles.why}>
          <strong>{sheet.why}:</strong> {findings(summary, texts)}
        </p>
      )}
      {own.length > 0 && own.every(({ basis }) => basis === 'judgement') && <p>{sheet.judgement}</p>}
    </section>
  )
}

/** So many symptoms are named; the others stand below with their mark. */
const mostFindings = 4

/** The person's own answers that met the rules of the advice, the most telling first; the age and the like after the symptoms. */
function findings({ statements, triage }: Summary, texts: SheetTexts): string {
  const { sheet } = texts
  const facts = new Set(triage.reasons.flatMap(({ because }) => because))
  const deciding = statements.filter(({ decides, state }) => decides && !['no', 'groupedNo', 'notAnswered', 'notAsked'].includes(state))
  if (deciding.length === 0) return sheet.whyNone
  const symptoms = deciding.filter(({ kind }) => kind === 'symptom')
  const more = symptoms.length - mostFindings
  const named = symptoms.slice(0, mostFindings)
  const wordsOf = (list: readonly Statement[]) => list.map((one) => findingWords(one, facts, texts))
  const doubts = wordsOf(named.filter(({ state }) => state === 'notSure'))
  return [
    ...wordsOf(named.filter(({ state }) => state !== 'notSure')),
    ...(doubts.length > 0 ? [sheet.unsure({ feature: doubts.join('; ') })] : []),
    ...(more > 0 ? [sheet.whyMore(more)] : []),
    ...wordsOf(deciding.filter(({ kind }) => kind !== 'symptom')),
  ].join(' · ')
}

function stateOf(id: LevelId, { early, triage: { atLeast, atMost } }: Summary): 'certain' | 'possible' | 'other' {
  if (id === atLeast && !early) return 'certain'
  return higher(id, atLeast) && !higher(id, atMost) ? 'possible' : 'other'
}
