/** The review of the answers, loaded by the page before it so that nobody waits for it. */
export const loadReview = async () => ({ default: (await import('./ReviewPage.tsx')).ReviewPage })
