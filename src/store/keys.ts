/** Under which names the browser's storage keeps things. The boot script reads them too, before any store is there. */
export const keys = {
  session: 'small-signs-session',
  intake: 'small-signs-intake',
  settings: 'small-signs-settings',
  country: 'small-signs-country',
  kept: 'small-signs-kept',
  language: 'small-signs-language',
} as const

/** Longer than anything this app ever keeps: such a text is damaged or hostile, and not worth the time to read it. */
export const longest = 500_000
