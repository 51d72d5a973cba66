import { Link } from 'react-router'
import { useContent } from '#src/store/content.ts'
import { fill } from '#src/content/message.ts'
import type { SafetyNetLine } from '#src/domain/told/safetyNet.ts'
import type { OpenQuestion } from '#src/domain/told/openQuestions.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { paths } from '#src/pages/paths.ts'
import type { TimedAdvice } from '#src/pages/useWhen.ts'
import { useMessages } from '#src/store/language.ts'
import { useRegion } from '#src/store/region.ts'
import { netSentence } from '#src/words/net.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { Ladder } from '#src/ui/Ladder.tsx'
import { UrgencyCard } from '#src/ui/UrgencyCard.tsx'
import styles from './ResultPage.module.css'

type Props = { summary: Summary; timed: TimedAdvice }

/** What to do and by when, what to ask for, when to go sooner, and how far the advice could still rise. */
export function Advice({ summary, timed: { date, sentences, instead } }: Props) {
  const { result: texts } = useMessages()
  const { words } = useRegion()
  const { level, order, triage, actions, ask } = summary
  const emergency = triage.atLeast === 'emergency'
  const watch = triage.atLeast === 'self-care'

  return (
    <UrgencyCard urgency={triage.atLeast} label={level.name} heading={fill(summary.heading, words)}>
      {date !== undefined && <p className={styles['date']}>{watch ? texts.watchUntil({ date }) : texts.by({ date })}</p>}
      {order.kind === 'line' && <Actions actions={actions} />}
      {order.kind === 'go' && <p>{texts.goElse(words)}</p>}
      {emergency && <CallEmergency />}
      {sentences.length > 0 && <p>{sentences.join(' ')}</p>}
      {!instead && <p>{fill(summary.action, words)}</p>}
      {order.kind !== 'line' && <Actions actions={actions} />}
      {ask !== undefined && <p>{fill(ask, words)}</p>}
      {summary.beside.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {!emergency && <SafetyNet summary={summary} />}
      <AdviceLadder summary={summary} />
      {!triage.settled && <OpenQuestions questions={summary.openQuestions} />}
    </UrgencyCard>
  )
}

/** In the order in which to do them. */
function Actions({ actions }: { actions: readonly string[] }) {
  const { words } = useRegion()

  return actions.map((action) => (
    <p key={action}>
      <strong>{fill(action, words)}</strong>
    </p>
  ))
}

function CallEmergency() {
  const { result: texts } = useMessages()
  const { words, dial } = useRegion()

  if (dial === null) return null
  return (
    <p>
      <a href={`tel:${dial}`} className={buttonClass('danger')}>
        {texts.callEmergency(words)}
      </a>
    </p>
  )
}

function SafetyNet({ summary: { safetyNet, nothing } }: { summary: Summary }) {
  const { result: texts } = useMessages()
  const { words } = useRegion()

  const list = (lines: readonly SafetyNetLine[]) => (
    <ul className={styles['net']}>
      {lines.map((line) => (
        <li key={line.id}>{netSentence(line, words, texts)}</li>
      ))}
    </ul>
  )

  return (
    <div>
      <h3 className={styles['sooner']}>{nothing ? texts.helpTitle : texts.soonerTitle}</h3>
      {list(safetyNet.first)}
      <div className={styles['rest']}>
        <Disclosure summary={texts.soonerMore}>{list(safetyNet.rest)}</Disclosure>
      </div>
    </div>
  )
}

function AdviceLadder({ summary: { triage, level, atMost } }: { summary: Summary }) {
  const { result: texts } = useMessages()
  const levels = useContent()
    .levels.map(({ id, short }) => ({ id, label: short }))
    .toReversed()

  return (
    <Ladder
      levels={levels}
      atLeast={triage.atLeast}
      atMost={triage.atMost}
      atLeastLabel={triage.settled ? texts.thisAdvice : texts.atLeast}
      atMostLabel={texts.couldBe}
      text={triage.settled ? texts.ladder({ level: level.name }) : texts.ladderOpen({ level: level.name, most: atMost.name })}
    />
  )
}

/** As many as help; the review page has the rest. */
const shownQuestions = 4

function OpenQuestions({ questions }: { questions: readonly OpenQuestion[] }) {
  const { result: texts } = useMessages()
  const more = questions.length - shownQuestions

  if (questions.length === 0) return null
  const named = ({ label, notSure, detail }: OpenQuestion) =>
    notSure ? texts.openNotSure({ symptom: label }) : detail ? texts.openDetail({ symptom: label }) : texts.openEmpty({ symptom: label })

  return (
    <div>
      <p>{texts.openTitle(questions.length)}</p>
      <ul className={styles['open']}>
        {questions.slice(0, shownQuestions).map((question) => (
          <li key={question.id}>
            <Link to={paths.page(question.pageId)}>{named(question)}</Link>
            {question.howToCheck !== undefined && (
              <Disclosure summary={texts.howToCheck({ symptom: question.label })}>
                <p>{question.howToCheck}</p>
              </Disclosure>
            )}
          </li>
        ))}
        {more > 0 && (
          <li>
            <Link to={paths.page('review')}>{texts.openMore(more)}</Link>
          </li>
        )}
      </ul>
    </div>
  )
}
