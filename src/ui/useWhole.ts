import { useState } from 'react'

/**
 * A field of which only the first `most` characters are taken as `value`: what is too long stays in it, to be shortened there.
 * `over`: how many characters too many.
 */
export function useWhole(value: string, most: number): { shown: string; over: number; typeIn: (text: string) => void } {
  const [typed, typeIn] = useState(value)
  // What was taken may end before half a sign; and another may have cleared it.
  const isCut = typed.length > most && value !== '' && typed.startsWith(value)
  return { shown: isCut ? typed : value, over: isCut ? typed.length - most : 0, typeIn }
}
