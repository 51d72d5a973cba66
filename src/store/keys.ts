/** The keys in the browser's storage. The boot script reads them too, before any store exists. */
export const keys = {
  session: 'small-signs-session',
  intake: 'small-signs-intake',
  settings: 'small-signs-settings',
  country: 'small-signs-country',
  kept: 'small-signs-kept',
  language: 'small-signs-language',
  staff: 'small-signs-staff',
} as const

/** Characters. The app stores nothing longer: such a text is damaged or hostile, and is not parsed. */
export const longest = 500_000
