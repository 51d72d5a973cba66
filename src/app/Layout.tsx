import { Suspense, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { Link } from '#src/pages/Link.tsx'
import { LanguageChoice } from '#src/pages/LanguageChoice.tsx'
import { optional } from '#src/pages/optional.ts'
import { paths } from '#src/pages/paths.ts'
import { useMessages } from '#src/store/language.ts'
import { clearDevice } from '#src/store/session.ts'
import { useStorageWorks } from '#src/store/storage.ts'
import { useUpdate } from '#src/store/update.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { Dots } from '#src/ui/Dots.tsx'
import { SkipLink } from '#src/ui/SkipLink.tsx'
import { EmergencyLine } from './EmergencyLine.tsx'
import styles from './Layout.module.css'

type Props = { children: ReactNode }

const UpdateNotice = optional(() => import('./UpdateNotice.tsx'), 'UpdateNotice')

/** What stands around every page: the name, the emergency number, the way to clear everything, and what this is not. */
export function Layout({ children }: Props) {
  const messages = useMessages()
  const keepsAnswers = useStorageWorks()
  const updateReady = useUpdate(({ ready }) => ready)

  return (
    <>
      <header className={styles.header}>
        <SkipLink>{messages.layout.skip}</SkipLink>
        <div className={`wrap ${styles.bar}`}>
          <Link to={paths.start} className={styles.brand}>
            <Dots />
            {messages.name}
          </Link>
          <EmergencyLine />
        </div>
      </header>
      <div role="status">{!keepsAnswers && <p className={`wrap ${styles.storage}`}>{messages.layout.storageRefused}</p>}</div>
      {children}
      {updateReady && (
        <Suspense>
          <UpdateNotice />
        </Suspense>
      )}
      <footer className={styles.footer}>
        <div className={`wrap ${styles.foot}`}>
          <p>{messages.layout.notDevice}</p>
          <nav aria-label={messages.layout.about}>
            <Link to={paths.learn()}>{messages.layout.learn}</Link>
            <Link to={paths.privacy}>{messages.layout.privacy}</Link>
            <Link to={paths.blank}>{messages.layout.blank}</Link>
            <Link to={paths.intake}>{messages.layout.nurses}</Link>
            <Link to={paths.rules()}>{messages.layout.rules}</Link>
          </nav>
          <LanguageChoice />
          <ClearButton />
          <p>{messages.layout.licence}</p>
        </div>
      </footer>
    </>
  )
}

/** Asks once, deletes everything, and says what it deleted. */
function ClearButton() {
  const { layout } = useMessages()
  const navigate = useNavigate()

  const clear = () => {
    clearDevice()
    void navigate(paths.start, { state: { notice: layout.cleared } })
  }

  return (
    <ConfirmDialog
      title={layout.clearTitle}
      text={layout.clearText}
      yes={layout.clearYes}
      no={layout.clearNo}
      onYes={clear}
      ask={layout.clear}
      askClass={styles.clear}
    />
  )
}
