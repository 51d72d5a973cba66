/** A line of a list of signs, with its own subscription: an answer renders its own line alone. */
import { memo, type ReactNode } from 'react'
import useNoticedTexts from 'virtual:texts/noticed'
import useRowsTexts from 'virtual:texts/rows'
import type { FactId } from '#src/content/model.ts'
import { useMessages } from '#src/store/language.ts'
import { answer } from '#src/store/session.ts'
import { SignRow } from '#src/ui/SignRow.tsx'
import { useThree } from './Rows.tsx'

type Props = {
  id: string
  /** Where the line is shown a second time, and its id is another. */
  fact?: FactId
  label: string
  /** In a list of short lines, the words that stand there. */
  line?: string | undefined
  /** What it is called when read aloud, where the line alone would not say enough. */
  name?: string
  hint?: string | undefined
  picture?: ReactNode
  /** For an emergency sign: asked before a yes is taken back (I-16). */
  confirmTakingBack?: string | undefined
  children?: ReactNode
}

export const SignLine = memo(function SignLine({
  id,
  fact = id,
  label,
  line = label,
  name = line,
  hint,
  picture,
  confirmTakingBack,
  children,
}: Props) {
  const { answers } = useMessages()
  const { spoken } = useRowsTexts()
  const noticed = useNoticedTexts()
  const value = useThree(fact)

  const press = (pressed: 'yes' | 'notSure') => {
    if (value === 'yes' && confirmTakingBack !== undefined && !window.confirm(confirmTakingBack)) return
    // What is taken back is open again, whatever was said of the others: no press turns a yes into a no.
    answer(fact, value === pressed ? undefined : pressed)
  }

  return (
    <SignRow
      id={id}
      label={line}
      hint={hint}
      picture={picture}
      value={value}
      yes={spoken({ answer: answers.yes, symptom: name })}
      notSure={spoken({ answer: answers.notSure, symptom: name })}
      notSureLabel={answers.notSure}
      noLabel={noticed.noSaid}
      onPress={press}
    >
      {children}
    </SignRow>
  )
})
