/** The sheet on paper, as it is sent to a browser, for readers who look at thousands of them. */
import { parseHTML } from 'linkedom'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import type { Check } from '#src/domain/check/check.ts'
import { Sheet } from '#src/pages/sheet/Sheet.tsx'

/** The sheet of a check for which there is a result. */
export function paperOf(check: Check): Element {
  const html = renderToStaticMarkup(
    <MemoryRouter>
      <Sheet check={check} back="/" backText="Back" notReady={<p>Not ready</p>} />
    </MemoryRouter>,
  )
  return parseHTML(html).document.querySelector('article')!
}
