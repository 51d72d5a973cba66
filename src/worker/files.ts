/** A file that the worker keeps. */
export type KeptFile = {
  url: string
  /** `sha256-…`: a login page of a wireless network, or a host in the middle of an upload, is not taken for the file. */
  integrity: string
  /** Its name has a hash in it: the same name is always the same file. */
  hashed: boolean
}
