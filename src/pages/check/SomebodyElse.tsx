import { useState } from 'react'
import useSomebodyElseTexts from 'virtual:texts/somebodyElse'
import { Link } from '#src/pages/Link.tsx'
import { paths } from '#src/pages/paths.ts'
import { useSession } from '#src/store/session.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { Callout } from '#src/ui/Callout.tsx'

const person: readonly string[] = ['who', 'age', 'sex']

/** Whoever changes the person below answers that are there is told that they stay. Its region stands before its words. */
export function SomebodyElse() {
  const texts = useSomebodyElseTexts()
  const answers = useSession(({ check }) => check.answers)
  const [before] = useState(answers)
  const isChanged = person.some((id) => before[id] !== undefined && answers[id] !== before[id])
  const hasMore = Object.keys(answers).some((id) => !person.includes(id))

  return (
    <div id="somebody-else" role="status">
      {isChanged && hasMore && (
        <Callout>
          <p>{texts.stay}</p>
          <p>
            <Link to={paths.start} className={buttonClass('quiet')}>
              {texts.start}
            </Link>
          </p>
        </Callout>
      )}
    </div>
  )
}
