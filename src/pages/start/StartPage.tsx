import { Link, useLocation, useNavigate } from 'react-router'
import { trueSentence } from '#src/content/start.ts'
import { CountryChange } from '#src/pages/CountryChange.tsx'
import { paths } from '#src/pages/paths.ts'
import { useMessages } from '#src/store/language.ts'
import { useRegion } from '#src/store/region.ts'
import { clearEverything, hasAnswers, useSession } from '#src/store/session.ts'
import { useTitle } from '#src/store/settings.ts'
import { BloodSmear } from '#src/ui/BloodSmear.tsx'
import { buttonClass } from '#src/ui/Button.tsx'
import { Callout } from '#src/ui/Callout.tsx'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { Page } from '#src/ui/Page.tsx'
import styles from './StartPage.module.css'

/** What this is, when to call for help instead, and the way in. */
export function StartPage() {
  const { start } = useMessages()
  const title = useTitle(start.title)
  const unfinished = useSession(hasAnswers)
  const { state } = useLocation() as { state: { notice?: unknown } | null }

  return (
    <div className={styles['start']}>
      <Page
        title={title}
        pageKey="start"
        wide
        heading={<span className={styles['heading']}>{start.title}</span>}
        lead={
          <div className={styles['hero']}>
            <div>
              <p className={styles['lead']}>{start.lead}</p>
              {unfinished ? <Unfinished /> : <Begin />}
              <p className={styles['open']}>
                <Link to={paths.open}>{start.open}</Link>
              </p>
            </div>
            <div className={styles['smear']}>
              <BloodSmear />
            </div>
          </div>
        }
      >
        <div className={styles['body']}>
          {typeof state?.notice === 'string' && (
            <Callout>
              <output>{state.notice}</output>
            </Callout>
          )}
          <EmergencyList />
          <Promises />
        </div>
      </Page>
    </div>
  )
}

function Begin() {
  const { start } = useMessages()

  return (
    <p className={styles['begin']}>
      <Link to={paths.page('about')} className={buttonClass()}>
        {start.start}
      </Link>
      <span>{start.time}</span>
    </p>
  )
}

/** There are answers in this tab: go on with them, or ask once and start again. */
function Unfinished() {
  const { start } = useMessages()
  const navigate = useNavigate()

  const startAgain = () => {
    clearEverything()
    void navigate(paths.page('about'))
  }

  return (
    <>
      <p>{start.unfinished}</p>
      <div className={styles['begin']}>
        <Link to={paths.resume} className={buttonClass()}>
          {start.continue}
        </Link>
        <ConfirmDialog
          title={start.againTitle}
          text={start.againText}
          yes={start.againYes}
          no={start.againNo}
          onYes={startAgain}
          ask={start.again}
          askClass={buttonClass('quiet')}
        />
      </div>
    </>
  )
}

function EmergencyList() {
  const { start, region: texts } = useMessages()
  const { words, dial } = useRegion()

  return (
    <Callout tone="emergency" title={start.emergencyTitle(words)}>
      <ul className={styles['signs']}>
        {Object.entries(start.signs).map(([id, sign]) => (
          <li key={id}>{sign}</li>
        ))}
      </ul>
      {dial !== null && (
        <a href={`tel:${dial}`} className={buttonClass('danger')}>
          {texts.call(words)}
        </a>
      )}
      <CountryChange />
    </Callout>
  )
}

function Promises() {
  const { start } = useMessages()

  return (
    <div className={styles['promises']}>
      <section>
        <h2>{start.notDiagnosis}</h2>
        <p>{trueSentence}</p>
        <p>{start.notDiagnosisText}</p>
      </section>
      <section>
        <h2>{start.stays}</h2>
        <p>{start.staysText}</p>
        <p>
          <Link to={paths.privacy}>{start.staysLink}</Link>
        </p>
      </section>
      <section>
        <h2>{start.reasons}</h2>
        <p>{start.reasonsText}</p>
      </section>
    </div>
  )
}
