import { Suspense } from 'react'
import { optional } from '#src/pages/optional.ts'
import { AboutForm } from './AboutForm.tsx'
import { CheckFrame } from './CheckFrame.tsx'
import { useNavigation } from './useNavigation.ts'

/** Without it, the answers stay all the same. */
const SomebodyElse = optional(() => import('./SomebodyElse.tsx'), 'SomebodyElse')

/** The first page, once the check is there: Continue knows the way. */
export function AboutPage() {
  const { back, goOn } = useNavigation('about')
  return (
    <AboutForm Frame={CheckFrame} back={back} onContinue={() => goOn()}>
      <Suspense>
        <SomebodyElse />
      </Suspense>
    </AboutForm>
  )
}
