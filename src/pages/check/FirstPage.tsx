import { useNavigate } from 'react-router'
import { paths } from '#src/pages/paths.ts'
import { AboutForm } from './AboutForm.tsx'
import { firstSteps, Frame, shortSteps, useNamedSteps, type FrameProps } from './Frame.tsx'

/** The first page of a check that nothing was answered in yet: all that is needed to ask who it is about. The rest comes meanwhile. */
export function FirstPage() {
  const navigate = useNavigate()
  const goOn = () => {
    void navigate(paths.page('emergency'))
  }
  return <AboutForm Frame={FirstFrame} back={paths.start} onContinue={goOn} />
}

function FirstFrame(props: FrameProps) {
  const named = useNamedSteps()
  return <Frame {...props} steps={named(...firstSteps, ...shortSteps)} />
}
