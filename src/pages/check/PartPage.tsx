import usePartTexts from 'virtual:texts/part'
import useRowsTexts from 'virtual:texts/rows'
import { useContent } from '#src/store/content.ts'
import type { Page } from '#src/domain/check/questionnaire.ts'
import { useMessages } from '#src/store/language.ts'
import { useSession } from '#src/store/session.ts'
import { Actions } from '#src/ui/Actions.tsx'
import { Button } from '#src/ui/Button.tsx'
import { CheckFrame } from './CheckFrame.tsx'
import { FactRow, NoToRest } from './Rows.tsx'
import { useNavigation } from './useNavigation.ts'

type Props = { page: Extract<Page, { kind: 'part' }> }

/** The rows of one part, or half of it. Any of them may stay empty. */
export function PartPage({ page }: Props) {
  const content = useContent()
  const rows = useRowsTexts()
  const { check } = useMessages()
  const part = usePartTexts()
  const who = useSession(({ check: { answers } }) => answers['who'])
  const { back, goOn } = useNavigation(page.id)
  const heading = who === 'child' ? part.child : who === 'other' ? part.person : part.me

  return (
    <CheckFrame
      pageId={page.id}
      step={page.partId}
      heading={heading({ title: page.title })}
      eyebrow={check.part({ part: page.part, total: content.questionnaire.parts.length, title: page.partTitle })}
      lead={part.lead}
      back={back}
    >
      <div>
        {page.rows.map(({ id, label, howToCheck, symptom }) => (
          <FactRow key={id} id={id} label={label} howToCheck={howToCheck} inGlossary={symptom.inGlossary} />
        ))}
      </div>
      <NoToRest rows={page.rows} label={rows.noToRest} />
      <Actions ruled>
        <Button onClick={() => goOn()}>{check.continue}</Button>
      </Actions>
    </CheckFrame>
  )
}
