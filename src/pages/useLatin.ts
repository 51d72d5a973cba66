import { useEffect, useState } from 'react'
import { needsLatin, type Latin } from '#src/exports/ascii.ts'

/** How letters of other scripts are written in ASCII, once it is loaded; undefined where the text has none. Until then they are seen to be missing. */
export function useLatin(text: string): Latin | undefined {
  const [latin, setLatin] = useState<Latin>()
  const isNeeded = needsLatin(text)

  useEffect(() => {
    if (!isNeeded) return
    import('./latin.ts').then(
      (module) => {
        setLatin(() => module.latin)
      },
      // A lost connection: the letters stay marked as missing.
      () => undefined,
    )
  }, [isNeeded])
  return isNeeded ? latin : undefined
}
