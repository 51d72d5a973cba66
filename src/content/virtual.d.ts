/** The content in columns (columns.ts). */
declare module 'virtual:content' {
  const content: import('./columns.ts').Packed<import('./model.ts').CompactContent>
  export default content
}

/** Symptom id to its codes: only what exports for records needs, so it is loaded with them and not before. */
declare module 'virtual:codes' {
  const codes: Readonly<Record<string, import('./schema.ts').SymptomText['codes']>>
  export default codes
}

declare module 'virtual:language/en' {
  const raw: import('./message.ts').RawMessages
  export default raw
}

declare module 'virtual:start' {
  const start: import('./model.ts').StartContent
  export default start
}

/** The pages that explain: loaded when one of them is opened. */
declare module 'virtual:learn' {
  const learn: import('./learn.ts').LearnContent
  export default learn
}

declare module 'virtual:hours' {
  const hours: Readonly<Record<string, import('#src/content/model.ts').Hours>>
  export default hours
}

/** The questions of the first page. */
declare module 'virtual:first' {
  const items: readonly import('#src/content/model.ts').Context[]
  export default items
}

/** What may be behind symptoms. */
declare module 'virtual:mechanisms' {
  const mechanisms: readonly import('#src/content/model.ts').Mechanism[]
  export default mechanisms
}

/** Country to its time zones. */
declare module 'virtual:zones' {
  const zones: import('#src/content/model.ts').Zones
  export default zones
}

/** Symptom id to what people call it. */
declare module 'virtual:words' {
  const words: Readonly<Record<string, readonly string[]>>
  export default words
}

declare module 'virtual:links' {
  const links: Readonly<Record<string, string>>
  export default links
}

/** Only what the rules page shows. */
declare module 'virtual:rules' {
  const book: import('./rulebook.ts').RuleBookText
  export default book
}

/** The languages that are offered, English first, and how to load each other one. */
declare module 'virtual:languages' {
  export const languages: readonly { tag: string; label: string; direction: 'ltr' | 'rtl' }[]
  /** Are there any but English? */
  export const hasOthers: boolean
  export const load: Readonly<Record<string, () => Promise<{ default: import('./language.ts').Language }>>>
}
