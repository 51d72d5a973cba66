/** The pages that stand in the HTML before any script runs. Rendered when the app is built (scripts/prerender.ts), never in a browser. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createPath, Router, type Navigator, type To } from 'react-router'
import type { Country } from '#src/boot/country.ts'
import { blankPageOf, startPageOf } from '#src/boot/startPage.ts'
import type { Language } from '#src/content/language.ts'
import { regions } from '#src/content/start.ts'
import type { RegionWords } from '#src/domain/told/region.ts'
import { BlankForm } from '#src/pages/blank/BlankPage.tsx'
import { Begin } from '#src/pages/start/Begin.tsx'
import { EmergencyList } from '#src/pages/start/EmergencyList.tsx'
import { StartPage } from '#src/pages/start/StartPage.tsx'
import { LanguageHere, languageOf, useLanguage, useMessages } from '#src/store/language.ts'
import { useTitle } from '#src/store/settings.ts'
import useBlankTexts from 'virtual:texts/blank'
import useInstallTexts from 'virtual:texts/install'
import useStartTexts from 'virtual:texts/start'
import useWithoutScriptTexts from 'virtual:texts/withoutScript'
import { buttonClass } from '#src/ui/Button.tsx'
import { Callout } from '#src/ui/Callout.tsx'
import { CrashAdvice } from './CrashPage.tsx'
import { Layout } from './Layout.tsx'

/** Holds the places that the boot script fills in once it knows the country. */
const anywhere: RegionWords = {
  code: '{code}',
  name: '{country}',
  words: { emergencyNumber: '{emergencyNumber}', emergencyDepartment: '', doctor: '', urgentLine: '' },
  dial: '{emergencyNumber}',
  urgentLine: null,
  temperature: 'C',
}

export { languages } from 'virtual:languages'
export { default as zones } from 'virtual:zones'
export { languageOf }

/** The start page as it is for a first visit in a country that is not known. */
export const startPage = (language: Language): string =>
  render(
    language,
    <Layout>
      <StartPage withoutScript={<WithoutScript />} />
    </Layout>,
  )

/** Pieces that take the place of those in the start page where they are right for the person, each in a template of its own. */
export const pieces = (language: Language): Record<'local' | 'unfinished' | 'lost', string> => ({
  local: render(language, <EmergencyList region={anywhere} />),
  unfinished: render(language, <Begin unfinished />),
  lost: render(language, <CrashAdvice region={anywhere} />),
})

/** The blank form as a page that needs no script. */
export const blankPage = (language: Language): { title: string; html: string } => ({
  title: found(language, () => useTitle(useBlankTexts().title)),
  html: render(language, <BlankForm tools={<BlankTools />} />),
})

/** What the boot script must know of each country to say its number. */
export const countries = (language: Language): Country[] =>
  (language.regions?.(regions) ?? regions).map(({ code, name, emergency }) => ({ code, name, emergency }))

/** The few words that the boot script says itself. */
export function texts(language: Language): { title: string; name: string; description: string; localEmergencyNumber: string } {
  return found(language, () => {
    const { name, region } = useMessages()
    return {
      title: useTitle(useStartTexts().title),
      name,
      description: useInstallTexts().description,
      localEmergencyNumber: region.localEmergencyNumber,
    }
  })
}

function WithoutScript() {
  const { title, text, paper, numbers } = useWithoutScriptTexts()

  return (
    <noscript className="stack">
      <p>{numbers}</p>
      <Callout title={title} tone="warm">
        <p>{text}</p>
        <p>
          <a href={blankPageOf(useLanguage().tag)} className={buttonClass('quiet')}>
            {paper}
          </a>
        </p>
      </Callout>
    </noscript>
  )
}

function BlankTools() {
  return (
    <>
      <p>{useWithoutScriptTexts().print}</p>
      <a href={startPageOf(useLanguage().tag)} className={buttonClass('quiet')}>
        {useBlankTexts().back}
      </a>
    </>
  )
}

/** Addresses as the hash router writes them; nothing is ever pressed here. */
const navigator: Navigator = {
  createHref: (to: To) => `#${typeof to === 'string' ? to : createPath(to)}`,
  go: () => {},
  push: () => {},
  replace: () => {},
}

/** What hooks give, outside of any page. */
function found<T>(language: Language, use: () => T): T {
  let value: T
  const Finder = () => {
    value = use()
    return null
  }
  render(language, <Finder />)
  return value!
}

const render = (language: Language, page: ReactNode): string =>
  renderToStaticMarkup(
    <LanguageHere value={language}>
      <Router location="/" navigator={navigator} static>
        {page}
      </Router>
    </LanguageHere>,
  )
