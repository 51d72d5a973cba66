import { useState } from 'react'
import { firstOf } from '#src/domain/check/outside.ts'

/**
 * A field of which only the first `most` characters are taken as `value` (firstOf): what is too long stays in it, to be shortened there.
 * `over`: how many characters too many.
 */
export function useWhole(value: string, most: number): { shown: string; over: number; typeIn: (text: string) => void } {
  const [typed, typeIn] = useState(value)
  // Another may have cleared it, or written something else.
  const isCut = typed.length > most && firstOf(typed, most) === value
  return { shown: isCut ? typed : value, over: isCut ? typed.length - most : 0, typeIn }
}
