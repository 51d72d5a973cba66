import { useRef, useState } from 'react'
import { Navigate, useLocation, useNavigate } from 'react-router'
import useCardTexts from 'virtual:texts/card'
import useScriptTexts from 'virtual:texts/script'
import { Link } from '#src/pages/Link.tsx'
import { fill } from '#src/content/message.ts'
import type { FactId } from '#src/content/model.ts'
import { fullLabelOf, ownerOf } from '#src/domain/check/fact.ts'
import { findSymptom } from '#src/domain/check/rows.ts'
import { firstUnanswered } from '#src/domain/check/seen.ts'
import { phoneScript } from '#src/words/script.ts'
import { temperatureHere } from '#src/words/temperature.ts'
import type { Orders } from '#src/domain/told/order.ts'
import { floorOf } from '#src/domain/check/open.ts'
import { summaryOf, type Summary } from '#src/domain/told/summary.ts'
import type { MetRule } from '#src/domain/engine/triage.ts'
import { CountryChange } from '#src/pages/CountryChange.tsx'
import { paths } from '#src/pages/paths.ts'
import { useMessages } from '#src/store/language.ts'
import { useRegion } from '#src/store/region.ts'
import { passEmergency } from '#src/store/answering.ts'
import { answer, useSession } from '#src/store/session.ts'
import { useTitle } from '#src/store/settings.ts'
import { Actions } from '#src/ui/Actions.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Page } from '#src/ui/Page.tsx'
import type { Arrival } from './arrival.ts'
import { metIn, useTakenBack, type CardOrigin } from './emergencies.ts'
import styles from './EmergencyCardPage.module.css'
import { threeOf } from './Rows.tsx'
import { pageOfFact } from './way.ts'
import { seenOf } from '#src/store/seen.ts'
import { useContent, useSeen } from '#src/store/content.ts'

/** Call now: why, what to say, what to do. It never appears without an emergency rule that is met. */
export function EmergencyCardPage() {
  const answers = useSession(({ check }) => check.answers)
  const met = metIn(useSeen(answers))

  const [wasMet] = useState(met.length > 0)

  // "That was a mistake" and "Clear everything" lead away by themselves.
  if (wasMet && met.length === 0) return null
  if (met.length === 0) return <Navigate to={paths.page(firstUnanswered(seenOf(answers)) ?? 'review')} replace />
  return <Shown met={met} />
}

function Shown({ met }: { met: readonly MetRule[] }) {
  const card = useCardTexts()
  const script = useScriptTexts()
  const { times } = useMessages()
  const check = useSession((session) => session.check)
  const { words, temperature } = useRegion()
  const summary = summaryOf(useSeen(check.answers), check)
  const heading = fill(summary.heading, words)
  const title = useTitle(heading)
  const lines = phoneScript(summary, { script, times }, temperature)

  return (
    <Page title={title} pageKey="call" eyebrow={card.label} heading={heading} lead={<Call order={summary.order} />} alarm>
      <div className={styles.body}>
        <section>
          <h2>{card.doNow}</h2>
          <Steps summary={summary} met={met} />
        </section>
        <section className={styles.script}>
          <h2>{card.say}</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
        <section>
          <h2>{card.why}</h2>
          <Why met={met} />
        </section>
        <Staff lines={lines} met={met} />
        <Ways met={met} />
      </div>
    </Page>
  )
}

/** One order first: what to do where it fails stands above the number, everything else below. */
function Call({ order }: { order: Orders }) {
  const card = useCardTexts()
  const { words, dial } = useRegion()

  return (
    <div className={styles.call}>
      {order.kind === 'line' && order.next.map((step) => <p key={step}>{fill(step, words)}</p>)}
      {order.kind === 'go' && <p>{card.goElse(words)}</p>}
      {dial !== null && (
        <a href={`tel:${dial}`} className={styles.number}>
          {card.callButton(words)}
        </a>
      )}
      <CountryChange />
    </div>
  )
}

/** What was answered, each with the way to its row. */
function Why({ met }: { met: readonly MetRule[] }) {
  const card = useCardTexts()
  const session = useSession()
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
            <Link to={paths.page(pageOfFact(session, fact))} state={{ row: fact } satisfies Arrival} className={styles.change}>
              {card.change}
              <span className="visually-hidden">: {label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

/** First aid for what was answered, then what holds for everyone. */
function Steps({ summary: { order, action: forAll }, met }: { summary: Summary; met: readonly MetRule[] }) {
  const { words } = useRegion()
  const content = useContent()
  const signs = [...new Set(met.flatMap(({ because }) => because.map((fact) => ownerOf(content, fact))))]
  const firstAid = signs.flatMap((id) => findSymptom(content, id)?.firstAid ?? [])
  const all = [...firstAid, ...(order.kind === 'line' ? [] : order.next), forAll]

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
  const card = useCardTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useRef<HTMLHeadingElement>(null)

  /** The first control is at the end, and its focus would scroll the words away. */
  const show = () => {
    dialog.current?.showModal()
    title.current?.focus()
  }

  return (
    <>
      <p>
        <Button variant="quiet" onClick={show}>
          {card.staff}
        </Button>
      </p>
      <dialog ref={dialog} className={styles.staff} aria-labelledby="staff-title">
        <h2 ref={title} id="staff-title" tabIndex={-1}>
          {card.staffTitle}
        </h2>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className={styles.clinical}>{[...new Set(met.map(({ rule }) => rule.clinical))].join('. ')}</p>
        <Known />
        <Button onClick={() => dialog.current?.close()}>{card.close}</Button>
      </dialog>
    </>
  )
}

/** What staff ask first, with what was answered, or that nobody has. */
function Known() {
  const { answers: texts } = useMessages()
  const card = useCardTexts()
  const content = useContent()
  const answers = useSession(({ check }) => check.answers)
  const { temperature } = useRegion()
  const said = (id: FactId) => {
    const value = answers[id]
    const three = threeOf(value)
    return three ? texts[three] : value === undefined ? texts.skipped : temperatureHere(Number(value), temperature)
  }

  return (
    <>
      <h3>{card.treatment}</h3>
      <ul>
        {content.context
          .filter(({ askedFirst }) => askedFirst)
          .map(({ id, label }) => (
            <li key={id}>{card.known({ label, answer: said(id) })}</li>
          ))}
      </ul>
    </>
  )
}

/** Back to the row that led here, or on to the rest. */
function Ways({ met }: { met: readonly MetRule[] }) {
  const card = useCardTexts()
  const navigate = useNavigate()
  const { state: origin } = useLocation() as { state: Partial<CardOrigin> | null }
  const check = useSession((session) => session.check)
  const { answers } = check
  const stays = floorOf(seenOf, check) === 'emergency'
  const wrong = origin?.row ?? met[0]!.because.find((fact) => answers[fact] !== undefined)

  /** One answer is gone, and the page is shown where it was given. */
  const mistake = () => {
    if (wrong === undefined) return
    answer(wrong, undefined)
    useTakenBack.setState({ fact: wrong })
    if (origin?.from !== undefined) void navigate(-1)
    else void navigate(paths.page(pageOfFact(useSession.getState(), wrong)), { replace: true, state: { row: wrong } satisfies Arrival })
  }
  const goOn = () => {
    passEmergency(met.map(({ rule }) => rule.id))
    const next = origin?.next ?? paths.page(firstUnanswered(seenOf(answers)) ?? 'review')
    if (origin?.from !== undefined && next === paths.page(origin.from)) void navigate(-1)
    else void navigate(next, { replace: true })
  }

  return (
    <section className={styles.ways}>
      <p className="soft">{stays ? card.goOnNote : card.goOnOpen}</p>
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
