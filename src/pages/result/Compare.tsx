import { useState } from 'react'
import { Link } from '#src/pages/Link.tsx'
import { levelName } from '#src/domain/told/named.ts'
import { changeLines, comparedWith, useChosen, useEarlier } from '#src/pages/compared.ts'
import type { Check } from '#src/domain/check/check.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import type { Day } from '#src/domain/told/times.ts'
import { dayAnswered, dayOf, longDate } from '#src/pages/dates.ts'
import { paths } from '#src/pages/paths.ts'
import { compareWith, forgetCheck, keepCheck, keepsChecks, keptUntil, useKept, type KeptCheck } from '#src/store/kept.ts'
import { useContent } from '#src/store/content.ts'
import { seenOf } from '#src/store/seen.ts'
import { useSession } from '#src/store/session.ts'
import { useLocale } from '#src/store/region.ts'
import useCompareTexts from 'virtual:texts/compare'
import { Button } from '#src/ui/Button.tsx'
import { SelectField } from '#src/ui/SelectField.tsx'
import { FileButton } from './FileButton.tsx'

type Props = { summary: Summary; check: Check; startedAt: string | null }

/** What has changed since an earlier check, if one was kept; and the offer to keep this one. Nothing is kept unasked. */
export function Compare({ summary, check, startedAt }: Props) {
  const texts = useCompareTexts()
  const earlier = useEarlier(summary, startedAt)

  return (
    <section className="stack" aria-labelledby="compare">
      <h2 id="compare" tabIndex={-1}>
        {texts.title}
      </h2>
      {earlier.length > 0 && <Changes earlier={earlier} summary={summary} />}
      {startedAt !== null && <Keep summary={summary} check={check} startedAt={startedAt} />}
      <p>
        <Link to={paths.kept}>{texts.all}</Link>
      </p>
    </section>
  )
}

function Changes({ earlier, summary }: { earlier: readonly KeptCheck[]; summary: Summary }) {
  const texts = useCompareTexts()
  const dateOf = useDate()
  const kept = useChosen(earlier)
  const content = useContent()
  const compared = kept && comparedWith(content, kept, summary)
  const lines = compared ? changeLines(compared, texts, 'label') : []

  return (
    <>
      <SelectField
        label={texts.with}
        value={kept?.startedAt ?? ''}
        options={[
          ...earlier.map(({ startedAt }) => ({ value: startedAt, label: texts.check({ date: dateOf(dayAnswered(startedAt)) }) })),
          { value: '', label: texts.notThis },
        ]}
        onChange={(startedAt) => {
          compareWith(startedAt === '' ? null : startedAt)
        }}
      />
      {compared && (
        <>
          <p>
            <b>{texts.since({ date: dateOf(dayAnswered(compared.kept.startedAt)) })}</b>
          </p>
          {lines.length === 0 ? (
            <p>{texts.nothing}</p>
          ) : (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <p className="soft">
            {compared.levelNow === compared.kept.level
              ? texts.advice({ level: levelName(content, compared.kept.level) })
              : texts.adviceNow({ level: levelName(content, compared.kept.level), now: levelName(content, compared.levelNow) })}
          </p>
        </>
      )}
    </>
  )
}

function Keep({ summary, check, startedAt }: { summary: Summary; check: Check; startedAt: string }) {
  const texts = useCompareTexts()
  const dateOf = useDate()
  const kept = useKept(({ checks }) => checks.find((one) => one.startedAt === startedAt))
  const isCurrent = kept !== undefined && JSON.stringify(kept.answers) === JSON.stringify(check.answers)
  const taken = useSession((session) => session.takenAt) ?? ''
  const [isRefused, setRefused] = useState(() => !keepsChecks())
  const [did, setDid] = useState<'kept' | 'removed' | 'refused'>()
  const keptText = texts.kept({ date: dateOf(dayOf(keptUntil(startedAt))) })

  /** The button that was pressed goes: the heading has the focus then, and the region says what was done. */
  const done = (what: 'kept' | 'removed' | 'refused') => {
    setDid(what)
    document.getElementById('compare')?.focus()
  }
  const keep = () => {
    const { triage, version, fingerprint } = summary
    const isKept = keepCheck(check, startedAt, { level: triage.atLeast, version, fingerprint })
    setRefused(!isKept)
    done(isKept ? 'kept' : 'refused')
  }
  const remove = () => {
    forgetCheck(startedAt)
    done('removed')
  }
  const said = { kept: keptText, removed: texts.removed, refused: texts.refused }

  return (
    <>
      <div className="soft">
        {did === undefined && <p>{kept ? keptText : isRefused ? texts.refused : texts.keepText}</p>}
        <div role="status">{did !== undefined && <p>{said[did]}</p>}</div>
      </div>
      {isRefused && <FileButton id="check" wanted={() => ({ seen: seenOf(check.answers), check, note: '', taken })} />}
      {!isCurrent && (
        <Button variant="quiet" onClick={keep}>
          {kept ? texts.keepAgain : texts.keep}
        </Button>
      )}
      {kept && (
        <Button variant="quiet" onClick={remove}>
          {texts.remove}
        </Button>
      )}
    </>
  )
}

/** "Wednesday 3 June". */
function useDate(): (day: Day) => string {
  const locale = useLocale()
  return (day) => longDate(day, locale)
}
