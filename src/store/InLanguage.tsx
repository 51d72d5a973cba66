import type { ReactNode } from 'react'
import type { Language } from '#src/content/language.ts'
import { LanguageHere, useLanguage } from './language.ts'

type Props = { language: Language; children: ReactNode }

/** A part of the screen in a language of its own, which the browser and its reading voice are told where it is another. */
export function InLanguage({ language, children }: Props) {
  const around = useLanguage()
  const part = <LanguageHere value={language}>{children}</LanguageHere>
  if (language.tag === around.tag) return part
  return (
    <div lang={language.tag} dir={language.direction}>
      {part}
    </div>
  )
}
