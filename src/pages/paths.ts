/** Every address in the app. Answers never stand in one. */
export const paths = {
  start: '/',
  page: (id: string) => `/check/${id}`,
  /** Where someone stopped, by their answers. */
  resume: '/check/resume',
  emergencyCard: '/call',
  result: '/result',
  sheet: '/sheet',
  blank: '/blank',
  privacy: '/privacy',
  intake: '/intake',
  /** The pages that explain: the overview, or a page by its id and a place on it. */
  learn: (...parts: string[]) => ['/learn', ...parts].join('/'),
} as const
