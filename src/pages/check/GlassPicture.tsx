import usePictureTexts from 'virtual:texts/pictures'
import { GlassTest } from '#src/ui/pictures/GlassTest.tsx'

/** The glass test, where its result is asked. */
export function GlassPicture() {
  return <GlassTest texts={usePictureTexts().glass} />
}
