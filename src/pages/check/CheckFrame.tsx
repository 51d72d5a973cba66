import { useEffect, useState } from 'react'
import useCardTexts from 'virtual:texts/card'
import { useContent } from '#src/store/content.ts'
import { useSession } from '#src/store/session.ts'
import { Callout } from '#src/ui/Callout.tsx'
import { Said } from '#src/ui/Said.tsx'
import { fullLabelOf } from '#src/domain/check/fact.ts'
import { useTakenBack } from './emergencies.ts'
import styles from './Frame.module.css'
import { firstSteps, Frame, shortSteps, useNamedSteps, type FrameProps } from './Frame.tsx'

/** What every page of the check has: the way back, its place among the steps, what went wrong, the emergency number. */
export function CheckFrame(props: FrameProps) {
  const content = useContent()
  const full = useSession((session) => session.full)
  const named = useNamedSteps()
  const parts = content.questionnaire.parts.map(({ id, title }) => ({ id, label: title }))
  const steps = [...named(...firstSteps), ...(full ? [...parts, ...named('last', 'review')] : named(...shortSteps))]

  return <Frame {...props} steps={steps} told={<TakenBack />} />
}

/** After "That was a mistake": which answer is gone, in view wherever its row stands, until something else is answered. */
function TakenBack() {
  const card = useCardTexts()
  const content = useContent()
  const fact = useTakenBack((taken) => taken.fact)
  const answers = useSession(({ check }) => check.answers)
  const [before] = useState(answers)

  // Announced once: cleared when the page is left.
  useEffect(() => () => useTakenBack.setState({ fact: undefined }), [])
  return (
    <Said className={styles.taken}>
      {fact !== undefined && answers === before && (
        <Callout tone="warm">
          <p>{card.takenBack({ answer: fullLabelOf(content, fact) })}</p>
        </Callout>
      )}
    </Said>
  )
}
