/** What a page says to the worker. */

/** Someone pressed "Use it now". */
export const takeOver = 'take over'

/** A page of the worker's own version has loaded. */
export const pageReady = 'page ready'
