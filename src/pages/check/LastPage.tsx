import { useEffect } from 'react'
import useLastTexts from 'virtual:texts/last'
import { shownContext } from '#src/domain/check/questionnaire.ts'
import { paths } from '#src/pages/paths.ts'
import { useMessages } from '#src/store/language.ts'
import { useSession } from '#src/store/session.ts'
import { Actions } from '#src/ui/Actions.tsx'
import { Button } from '#src/ui/Button.tsx'
import { CheckFrame } from './CheckFrame.tsx'
import { ContextRow } from './ContextRow.tsx'
import { loadReview } from './loadReview.ts'
import { OwnWords } from './OwnWords.tsx'
import { NoToRest } from './Rows.tsx'
import { useNavigation } from './useNavigation.ts'
import { useSeen } from '#src/store/content.ts'

/** Risk factors for the doctor, and the person's own words. */
export function LastPage() {
  const { about } = useMessages()
  const last = useLastTexts()
  const answers = useSession(({ check }) => check.answers)
  const { back, goOn } = useNavigation('last')
  const seen = useSeen(answers)
  const items = shownContext(seen, seen.content.questionnaire.last)
  const risks = items.filter(({ riskFactor }) => riskFactor === true)
  useReviewNext()

  return (
    <CheckFrame pageId="last" step="last" heading={last.title} lead={last.lead} back={back}>
      <section>
        <h2>{last.risk}</h2>
        <p className="soft">{last.riskHint}</p>
        {risks.map((item) => (
          <ContextRow key={item.id} item={item} groupedNote={about.groupedNote} />
        ))}
        <NoToRest rows={risks} label={about.noneOfThese} />
      </section>
      <OwnWords />
      <Actions ruled>
        <Button onClick={() => goOn()}>{last.review}</Button>
        <Button variant="quiet" onClick={() => goOn(paths.result)}>
          {last.result}
        </Button>
      </Actions>
    </CheckFrame>
  )
}

/** The page that may come next is on its way while this one is read. */
function useReviewNext() {
  useEffect(() => {
    // A failure shows when the page is wanted.
    loadReview().catch(() => undefined)
  }, [])
}
