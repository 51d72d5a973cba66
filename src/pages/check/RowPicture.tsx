import type { ReactNode } from 'react'
import usePictureTexts from 'virtual:texts/pictures'
import type { FactId } from '#src/content/model.ts'
import type { SignPicture } from '#src/content/pictures.ts'
import { findSymptom } from '#src/domain/check/rows.ts'
import { useContent } from '#src/store/content.ts'
import { Pallor } from '#src/ui/pictures/Pallor.tsx'
import { SkinPatches } from '#src/ui/pictures/SkinPatches.tsx'
import { SkinPlaces } from '#src/ui/pictures/SkinPlaces.tsx'
import { Places } from './Places.tsx'
import { Tummy } from '#src/ui/pictures/Tummy.tsx'

/** The same in little room, for a line of a list. */
export { LinePicture } from '#src/ui/pictures/LinePicture.tsx'

/** What to look for, and how, drawn for those who would rather look than read. */
export function RowPicture({ id, withPlaces = false }: { id: FactId; withPlaces?: boolean }) {
  const picture = findSymptom(useContent(), id)?.picture
  const drawings = useDrawings()

  return (
    <>
      {picture && drawings[picture]}
      {/* Where to feel is all there is to draw of a lump. */}
      {(withPlaces || picture === 'lumps') && <Places id={id} />}
    </>
  )
}

function useDrawings(): Readonly<Record<SignPicture, ReactNode>> {
  const { dots, places, bruise, pallor, tummy, skins, scale } = usePictureTexts()

  return {
    dots: (
      <>
        <SkinPatches title={dots} sign="dots" skins={skins} scale={scale} />
        <SkinPlaces texts={places} />
      </>
    ),
    bruise: <SkinPatches title={bruise} sign="bruise" skins={skins} scale={scale} />,
    lumps: null,
    pallor: <Pallor texts={pallor} skins={skins} />,
    tummy: <Tummy texts={tummy} />,
  }
}
