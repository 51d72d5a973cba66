/** The pages that stand in the HTML before any script runs. Rendered when the app is built (scripts/prerender.ts), never in a browser. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createPath, Router, type Navigator, type To } from 'react-router'
import type { Country } from '#src/boot/country.ts'
import { regions } from '#src/content/start.ts'
import type { RegionWords } from '#src/domain/told/region.ts'
import { BlankForm } from '#src/pages/blank/BlankPage.tsx'
import { Begin } from '#src/pages/start/Begin.tsx'
import { EmergencyList } from '#src/pages/start/EmergencyList.tsx'
import { StartPage } from '#src/pages/start/StartPage.tsx'
import { useMessages } from '#src/store/language.ts'
import { useTitle } from '#src/store/settings.ts'
import useBlankTexts from 'virtual:texts/blank'
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

/** The start page as it is for a first visit in a country that is not known. */
export const startPage = (): string =>
  render(
    <Layout>
      <StartPage withoutScript={<WithoutScript />} />
    </Layout>,
  )

/** Pieces that take the place of those in the start page where they are right for the person, each in a template of its own. */
export const pieces = (): Record<'local' | 'unfinished' | 'lost', string> => ({
  local: render(<EmergencyList region={anywhere} />),
  unfinished: render(<Begin unfinished />),
  lost: render(<CrashAdvice region={anywhere} />),
})

/** The blank form as a page that needs no script. */
export const blankPage = (): { title: string; html: string } => ({
  title: found(() => useTitle(useBlankTexts().title)),
  html: render(<BlankForm tools={<BlankTools />} />),
})

/** What the boot script must know of each country to say its number: code, name, number, time zones. */
export const countries = (): Country[] => regions.map(({ code, name, emergency, timeZones }) => ({ code, name, emergency, timeZones }))

/** The few words that the boot script says itself. */
export function texts(): { title: string; name: string; localEmergencyNumber: string } {
  return found(() => {
    const { start, name, region } = useMessages()
    return { title: useTitle(start.title), name, localEmergencyNumber: region.localEmergencyNumber }
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
          <a href="./blank.html" className={buttonClass('quiet')}>
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
      <a href="./" className={buttonClass('quiet')}>
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
function found<T>(use: () => T): T {
  let value: T
  const Finder = () => {
    value = use()
    return null
  }
  render(<Finder />)
  return value!
}

const render = (page: ReactNode): string =>
  renderToStaticMarkup(
    <Router location="/" navigator={navigator} static>
      {page}
    </Router>,
  )
