import type { FactId } from '#src/content/model.ts'
import { placesDown } from '#src/content/places.ts'
import { findSymptom } from '#src/domain/check/rows.ts'
import { useContent } from '#src/store/content.ts'
import { BodyMap } from '#src/ui/pictures/BodyMap.tsx'
import styles from './Places.module.css'

/** Where on the body to look or feel, for a sign that has places: drawn and in words. They are answered once the sign is a yes. */
export function Places({ id }: { id: FactId }) {
  const content = useContent()
  const features = findSymptom(content, id)?.features ?? []
  const pieces = content.symptoms.filter(({ partOf }) => partOf === id)
  const places = placesDown.flatMap((place) =>
    [...pieces.map(({ line, ...piece }) => ({ ...piece, label: line ?? piece.label })), ...features].filter((one) => one.place === place),
  )

  if (places.length === 0) return null
  return (
    <div className={styles.places}>
      <BodyMap places={places.map(({ place }, index) => ({ place: place!, number: index + 1, value: undefined }))} />
      <ol>
        {places.map(({ id: fact, label }) => (
          <li key={fact}>{label}</li>
        ))}
      </ol>
    </div>
  )
}
