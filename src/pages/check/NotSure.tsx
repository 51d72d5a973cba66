/** What helps whoever is not sure of a sign, below its line. */
import type { FactId } from '#src/content/model.ts'
import { Callout } from '#src/ui/Callout.tsx'
import { PictureOf, useThree } from './Rows.tsx'

type Props = {
  id: FactId
  howToCheck: string | undefined
  /** What doubt means here, where it means more than elsewhere. */
  note?: string
}

/** How to check, with its picture and where on the body; nothing for any other answer. */
export function NotSure({ id, howToCheck, note }: Props) {
  const value = useThree(id)

  if (value !== 'notSure' || (note === undefined && howToCheck === undefined)) return null
  return (
    <Callout tone={note === undefined ? 'note' : 'warn'}>
      {note !== undefined && <p>{note}</p>}
      {howToCheck !== undefined && <p>{howToCheck}</p>}
      <PictureOf id={id} withPlaces />
    </Callout>
  )
}
