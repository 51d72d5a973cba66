import { hasAnswers, useSession } from '#src/store/session.ts'

/** The check itself, from the first question to the result, in one piece: no chain of requests on a bad connection. */
type Way = typeof import('./way.ts')

/** Answers from before this tab was loaded may be of other rules, or damaged: no page reads them before they are carried over. */
const foundAnswers = hasAnswers(useSession.getState())
export const carryOver = async (): Promise<void> => {
  if (foundAnswers) await import('#src/store/known.ts')
}

let loaded: Way | undefined

export async function loadTheWay(): Promise<Way> {
  const [way] = await Promise.all([import('./way.ts'), carryOver()])
  loaded = way
  return way
}

/** The same without waiting, once it is there and what was found is carried over. */
export const theWay = (): Way | undefined => loaded

/** Does this address lead to a page of it? */
export const isOnTheWay = (hash: string): boolean => /^#\/(check|call|result)/.test(hash)
