/** The review of the answers, loaded by the page before it so that nobody waits for it. It stands alone: that page comes with the rest. */
export const loadReview = () => import('./ReviewPage.tsx')
