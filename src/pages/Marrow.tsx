import usePictureTexts from 'virtual:texts/pictures'
import { MarrowPicture } from '#src/ui/MarrowPicture.tsx'

/** Marrow with room and marrow that is crowded: on the result and on the learning pages. */
export function Marrow() {
  const { marrow } = usePictureTexts()

  return (
    <MarrowPicture roomy={{ title: marrow.roomy, text: marrow.roomyText }} crowded={{ title: marrow.crowded, text: marrow.crowdedText }} />
  )
}
