/** Tells the page of a field that is half filled in, and the field of what is wrong with it. */
export type HalfFilled = {
  setHalf: (id: string, text: string | undefined) => void
  faultOf: (id: string) => string | undefined
}
