import learn from 'virtual:learn'
import { prevalenceId } from './chapters.ts'
import { LearnFrame } from './LearnFrame.tsx'
import { Shares } from './Shares.tsx'
import { codesIn } from './sources.ts'
import { SourceList } from './SourceList.tsx'

/** How common the signs were, of people who turned out to have leukaemia: the heading itself says so. */
export function Prevalence() {
  const { heading, lead } = learn.prevalence

  return (
    <LearnFrame id={prevalenceId} title={heading} lead={lead}>
      <Shares level={2} />
      <SourceList codes={codesIn(learn.prevalence)} />
    </LearnFrame>
  )
}
