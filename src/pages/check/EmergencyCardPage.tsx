import { useRef } from 'react'
import { Link, Navigate, useLocation, useNavigate } from 'react-router'
import { fill } from '#src/content/message.ts'
import { fullLabelOf } from '#src/domain/check/fact.ts'
import { firstUnanswered } from '#src/domain/engine/seen.ts'
import { phoneScript } from '#src/words/script.ts'
import type { Orders } from '#src/domain/told/order.ts'
import { summaryOf } from '#src/domain/told/summary.ts'
import type { MetRule } from '#src/domain/engine/triage.ts'
import { CountryChange } from '#src/pages/CountryChange.tsx'
import { paths } from '#src/pages/paths.ts'
import { useMessages } from '#src/store/language.ts'
import { useRegion } from '#src/store/region.ts'
import { passEmergency, useSession } from '#src/store/session.ts'
import { useTitle } from '#src/store/settings.ts'
import { Actions } from '#src/ui/Actions.tsx'
import { Button, buttonClass } from '#src/ui/Button.tsx'
import { Page } from '#src/ui/Page.tsx'
import type { Arrival } from './arrival.ts'
import { metIn, type CardOrigin } from './emergencies.ts'
import styles from './EmergencyCardPage.module.css'
import { pageOfFact } from './way.ts'
import { seenOf } from '#src/store/seen.ts'
import { useContent, useSeen } from '#src/store/content.ts'

/** Call now: why, what to say, what to do. It never appears without an emergency rule that is met. */
export function EmergencyCardPage() {
  const answers = useSession(({ check }) => check.answers)
  const met = metIn(useSeen(answers))

  if (met.length === 0) return <Navigate to={paths.page(firstUnanswered(seenOf(answers)) ?? 'review')} replace />
  return <Shown met={met} />
}

function Shown({ met }: { met: readonly MetRule[] }) {
  const messages = useMessages()
  const { card } = messages
  const check = useSession((session) => session.check)
  const { words } = useRegion()
  const summary = summaryOf(useSeen(check.answers), check)
  const heading = fill(summary.heading, words)
  const title = useTitle(heading)
  const lines = phoneScript(summary, messages)

  return (
    <Page
      title={title}
      pageKey="call"
      eyebrow={card.label}
      heading={<span className={styles['heading']}>{heading}</span>}
      lead={<Call order={summary.order} />}
    >
      <div className={styles['body']}>
        <section>
          <h2>{card.why}</h2>
          <Why met={met} />
        </section>
        <section className={styles['script']}>
          <h2>{card.say}</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
        <section>
          <h2>{card.doNow}</h2>
          <Steps order={summary.order} />
        </section>
        <Staff lines={lines} met={met} />
        <Ways met={met} />
      </div>
    </Page>
  )
}

/** One order first: what to do where it fails stands above the number, everything else below. */
function Call({ order }: { order: Orders }) {
  const { card } = useMessages()
  const { words, dial } = useRegion()

  return (
    <div className={styles['call']}>
      {order.kind === 'line' && order.next.map((step) => <p key={step}>{fill(step, words)}</p>)}
      {order.kind === 'go' && <p>{card.goElse(words)}</p>}
      {dial !== null && (
        <a href={`tel:${dial}`} className={`${buttonClass('danger')} ${styles['number']}`}>
          {card.callButton(words)}
        </a>
      )}
      <CountryChange />
    </div>
  )
}

/** What was answered, each with the way to its row. */
function Why({ met }: { met: readonly MetRule[] }) {
  const { card } = useMessages()
  const answers = useSession(({ check }) => check.answers)
  const content = useContent()
  const reasons = [...new Set(met.map(({ rule }) => rule.why))]
  const facts = [...new Map(met.flatMap(({ because }) => because).map((fact) => [fullLabelOf(content, fact), fact]))]

  return (
    <>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <p className="soft">{card.answered}</p>
      <ul>
        {facts.map(([label, fact]) => (
          <li key={fact}>
            {label}{' '}
            <Link to={paths.page(pageOfFact(answers, fact))} state={{ row: fact } satisfies Arrival} className={styles['change']}>
              {card.change}
              <span className="visually-hidden">: {label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

function Steps({ order }: { order: Orders }) {
  const { words } = useRegion()
  const level = useContent().levels.find(({ id }) => id === 'emergency')!
  const all = [...(order.kind === 'line' ? [] : order.next), level.action]

  return (
    <ul>
      {all.map((action) => (
        <li key={action}>{fill(action, words)}</li>
      ))}
    </ul>
  )
}

/** The whole screen, in letters that can be read across a desk. */
function Staff({ lines, met }: { lines: readonly string[]; met: readonly MetRule[] }) {
  const { card } = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)

  return (
    <>
      <p>
        <Button variant="quiet" onClick={() => dialog.current?.showModal()}>
          {card.staff}
        </Button>
      </p>
      <dialog ref={dialog} className={styles['staff']} aria-labelledby="staff-title">
        <h2 id="staff-title">{card.staffTitle}</h2>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className={styles['clinical']}>{[...new Set(met.map(({ rule }) => rule.clinical))].join('. ')}</p>
        <Button onClick={() => dialog.current?.close()}>{card.close}</Button>
      </dialog>
    </>
  )
}

/** Back to the row that led here, or on to the rest. */
function Ways({ met }: { met: readonly MetRule[] }) {
  const { card } = useMessages()
  const navigate = useNavigate()
  const { state: origin } = useLocation() as { state: Partial<CardOrigin> | null }
  const answers = useSession(({ check }) => check.answers)
  const first = met[0]!.because[0]

  const mistake = () => {
    if (origin?.from !== undefined) void navigate(-1)
    else if (first !== undefined) void navigate(paths.page(pageOfFact(answers, first)), { replace: true, state: { row: first } })
  }
  const goOn = () => {
    passEmergency(met.map(({ rule }) => rule.id))
    const next = origin?.next ?? paths.page(firstUnanswered(seenOf(answers)) ?? 'review')
    if (origin?.from !== undefined && next === paths.page(origin.from)) void navigate(-1)
    else void navigate(next, { replace: true })
  }

  return (
    <section className={styles['ways']}>
      <p className="soft">{card.goOnNote}</p>
      <Actions>
        <Button variant="quiet" onClick={mistake}>
          {card.mistake}
        </Button>
        <Button variant="quiet" onClick={goOn}>
          {card.goOn}
        </Button>
      </Actions>
    </section>
  )
}
