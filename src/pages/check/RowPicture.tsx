import type { FactId } from '#src/content/model.ts'
import usePictureTexts from 'virtual:texts/pictures'
import { GlassTest } from '#src/ui/pictures/GlassTest.tsx'
import { SkinPatches } from '#src/ui/pictures/SkinPatches.tsx'
import { SkinPlaces } from '#src/ui/pictures/SkinPlaces.tsx'
import { Tummy } from '#src/ui/pictures/Tummy.tsx'

/** What to look for, and how, drawn for those who would rather look than read. */
export function RowPicture({ id }: { id: FactId }) {
  const { glass, dots, places, bruise, tummy, skins } = usePictureTexts()

  switch (id) {
    case 'petechiae':
      return (
        <>
          <SkinPatches title={dots} sign="dots" skins={skins} />
          <GlassTest texts={glass} />
          <SkinPlaces texts={places} />
        </>
      )
    case 'easy-bruising':
      return <SkinPatches title={bruise} sign="bruise" skins={skins} />
    case 'abdominal-swelling':
      return <Tummy texts={tummy} />
    default:
      return null
  }
}
