import { needsLatin, type Latin } from '#src/exports/ascii.ts'
import { useLater } from './useLater.ts'

const loadLatin = () => import('./latin.ts')
const loadNothing = async (): Promise<{ latin?: Latin }> => ({})

/** How letters of other scripts are written in ASCII, once it is loaded; undefined where the text has none. Until then they are seen to be missing. */
export function useLatin(text: string): Latin | undefined {
  const isNeeded = needsLatin(text)
  const later = useLater<{ latin?: Latin }>(isNeeded ? loadLatin : loadNothing)

  return isNeeded && typeof later === 'object' ? later.latin : undefined
}
