import { useState } from 'react'
import { Link } from '#src/pages/Link.tsx'
import { paths } from '#src/pages/paths.ts'
import { forgetAllChecks, useKept } from '#src/store/kept.ts'
import { hasAnswers, useSession } from '#src/store/session.ts'
import { useTitle } from '#src/store/settings.ts'
import useCompareTexts from 'virtual:texts/compare'
import { buttonClass } from '#src/ui/Button.tsx'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { Page } from '#src/ui/Page.tsx'
import styles from './KeptPage.module.css'
import { byPerson } from './people.ts'
import { Timeline } from './Timeline.tsx'
import { useContent } from '#src/store/content.ts'
import { hasResultOf } from '#src/store/seen.ts'

/** Every check kept on this device, person by person, with what changed over time; each can be deleted. */
export function KeptPage() {
  const { page: texts } = useCompareTexts()
  const checks = useKept((state) => state.checks)
  const people = byPerson(checks, useContent())
  const [said, setSaid] = useState('')

  /** The button that was pressed is gone: the heading has the focus then, and the region says what was deleted. */
  const say = (text: string) => {
    setSaid(text)
    document.querySelector('h1')?.focus()
  }

  return (
    <Page title={useTitle(texts.title)} heading={texts.title} lead={<p>{texts.lead}</p>} pageKey="kept" wide>
      <div role="status">{said !== '' && <p>{said}</p>}</div>
      {people.length === 0 && <p>{texts.none}</p>}
      {people.map((entries) => (
        <Timeline key={entries[0]!.kept.startedAt} entries={entries} onForgotten={(date) => say(texts.removedOne({ date }))} />
      ))}
      {people.length > 0 && (
        <ConfirmDialog
          title={texts.removeTitle}
          text={texts.removeText}
          yes={texts.yes}
          no={texts.keep}
          onYes={() => {
            forgetAllChecks()
            say(texts.removedAll)
          }}
          ask={texts.removeAll}
          askClass={buttonClass('quiet')}
        />
      )}
      <p className={styles.on}>
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
  return hasResultOf(answers) ? <Link to={paths.result}>{texts.result}</Link> : <Link to={paths.resume}>{texts.goOn}</Link>
}
