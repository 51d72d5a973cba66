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
  /** Where a link with answers leads. The answers are gone from the address before the page is drawn. */
  from: '/from',
  open: '/open',
  privacy: '/privacy',
  intake: '/intake',
  kept: '/kept',
  /** A part of the rules page, or (by its id or number) a rule. */
  rules: (part = '') => (part === '' ? '/rules' : `/rules/${part}`),
  intakeSheet: '/intake/sheet',
  /** The pages that explain: the overview, or a page by its id and a place on it. */
  learn: (...parts: string[]) => ['/learn', ...parts].join('/'),
} as const
