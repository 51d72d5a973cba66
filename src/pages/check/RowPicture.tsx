import type { FactId } from '#src/content/model.ts'
import usePictureTexts from 'virtual:texts/pictures'
import { LinePicture, type LineSign } from '#src/ui/pictures/LinePicture.tsx'
import { Pallor } from '#src/ui/pictures/Pallor.tsx'
import { SkinPatches } from '#src/ui/pictures/SkinPatches.tsx'
import { SkinPlaces } from '#src/ui/pictures/SkinPlaces.tsx'
import { Places } from './Places.tsx'
import { Tummy } from '#src/ui/pictures/Tummy.tsx'

const onLines: Readonly<Record<FactId, LineSign>> = {
  petechiae: 'dots',
  'easy-bruising': 'bruise',
  pallor: 'pallor',
  'abdominal-swelling': 'tummy',
  'swollen-lymph-nodes': 'lumps',
}

/** The same in little room, for a line of a list. */
export function SmallPicture({ id }: { id: FactId }) {
  const sign = onLines[id]
  return sign && <LinePicture sign={sign} />
}

/** What to look for, and how, drawn for those who would rather look than read. */
export function RowPicture({ id, withPlaces = false }: { id: FactId; withPlaces?: boolean }) {
  const { dots, places, bruise, pallor, tummy, skins, scale } = usePictureTexts()

  switch (id) {
    case 'petechiae':
      return (
        <>
          <SkinPatches title={dots} sign="dots" skins={skins} scale={scale} />
          <SkinPlaces texts={places} />
        </>
      )
    case 'easy-bruising':
      return (
        <>
          <SkinPatches title={bruise} sign="bruise" skins={skins} scale={scale} />
          {withPlaces && <Places id={id} />}
        </>
      )
    case 'swollen-lymph-nodes':
      return <Places id={id} />
    case 'bone-pain':
      return withPlaces ? <Places id={id} /> : null
    case 'pallor':
      return <Pallor texts={pallor} skins={skins} />
    case 'abdominal-swelling':
      return <Tummy texts={tummy} />
    default:
      return null
  }
}
