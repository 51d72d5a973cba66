import { useContent } from '#src/store/content.ts'
import type { FactId } from '#src/content/model.ts'
import { findLabel } from '#src/domain/check/fact.ts'
import useHandoverTexts from 'virtual:texts/handover'
import { Callout } from '#src/ui/Callout.tsx'

type Props = { lost: readonly FactId[] }

/** What today's questionnaire has no place for, by name where its question is still there. */
export function LostNote({ lost }: Props) {
  const texts = useHandoverTexts()
  const content = useContent()
  const questions = [...new Set(lost.map((fact) => findLabel(content, fact)))].filter((question) => question !== undefined)

  if (lost.length === 0) return null
  return (
    <Callout tone="warn">
      <p>{texts.lost(lost.length)}</p>
      {questions.length > 0 && <p>{texts.lostNamed({ questions: questions.join('; ') })}</p>}
    </Callout>
  )
}
