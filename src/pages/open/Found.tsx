import { content } from '#src/content/app.ts'
import type { FactId } from '#src/content/model.ts'
import type { Check } from '#src/domain/check/check.ts'
import { LostNote } from '#src/pages/LostNote.tsx'
import { OpenAnswers } from '#src/pages/OpenAnswers.tsx'
import useHandoverTexts from 'virtual:texts/handover'
import { Actions } from '#src/ui/Actions.tsx'

type Props = { check: Check; rules: string; lost: readonly FactId[] }

/** What is to be known about the chosen file, and the way to its result. */
export function Found({ check, rules, lost }: Props) {
  const { open: texts } = useHandoverTexts()

  return (
    <>
      {rules !== content.version && <p>{texts.otherRules}</p>}
      <LostNote lost={lost} />
      <Actions>
        <OpenAnswers check={check} notice={texts.notice} />
      </Actions>
    </>
  )
}
