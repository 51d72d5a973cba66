import type { Content } from '#src/content/model.ts'
import { Link } from 'react-router'
import { isSamePerson } from '#src/domain/told/compare.ts'
import { summaryOf, type Summary } from '#src/domain/told/summary.ts'
import { paths } from '#src/pages/paths.ts'
import { checkOf, forgetAllChecks, useKept, type KeptCheck } from '#src/store/kept.ts'
import { hasAnswers, useSession } from '#src/store/session.ts'
import { useTitle } from '#src/store/settings.ts'
import useCompareTexts from 'virtual:texts/compare'
import { buttonClass } from '#src/ui/Button.tsx'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { Page } from '#src/ui/Page.tsx'
import styles from './KeptPage.module.css'
import { Timeline } from './Timeline.tsx'
import { useContent } from '#src/store/content.ts'
import { seenIn, triageOf } from '#src/store/seen.ts'

export type Entry = { kept: KeptCheck; summary: Summary }

/** Every check kept on this device, person by person, with what changed over time; each can be deleted. */
export function KeptPage() {
  const { page: texts } = useCompareTexts()
  const checks = useKept((state) => state.checks)
  const people = byPerson(checks, useContent())

  return (
    <Page title={useTitle(texts.title)} heading={texts.title} lead={<p>{texts.lead}</p>} pageKey="kept" wide>
      {people.length === 0 && <p>{texts.none}</p>}
      {people.map((entries) => (
        <Timeline key={entries[0]!.kept.startedAt} entries={entries} />
      ))}
      {people.length > 0 && (
        <ConfirmDialog
          title={texts.removeTitle}
          text={texts.removeText}
          yes={texts.yes}
          no={texts.keep}
          onYes={forgetAllChecks}
          ask={texts.removeAll}
          askClass={buttonClass('quiet')}
        />
      )}
      <p className={styles['on']}>
        <WayOn />
      </p>
    </Page>
  )
}

/** To the result, where it is compared; without one, to the check of this tab or to the start. */
function WayOn() {
  const { page: texts } = useCompareTexts()
  const answered = useSession(hasAnswers)
  const { answers } = useSession(({ check }) => check)

  if (!answered) return <Link to={paths.start}>{texts.toStart}</Link>
  const { hasResult } = triageOf(answers)
  return hasResult ? <Link to={paths.result}>{texts.result}</Link> : <Link to={paths.resume}>{texts.goOn}</Link>
}

/** Nobody is named: who answered, sex and age tell people apart. Oldest check first. */
function byPerson(checks: readonly KeptCheck[], words: Content): Entry[][] {
  const entries = checks
    .map((kept) => ({ kept, summary: summaryOf(seenIn(words)(checkOf(kept).answers), checkOf(kept)) }))
    .toSorted((a, b) => Date.parse(a.kept.startedAt) - Date.parse(b.kept.startedAt))
  const people: Entry[][] = []
  for (const entry of entries) {
    const known = people.find(([first]) => isSamePerson(first!.summary, entry.summary))
    if (known) known.push(entry)
    else people.push([entry])
  }
  return people
}
