import useStartTexts from 'virtual:texts/start'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Link } from '#src/pages/Link.tsx'
import { trueSentence } from '#src/content/start.ts'
import { LanguageChoice } from '#src/pages/LanguageChoice.tsx'
import { paths } from '#src/pages/paths.ts'
import { useLanguage } from '#src/store/language.ts'
import { useRegion } from '#src/store/region.ts'
import { hasAnswers, useSession } from '#src/store/session.ts'
import { useTitle } from '#src/store/settings.ts'
import { BloodSmear } from '#src/ui/BloodSmear.tsx'
import { Callout } from '#src/ui/Callout.tsx'
import { Page } from '#src/ui/Page.tsx'
import { Said } from '#src/ui/Said.tsx'
import { Begin } from './Begin.tsx'
import { EmergencyList } from './EmergencyList.tsx'
import styles from './StartPage.module.css'

type Props = {
  /** In the HTML alone: what people read whose browser runs no script. */
  withoutScript?: ReactNode
}

/** What this is, when to call for help instead, and the way in. */
export function StartPage({ withoutScript }: Props) {
  const start = useStartTexts()
  const title = useTitle(start.title)
  const unfinished = useSession(hasAnswers)
  const region = useRegion()
  const { state } = useLocation() as { state: { notice?: unknown } | null }

  return (
    <div className={styles.start}>
      <Page
        title={title}
        pageKey="start"
        wide
        heading={<span className={styles.heading}>{start.title}</span>}
        lead={
          <div className={styles.hero}>
            <div className={styles.smear}>
              <BloodSmear />
            </div>
            <div>
              <p className={styles.lead}>{start.lead}</p>
              <LanguageChoice />
              <Begin unfinished={unfinished} />
              <p className={styles.open}>
                <Link to={paths.open}>{start.open}</Link>
              </p>
            </div>
          </div>
        }
      >
        <div className={styles.body}>
          {typeof state?.notice === 'string' && (
            <Said>
              <Callout>
                <p>{state.notice}</p>
              </Callout>
            </Said>
          )}
          <EmergencyList region={region} />
          {withoutScript}
          <Promises />
        </div>
      </Page>
    </div>
  )
}

function Promises() {
  const start = useStartTexts()

  return (
    <div className={styles.promises}>
      <section>
        <h2>{start.notDiagnosis}</h2>
        <p>{useLanguage().trueSentence ?? trueSentence}</p>
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
