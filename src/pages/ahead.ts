/** Pieces of the app that are fetched before anybody asks for them, and then drawn at once: no chain of requests on a bad connection. */
import { hasAnswers, useSession } from '#src/store/session.ts'
import { whenIdle } from './idle.ts'
import { paths } from './paths.ts'

/** Answers from before this tab was loaded may be of other rules, or damaged: no page reads them before they are carried over. */
const foundAnswers = hasAnswers(useSession.getState())
export const carryOver = async (): Promise<void> => {
  if (foundAnswers) await import('#src/store/carryOver.ts')
}

export type Ahead<Pages> = {
  load: () => Promise<Pages>
  /** The same without waiting, once it is there. */
  here: () => Pages | undefined
}

function ahead<Pages>(fetch: () => Promise<Pages>): Ahead<Pages> {
  let fetched: Pages | undefined
  return { load: async () => (fetched ??= await fetch()), here: () => fetched }
}

/** The check itself, up to the result; there once what was found in the tab is carried over. */
export const theWay = ahead(async () => {
  const [pages] = await Promise.all([import('./way.ts'), carryOver()])
  return pages
})

export const theResult = ahead(() => import('./result/ResultPage.tsx'))

/** It stands in the HTML: the app draws it for those who come back to it, or press something on it that needs the app. */
export const theStart = ahead(() => import('./start/StartPage.tsx'))

/** The next likely things, in their order, and what is to be done once the check is there. A failure shows when the page is opened. */
export function fetchAhead(then: () => void): void {
  theWay
    .load()
    .then(() => {
      whenIdle(() => {
        for (const piece of [theResult, theStart]) piece.load().catch(() => undefined)
        then()
      })
    })
    .catch(() => undefined)
}

/** Is the page of the first questions to be drawn before the rest is there? Answers from before need more: what they mean today. */
export const isFirst = (): boolean => theWay.here() === undefined && !hasAnswers(useSession.getState())

/** What the page at this address needs to be drawn at once, if it is one of these; the first questions are in the app. */
export function pieceOf(hash: string): Ahead<unknown> | undefined {
  if (/^#?\/?$/.test(hash)) return theStart
  if (hash === `#${paths.page('about')}` && isFirst()) return undefined
  return /^#\/(check|call|result)/.test(hash) ? theWay : undefined
}
