/** The check itself, from the first question to the result, in one piece: no chain of requests on a bad connection. */
type Way = typeof import('./way.ts')

let loaded: Way | undefined

export const loadTheWay = async (): Promise<Way> => (loaded ??= await import('./way.ts'))

/** The same without waiting, once it is there. */
export const theWay = (): Way | undefined => loaded

/** Does this address lead to a page of it? */
export const isOnTheWay = (hash: string): boolean => /^#\/(check|call|result)/.test(hash)
