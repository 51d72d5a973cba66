import { useState } from 'react'
import { useLocation } from 'react-router'
import { paths } from '#src/pages/paths.ts'
import { hasAnswers, useSession } from '#src/store/session.ts'
import { storageWorks } from '#src/store/storage.ts'
import useUpdateTexts from 'virtual:texts/update'
import { Actions } from '#src/ui/Actions.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Said } from '#src/ui/Said.tsx'
import styles from './UpdateNotice.module.css'
import { takeNewVersion } from './worker.ts'

/** A newer version is offered, below the page, where it moves and covers nothing. Nothing changes until someone presses. */
export function UpdateNotice() {
  const texts = useUpdateTexts()
  const [putOff, setPutOff] = useState(false)
  const answered = useSession(hasAnswers)
  const { pathname } = useLocation()
  const busy = answered || pathname.startsWith(paths.intake)

  // Nothing stands beside "Call 999 now"; and where the browser keeps no answers, a reload would lose them.
  if (putOff || pathname === paths.emergencyCard || (busy && !storageWorks())) return null
  return (
    <aside className={`wrap ${styles.notice}`} aria-label={texts.title}>
      <Said>
        <p>
          {texts.ready} {busy && texts.waits}
        </p>
      </Said>
      <Actions>
        <Button
          variant="quiet"
          onClick={() => {
            void takeNewVersion()
          }}
        >
          {texts.now}
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            setPutOff(true)
            document.querySelector('h1')?.focus()
          }}
        >
          {texts.later}
        </Button>
      </Actions>
    </aside>
  )
}
