import { AboutForm } from './AboutForm.tsx'
import { CheckFrame } from './CheckFrame.tsx'
import { useNavigation } from './useNavigation.ts'

/** The first page, once the check is there: Continue knows the way. */
export function AboutPage() {
  const { back, goOn } = useNavigation('about')
  return <AboutForm Frame={CheckFrame} back={back} onContinue={() => goOn()} />
}
