import { useNavigate } from 'react-router'
import useResultTexts from 'virtual:texts/result'
import { useContent } from '#src/store/content.ts'
import { fill } from '#src/content/message.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { OpenQuestion } from '#src/domain/told/openQuestions.ts'
import { besideOrder, goHeadingOf, ownOrder } from '#src/domain/told/order.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import type { TimedAdvice } from '#src/pages/useWhen.ts'
import { stepId } from '#src/domain/check/shortWay.ts'
import { paths } from '#src/pages/paths.ts'
import { useRegion } from '#src/store/region.ts'
import { addStep } from '#src/store/answering.ts'
import { CountryChange } from '#src/pages/CountryChange.tsx'
import { useSession } from '#src/store/session.ts'
import { Button, buttonClass } from '#src/ui/Button.tsx'
import { Ladder } from '#src/ui/Ladder.tsx'
import { UrgencyCard } from '#src/ui/UrgencyCard.tsx'
import { Because } from './Because.tsx'
import { NetLines } from './NetLines.tsx'
import styles from './ResultPage.module.css'

type Props = { summary: Summary; timed: TimedAdvice }

/** What to do and by when, the button that does it, why in the person's own findings, and three things to watch for. */
export function Advice({ summary, timed: { date, sentences, onPaper, instead } }: Props) {
  const texts = useResultTexts()
  const { words } = useRegion()
  const { level, order, triage, actions, ask } = summary
  const emergency = triage.atLeast === 'emergency'
  const watch = triage.atLeast === 'self-care'

  const own = emergency ? undefined : ownOrder(actions)
  const said = own === undefined ? sentences : onPaper
  /** The heading is the order already, and says when. */
  const goes = own !== undefined && goHeadingOf(actions) !== undefined

  if (summary.early) return <NoAdviceYet summary={summary} />
  return (
    <UrgencyCard urgency={triage.atLeast} label={level.name} heading={fill(summary.heading, words)}>
      {date !== undefined && !goes && <p className={styles.date}>{watch ? texts.watchUntil({ date }) : texts.by({ date })}</p>}
      {order.kind === 'line' && <Actions actions={actions} />}
      {order.kind === 'go' && <p>{texts.goElse(words)}</p>}
      {own !== undefined && !goes && <Actions actions={[own]} />}
      {said.length > 0 && <p>{said.join(' ')}</p>}
      {!instead && own === undefined && <p>{fill(summary.action, words)}</p>}
      {order.kind !== 'line' && <Actions actions={own === undefined ? actions : besideOrder(actions)} />}
      <Call level={triage.atLeast} isOrder={own === undefined} isNow={instead} goes={goes} />
      {ask !== undefined && <p>{fill(ask, words)}</p>}
      <Because summary={summary} />
      {!emergency && <SafetyNet summary={summary} />}
      {summary.beside.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {!summary.nothing && <CountryChange />}
      <AdviceLadder summary={summary} />
      <Open summary={summary} />
    </UrgencyCard>
  )
}

/** Too early: what is still to be answered comes first, and how far it could go. */
function NoAdviceYet({ summary }: { summary: Summary }) {
  const texts = useResultTexts()

  return (
    <UrgencyCard urgency={null} label={texts.unfinished} heading={summary.heading}>
      <p>{summary.action}</p>
      <Open summary={summary} />
      <p>{texts.earlyCould({ most: summary.atMost.name })}</p>
      <SafetyNet summary={summary} />
      {summary.beside.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
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

type CallProps = {
  level: LevelId
  /** No other department is named to turn to. */
  isOrder: boolean
  /** The clock says to ring the line now. */
  isNow: boolean
  /** The advice is to go, and not to phone. */
  goes: boolean
}

/**
 * The number that this advice asks for, to tap: the emergency number, or the line for what cannot wait. Where the advice is
 * to phone or visit somebody else, the line is the second choice, and looks it.
 */
function Call({ level, isOrder, isNow, goes }: CallProps) {
  const texts = useResultTexts()
  const { words, dial, urgentLine } = useRegion()
  const line = urgentLine && { href: urgentLine.number.replaceAll(' ', ''), name: urgentLine.name }
  const emergency = level === 'emergency'
  const isFirst = isOrder && (level === 'same-day' || isNow)

  if (emergency && dial !== null)
    return (
      <p>
        <a href={`tel:${dial}`} className={buttonClass('danger')}>
          {texts.callEmergency(words)}
        </a>
      </p>
    )
  if (emergency || level === 'self-care' || !line) return null
  return (
    <p>
      <a href={`tel:${line.href}`} className={buttonClass(isFirst ? 'primary' : 'quiet')}>
        {(goes ? texts.callInstead : isFirst || level === 'same-day' ? texts.callLine : texts.callElse)({ line: line.name })}
      </a>
    </p>
  )
}

function SafetyNet({ summary: { safetyNet, nothing } }: { summary: Summary }) {
  const texts = useResultTexts()

  return (
    <div>
      <h3 className={styles.sooner}>{nothing ? texts.helpTitle : texts.soonerTitle}</h3>
      <NetLines lines={safetyNet.first} />
    </div>
  )
}

function AdviceLadder({ summary: { triage, level, atMost } }: { summary: Summary }) {
  const texts = useResultTexts()
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

/** As many as help, best first. */
const mostChecks = 3

/** What could still make the advice more urgent, and the way through just that; or that nothing could. */
function Open({ summary: { openQuestions, couldCalm, triage } }: { summary: Summary }) {
  const texts = useResultTexts()
  const navigate = useNavigate()
  const shown = openQuestions.slice(0, mostChecks)

  // In an emergency nobody should think of what could still be answered.
  if (shown.length === 0 && triage.atLeast === 'emergency') return null
  if (shown.length === 0) return <p>{couldCalm ? texts.settledMost : texts.settled}</p>
  const named = ({ label, notSure, detail }: OpenQuestion) =>
    notSure ? texts.openNotSure({ symptom: label }) : detail ? texts.openDetail({ symptom: label }) : texts.openEmpty({ symptom: label })
  const walk = () => {
    addStep({ kind: 'ask', facts: shown.flatMap(({ id, detail, facts }) => (detail ? facts : [id])), skipped: [] })
    void navigate(paths.page(stepId(useSession.getState().steps.length - 1)))
  }

  return (
    <div className={styles.open}>
      <p>{texts.settle(shown.length)}</p>
      <ul>
        {shown.map((question) => (
          <li key={question.id}>{named(question)}</li>
        ))}
      </ul>
      <Button variant="quiet" onClick={walk}>
        {texts.settleButton}
      </Button>
    </div>
  )
}
