import { useMemo, type ReactNode } from 'react'
import { Link, Navigate } from 'react-router'
import type { Check } from '#src/domain/engine/answers.ts'
import type { Readings } from '#src/domain/nurse/intake.ts'
import { firstUnanswered } from '#src/domain/engine/seen.ts'
import { summaryOf, type Summary } from '#src/domain/told/summary.ts'
import { ageOf } from '#src/domain/told/times.ts'
import { begun, dateAndTime } from '#src/pages/dates.ts'
import { useWhen } from '#src/pages/useWhen.ts'
import { paths } from '#src/pages/paths.ts'
import { netSentence } from '#src/words/net.ts'
import { useMessages } from '#src/store/language.ts'
import useSheetTexts from 'virtual:texts/sheet'
import { useLocale, useRegion } from '#src/store/region.ts'
import { useSession } from '#src/store/session.ts'
import { useTitle } from '#src/store/settings.ts'
import { Button, buttonClass } from '#src/ui/Button.tsx'
import { PaperPage } from '#src/ui/PaperPage.tsx'
import { AdviceBox } from './AdviceBox.tsx'
import { Changes } from './Changes.tsx'
import { ContextRuns } from './ContextRuns.tsx'
import { ReportedTable } from './ReportedTable.tsx'
import { fitsOnePage } from './room.ts'
import { Run } from './Run.tsx'
import { SheetCode } from './SheetCode.tsx'
import styles from './SheetPage.module.css'
import { useSeen } from '#src/store/content.ts'
import { seenOf } from '#src/store/seen.ts'

/** So many symptoms fit the first page beside everything else. The others follow at the end, where need be on a second page: nothing ever shrinks. */
const firstPage = 12

/** The sheet of this visit. */
export function SheetPage() {
  const { result } = useMessages()
  const check = useSession((session) => session.check)
  const startedAt = check.answeredAt
  const page = firstUnanswered(seenOf(check.answers)) ?? 'about'
  const notReady = <Navigate to={paths.page(page)} replace state={{ notice: result.notReady }} />

  return <Sheet check={check} startedAt={startedAt} back={paths.result} backText={useSheetTexts().back} notReady={notReady} />
}

type Props = {
  check: Check
  /** When the first answer was given (ISO date and time); null: now. */
  startedAt: string | null
  /** Where the link back leads. */
  back: string
  backText: string
  /** Shown instead while an answer is missing without which no advice can be right. */
  notReady: ReactNode
  /** On the sheet of the nurse's screen alone. */
  staff?: StaffPart
}

type StaffPart = {
  readings: Readings
  /** On rows, each with the name of its row. */
  notes: readonly string[]
  /** What came from the patient's own device and nobody has asked again. */
  unconfirmed: readonly string[]
}

/** One page that a doctor reads in 20 seconds. */
export function Sheet({ check, startedAt, back, backText, notReady, staff }: Props) {
  const texts = useSheetTexts()
  const { times, name, result } = useMessages()
  const region = useRegion()
  const locale = useLocale()
  const title = useTitle(texts.title)
  const seen = useSeen(check.answers)
  const summary = useMemo(() => summaryOf(seen, check), [seen, check])
  const emergency = summary.triage.atLeast === 'emergency'
  const timed = useWhen(summary, startedAt)

  if (!summary.triage.hasResult) return notReady

  const who = summary.who === 'child' ? texts.byChild : summary.who === 'other' ? texts.byOther : texts.byMe
  const age = summary.age === undefined ? undefined : ageOf(summary.age)
  const sex = summary.sex === 'female' ? texts.female : summary.sex === 'male' ? texts.male : texts.notGiven
  const { reported, notSure, unanswered, notAsked, no, words, safetyNet } = summary
  const { readings = {}, notes = [], unconfirmed = [] } = staff ?? {}
  const staffRuns = [
    { title: texts.unconfirmed, items: unconfirmed },
    { title: texts.staffNotes, items: notes },
  ].filter(({ items }) => items.length > 0)
  // What staff have measured stands in their strip, once.
  const context = summary.context.filter(({ id }) => id !== 'temperature' || readings.temperature === undefined)
  const crowded = !fitsOnePage(
    summary,
    staffRuns.map(({ title: heading, items }) => [heading, ...items]),
  )
  const beyond = reported.slice(firstPage)

  /** The longest list. On a full sheet it makes room for what comes after it. */
  const denied = (
    <>
      <Run title={texts.no} items={terms(no.filter(({ grouped }) => !grouped))} />
      {no.some(({ grouped }) => grouped) && <Run title={texts.noGrouped} items={terms(no.filter(({ grouped }) => grouped))} />}
    </>
  )

  return (
    <PaperPage
      title={title}
      heading={texts.title}
      subtitle={texts.subtitle}
      meta={
        <>
          <p>
            {name} · {texts.rules(summary)}
          </p>
          <p>{texts.filled({ date: dateAndTime(begun(startedAt), locale) })}</p>
          <p>{who}</p>
        </>
      }
      tools={
        <>
          <Button
            onClick={() => {
              window.print()
            }}
          >
            {texts.print}
          </Button>
          <Link to={back} className={buttonClass('quiet')}>
            {backText}
          </Link>
        </>
      }
    >
      <dl className={styles['person']}>
        <div>
          <dt>{texts.name}</dt>
          <dd />
        </div>
        <div>
          <dt>{texts.birth}</dt>
          <dd />
        </div>
        <div>
          <dt>{texts.age}</dt>
          <dd>{age ? times[age.unit](age.count) : texts.notGiven}</dd>
        </div>
        <div>
          <dt>{texts.sex}</dt>
          <dd>{sex}</dd>
        </div>
      </dl>

      <AdviceBox summary={summary} timed={timed} />

      <section className={styles['section']}>
        <h2>{texts.reported}</h2>
        <ReportedTable rows={reported.slice(0, firstPage)} />
        {beyond.length > 0 && <p className={styles['more']}>{texts.more(beyond.length)}</p>}
      </section>

      {/* Only in a visit of one's own: on a nurse's screen the kept checks are other people's. */}
      {startedAt !== null && <Changes summary={summary} startedAt={startedAt} locale={locale} />}
      {staffRuns.map((run) => (
        <Run key={run.title} {...run} />
      ))}
      <div className={styles['runs']}>
        <Run title={texts.notSure} items={notSure.map(({ label }) => label)} />
        <Run title={texts.notAnswered} items={terms(unanswered)} />
        <Run title={texts.notAsked} items={byReason(notAsked)} />
        {crowded ? <Run title={texts.no} items={[texts.atTheEnd]} /> : denied}
      </div>
      <ContextRuns lines={context} />

      {words !== '' && (
        <section className={styles['run']}>
          <h2>{texts.words}</h2>
          <p dir="auto">“{words}”</p>
        </section>
      )}

      <div className={styles['end']}>
        <div>
          <section className={styles['section']}>
            <h2>{texts.clinician}</h2>
            <ul className={styles['strip']}>
              {Object.entries(texts.strip).map(([id, label]) => (
                <li key={id}>
                  {label} {measured(id, readings)}
                </li>
              ))}
            </ul>
          </section>

          {!emergency && (
            <Run
              title={texts.sooner}
              items={[...safetyNet.first, ...safetyNet.rest].map((line) => netSentence(line, region.words, result))}
            />
          )}

          <footer className={styles['foot']}>
            <strong>{texts.emergency(region.words)}.</strong> {seen.content.advice.cannotRuleOut} {staff ? texts.footerStaff : texts.footer}
          </footer>
        </div>
        <SheetCode check={check} />
      </div>

      {beyond.length > 0 && (
        <section className={styles['next']}>
          <h2>{texts.reportedMore}</h2>
          <ReportedTable rows={beyond} />
        </section>
      )}
      {crowded && <div className={styles['runs']}>{denied}</div>}
    </PaperPage>
  )
}

/** "38.4 °C": what staff have measured of this, or nothing, for the pen. */
function measured(id: string, readings: Readings): ReactNode {
  const value = (readings as Readonly<Record<string, number>>)[id]
  const unit = id === 'temperature' ? ' °C' : id === 'oxygen' ? ' %' : ''
  return value !== undefined && <strong>{`${value}${unit}`}</strong>
}

/** The doctor's words: they are shorter, and these lists are long. */
const terms = (list: readonly { clinicalTerm: string }[]) => list.map(({ clinicalTerm }) => clinicalTerm)

/** Each reason once, with the rows that it hid. */
function byReason(hidden: Summary['notAsked']): string[] {
  const reasons = [...new Set(hidden.map(({ reason }) => reason))]
  return reasons.map((reason) => {
    const rows = hidden.filter((one) => one.reason === reason)
    return `${terms(rows).join(', ')} (${reason.replace(/\.$/, '')})`
  })
}
