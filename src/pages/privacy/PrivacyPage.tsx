import { useSyncExternalStore } from 'react'
import { Link } from '#src/pages/Link.tsx'
import { paths } from '#src/pages/paths.ts'
import usePrivacyTexts from 'virtual:texts/privacyPage'
import { setNeutralTitles, useSettings, useTitle } from '#src/store/settings.ts'
import { CheckboxField } from '#src/ui/CheckboxField.tsx'
import { Page } from '#src/ui/Page.tsx'
import styles from './PrivacyPage.module.css'

/** The promises, and how to check them. */
export function PrivacyPage() {
  const texts = usePrivacyTexts()
  const neutral = useSettings((settings) => settings.neutralTitles)
  const { own, other } = useRequests()

  return (
    <Page title={useTitle(texts.title)} heading={texts.title} pageKey="privacy">
      <div className={styles.parts}>
        <div className="stack">
          <p>{texts.stays}</p>
          <p>{texts.tab}</p>
          <p>{texts.clear}</p>
        </div>
        <section className="stack">
          <h2>{texts.checksTitle}</h2>
          <p>{texts.checks}</p>
          <p>{texts.checksSeen}</p>
          <p>
            <Link to={paths.kept}>{texts.checksLink}</Link>
          </p>
        </section>
        <section className="stack">
          <h2>{texts.requestsTitle}</h2>
          <p>{texts.requests({ own, other })}</p>
          <p>{texts.kept}</p>
          <p>{texts.flight}</p>
        </section>
        <CheckboxField
          label={texts.titles}
          id="titles"
          options={[{ value: 'neutral', label: texts.neutral }]}
          values={neutral ? ['neutral'] : []}
          onChange={(values) => {
            setNeutralTitles(values.length > 0)
          }}
        />
        <p>{texts.medical}</p>
      </div>
    </Page>
  )
}

/** What the browser itself has counted since this page was opened. */
function useRequests(): { own: number; other: number } {
  const text = useSyncExternalStore(subscribe, snapshot)
  const [own = 0, other = 0] = text.split(' ').map(Number)
  return { own, other }
}

const subscribe = (onChange: () => void) => {
  const observer = new PerformanceObserver(onChange)
  observer.observe({ type: 'resource' })
  return () => {
    observer.disconnect()
  }
}

const snapshot = () => {
  const names = performance.getEntriesByType('resource').map(({ name }) => name)
  const own = names.filter((name) => new URL(name).origin === window.location.origin).length
  return `${own} ${names.length - own}`
}
