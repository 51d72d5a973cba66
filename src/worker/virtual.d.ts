declare module 'virtual:offline' {
  /** Every file of this version; addresses are relative to the worker. */
  export const files: readonly import('./files.ts').KeptFile[]
  /** A hash over all of them. */
  export const version: string
}
