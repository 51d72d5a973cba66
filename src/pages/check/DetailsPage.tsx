import { useRef } from 'react'
import useDetailsTexts from 'virtual:texts/details'
import { useContent } from '#src/store/content.ts'
import type { Page } from '#src/domain/check/questionnaire.ts'
import { useMessages } from '#src/store/language.ts'
import { Actions } from '#src/ui/Actions.tsx'
import { Button } from '#src/ui/Button.tsx'
import { CheckFrame } from './CheckFrame.tsx'
import { useFaults } from './useFaults.ts'
import { SymptomDetails } from './SymptomDetails.tsx'
import { useNavigation } from './useNavigation.ts'

type Props = { page: Extract<Page, { kind: 'details' }> }

/** Since when, which way it goes, any clear cause, and what else the rules need: for every yes of a part. */
export function DetailsPage({ page }: Props) {
  const content = useContent()
  const { check } = useMessages()
  const details = useDetailsTexts()
  const { back, goOn } = useNavigation(page.id)
  const { faults, passes, faultOf } = useFaults()
  /** What is half filled in, by the id of its field. It counts as not answered until it is whole. */
  const half = useRef(new Map<string, string>())

  const setHalf = (id: string, text: string | undefined) => {
    if (text === undefined) half.current.delete(id)
    else half.current.set(id, text)
  }
  const goOnIfSound = () => {
    if (passes([...half.current].map(([id, text]) => ({ id, text })))) goOn()
  }

  return (
    <CheckFrame
      pageId={page.id}
      step={page.partId}
      heading={details.title({ part: page.partTitle })}
      eyebrow={check.part({ part: page.part, total: content.questionnaire.parts.length, title: page.partTitle })}
      lead={details.lead}
      back={back}
      faults={faults}
    >
      {page.symptoms.map((symptom) => (
        <SymptomDetails key={symptom.id} symptom={symptom} setHalf={setHalf} faultOf={faultOf} />
      ))}
      <Actions ruled>
        <Button onClick={goOnIfSound}>{check.continue}</Button>
      </Actions>
    </CheckFrame>
  )
}
