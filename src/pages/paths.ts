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
  intakeSheet: '/intake/sheet',
} as const
