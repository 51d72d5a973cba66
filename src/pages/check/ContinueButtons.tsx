/** The end of a page with groups of lines. */
import useNoticedTexts from 'virtual:texts/noticed'
import type { FactId } from '#src/content/model.ts'
import { useMessages } from '#src/store/language.ts'
import { answerNoToRest } from '#src/store/answering.ts'
import { useSession } from '#src/store/session.ts'
import { Button } from '#src/ui/Button.tsx'

type Props = { groups: readonly (readonly FactId[])[]; onContinue: () => void }

/** "Continue"; while one group alone has empty lines, it says "None of the others" for that one too, and going on without stays. */
export function ContinueButtons({ groups, onContinue }: Props) {
  const { check } = useMessages()
  const noticed = useNoticedTexts()
  const last = useSession(({ check: { answers } }) => {
    const open = groups.flatMap((ids, index) => (ids.some((id) => answers[id] === undefined) ? [index] : []))
    return open.length === 1 ? open[0] : undefined
  })
  const noneOfTheOthers = () => {
    answerNoToRest(groups[last!]!)
    onContinue()
  }

  if (last === undefined) return <Button onClick={onContinue}>{check.continue}</Button>
  return (
    <>
      <Button onClick={noneOfTheOthers}>{noticed.noneAndOn}</Button>
      <Button variant="quiet" onClick={onContinue}>
        {check.continue}
      </Button>
    </>
  )
}
