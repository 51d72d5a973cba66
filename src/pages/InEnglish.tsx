import type { ReactNode } from 'react'
import { InLanguage } from '#src/store/InLanguage.tsx'
import { clinicLanguage, useLanguage, useMessages } from '#src/store/language.ts'

type Props = {
  /** Says so to those who read another language; a nurse's screen is English for everyone. */
  said?: boolean
  children: ReactNode
}

/** A page that no other language has, or that stays in the language of the clinic. */
export function InEnglish({ said = false, children }: Props) {
  const { tag } = useLanguage()
  const { layout } = useMessages()

  return (
    <>
      {said && tag !== clinicLanguage.tag && (
        <aside className="wrap" aria-labelledby="only-english">
          <p id="only-english">{layout.onlyEnglish}</p>
        </aside>
      )}
      <InLanguage language={clinicLanguage}>{children}</InLanguage>
    </>
  )
}
