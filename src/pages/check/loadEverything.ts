/** The whole questionnaire, loaded by the page that offers it so that nobody waits for it. */
export const loadEverything = () => import('./everything.ts')
