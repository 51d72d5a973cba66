import { hasAnswers, useSession } from '#src/store/session.ts'
import { whenIdle } from './idle.ts'

/** The check itself, up to the result, in one piece: no chain of requests on a bad connection. */
type Way = typeof import('./way.ts')

/** The page it leads to: fetched while the first questions are answered. */
type Result = typeof import('./result/ResultPage.tsx')

/** Answers from before this tab was loaded may be of other rules, or damaged: no page reads them before they are carried over. */
const foundAnswers = hasAnswers(useSession.getState())
export const carryOver = async (): Promise<void> => {
  if (foundAnswers) await import('#src/store/known.ts')
}

let way: Way | undefined
let result: Result | undefined

export async function loadTheWay(): Promise<Way> {
  const [pages] = await Promise.all([import('./way.ts'), carryOver()])
  way ??= pages
  // A failure shows when the result is opened.
  if (!result) whenIdle(() => void loadTheResult().catch(() => undefined))
  return pages
}

export async function loadTheResult(): Promise<Result> {
  result ??= await import('./result/ResultPage.tsx')
  return result
}

/** The same without waiting, once it is there and what was found is carried over. */
export const theWay = (): Way | undefined => way
export const theResult = (): Result | undefined => result

/** Does this address lead to a page of it? */
export const isOnTheWay = (hash: string): boolean => /^#\/(check|call|result)/.test(hash)
