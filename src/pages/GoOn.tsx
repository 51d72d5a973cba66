import { Link } from '#src/pages/Link.tsx'
import { hasAnswers, useSession } from '#src/store/session.ts'
import useHandoverTexts from 'virtual:texts/handover'
import { buttonClass } from '#src/ui/Button.tsx'
import { paths } from './paths.ts'

/** Where nothing could be taken in: the way on, and that what was entered is still there. */
export function GoOn() {
  const texts = useHandoverTexts()
  const unfinished = useSession(hasAnswers)

  return (
    <>
      {unfinished && <p>{texts.kept}</p>}
      <p>
        <Link to={unfinished ? paths.resume : paths.start} className={buttonClass()}>
          {unfinished ? texts.goOn : texts.toStart}
        </Link>
      </p>
    </>
  )
}
