import { useMemo, useState } from 'react'
import { Navigate, useLocation } from 'react-router'
import useResultTexts from 'virtual:texts/result'
import useScriptTexts from 'virtual:texts/script'
import { Link } from '#src/pages/Link.tsx'
import { fill } from '#src/content/message.ts'
import { firstUnanswered } from '#src/domain/check/seen.ts'
import { phoneScript } from '#src/words/script.ts'
import { summaryOf } from '#src/domain/told/summary.ts'
import { paths } from '#src/pages/paths.ts'
import { useLater } from '#src/pages/useLater.ts'
import { useWhen } from '#src/pages/useWhen.ts'
import { hasResultOf } from '#src/store/seen.ts'
import { useMessages } from '#src/store/language.ts'
import { useRegion } from '#src/store/region.ts'
import { useSession } from '#src/store/session.ts'
import { useTitle } from '#src/store/settings.ts'
import { BackArrow } from '#src/ui/BackArrow.tsx'
import { Callout } from '#src/ui/Callout.tsx'
import { Page } from '#src/ui/Page.tsx'
import { Said } from '#src/ui/Said.tsx'
import { Advice } from './Advice.tsx'
import { NetLines } from './NetLines.tsx'
import { Fold } from './Fold.tsx'
import { PhoneScript } from './PhoneScript.tsx'
import styles from './ResultPage.module.css'
import { Tools, ToTools } from './Tools.tsx'
import { useSeen } from '#src/store/content.ts'

const loadFolds = () => import('./folds.ts')
const loadCompare = () => import('./Compare.tsx')

/** Advice first; then why, what may be behind it, what to say, and how to take it along. */
export function ResultPage() {
  const texts = useResultTexts()
  const scriptTexts = useScriptTexts()
  const { times } = useMessages()
  const region = useRegion()
  const check = useSession((session) => session.check)
  const startedAt = check.answeredAt
  const title = useTitle(texts.title)
  const { state } = useLocation() as { state: { notice?: unknown } | null }
  const seen = useSeen(check.answers)
  const summary = useMemo(() => summaryOf(seen, check), [seen, check])
  const emergency = summary.triage.atLeast === 'emergency'
  const hasResult = hasResultOf(check.answers)
  const [hadResult] = useState(hasResult)
  const folds = useLater(loadFolds)
  const compare = useLater(loadCompare)
  const timed = useWhen(summary, startedAt)

  // "Clear everything" leads away by itself.
  if (hadResult && !hasResult) return null
  if (!hasResult) {
    const page = firstUnanswered(seen) ?? 'about'
    return <Navigate to={paths.page(page)} replace state={{ notice: texts.notReady }} />
  }

  const missing = <p>{texts.missing}</p>
  const script = <PhoneScript lines={phoneScript(summary, { script: scriptTexts, times }, region.temperature)} emergency={emergency} />

  return (
    <Page
      title={title}
      heading={texts.title}
      pageKey="result"
      back={
        <Link to={paths.page('review')}>
          <BackArrow />
          {texts.change}
        </Link>
      }
      lead={typeof state?.notice === 'string' ? <Said>{state.notice}</Said> : undefined}
      side={<Tools summary={summary} due={timed.due} />}
      end={compare === 'failed' ? missing : compare && <compare.Compare summary={summary} check={check} startedAt={startedAt} />}
    >
      <Advice summary={summary} timed={timed} />
      <ToTools />

      {summary.notices.map((notice) => (
        <div key={notice} className={styles.notice}>
          <Callout tone="warn">
            <p>{fill(notice, region.words)}</p>
          </Callout>
        </div>
      ))}

      <div className={styles.folds}>
        {emergency ? script : <Fold title={texts.scriptTitle}>{script}</Fold>}
        <Fold title={texts.behindTitle}>{folds === 'failed' ? missing : folds && <folds.Behind summary={summary} />}</Fold>
        {!summary.early && <Fold title={texts.whyTitle}>{folds === 'failed' ? missing : folds && <folds.Why summary={summary} />}</Fold>}
        {!emergency && (
          <Fold title={summary.nothing ? texts.changesTitle : texts.nothingTitle}>
            {summary.later.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {summary.safetyNet.rest.length > 0 && (
              <>
                <h3>{texts.soonerMore}</h3>
                <NetLines lines={summary.safetyNet.rest} />
              </>
            )}
          </Fold>
        )}
      </div>
    </Page>
  )
}
