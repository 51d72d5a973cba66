declare module 'virtual:boot' {
  /** The address of the app, seen from the document. */
  export const app: string
  export const countries: readonly import('./country.ts').Country[]
  /** As src/boot/zones.ts packs them. */
  export const zones: string
  /** Is there any language but English? */
  export const hasOthers: boolean
  /** The tags of all languages, each with a start page of its own. */
  export const languages: readonly { tag: string }[]
  export const texts: { title: string; name: string; localEmergencyNumber: string }
}
