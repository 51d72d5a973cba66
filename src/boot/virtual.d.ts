declare module 'virtual:boot' {
  /** Addresses of files, seen from the document: the app, and what it imports or will ask for next. */
  export const app: string
  export const next: readonly string[]
  export const countries: readonly import('./country.ts').Country[]
  /** As src/boot/zones.ts packs them. */
  export const zones: string
  /** Is there any language but English? */
  export const hasOthers: boolean
  /** The tags of all languages, each with a start page of its own. */
  export const languages: readonly { tag: string }[]
  export const texts: { title: string; name: string; localEmergencyNumber: string }
}
