import useStartTexts from 'virtual:texts/start'
import { useNavigate } from 'react-router'
import { Link } from '#src/pages/Link.tsx'
import { paths } from '#src/pages/paths.ts'
import { clearEverything } from '#src/store/session.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import styles from './StartPage.module.css'

type Props = { unfinished: boolean }

/** The way in. With answers in this tab: go on with them, or ask once and start again. */
export function Begin({ unfinished }: Props) {
  return <div data-begin>{unfinished ? <Unfinished /> : <Fresh />}</div>
}

function Fresh() {
  const start = useStartTexts()

  return (
    <p className={styles.begin}>
      <Link to={paths.page('about')} className={buttonClass()}>
        {start.start}
      </Link>
      <span>{start.time}</span>
    </p>
  )
}

function Unfinished() {
  const start = useStartTexts()
  const navigate = useNavigate()

  const startAgain = () => {
    clearEverything()
    void navigate(paths.page('about'))
  }

  return (
    <>
      <p>{start.unfinished}</p>
      <div className={styles.begin}>
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
