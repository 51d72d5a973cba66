import { useState } from 'react'
import { Navigate } from 'react-router'
import useResultTexts from 'virtual:texts/result'
import { firstUnanswered } from '#src/domain/check/seen.ts'
import { paths } from '#src/pages/paths.ts'
import { clinicLanguage, nameOfLanguage, useLanguage } from '#src/store/language.ts'
import { seenOf } from '#src/store/seen.ts'
import { useSession } from '#src/store/session.ts'
import useSheetTexts from 'virtual:texts/sheet'
import { SelectField } from '#src/ui/SelectField.tsx'
import { Sheet } from './Sheet.tsx'

/** The sheet of this visit: in the language of the person, in that of the clinic, or in both beside each other. */
export function SheetPage() {
  const result = useResultTexts()
  const texts = useSheetTexts()
  const own = useLanguage()
  const check = useSession((session) => session.check)
  const page = firstUnanswered(seenOf(check.answers)) ?? 'about'
  const notReady = <Navigate to={paths.page(page)} replace state={{ notice: result.notReady }} />
  const shared = { check, back: paths.result, backText: texts.back, notReady }
  // A doctor must be able to read it, and the person to see what it says.
  const [chosen, setChosen] = useState('both')
  const both = [own, clinicLanguage]
  const languages = both.filter(({ tag }) => chosen === 'both' || tag === chosen)

  if (own.tag === clinicLanguage.tag) return <Sheet {...shared} />
  return (
    <Sheet
      {...shared}
      languages={languages}
      choice={
        <SelectField
          label={texts.language}
          value={chosen}
          options={[{ value: 'both', label: texts.bothLanguages }, ...both.map(({ tag }) => ({ value: tag, label: nameOfLanguage(tag) }))]}
          onChange={setChosen}
        />
      }
    />
  )
}
