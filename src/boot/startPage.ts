/** The file of the start page in this language, seen from any of them. English has the short name of the folder. */
export const startPageOf = (tag: string): string => (tag === 'en' ? '.' : `./${tag}.html`)

/** The blank form in this language, as a page that needs no script. */
export const blankPageOf = (tag: string): string => (tag === 'en' ? './blank.html' : `./blank-${tag}.html`)
