import type { BodyPlace } from '#src/content/places.ts'
import type { ThreeAnswer } from '#src/content/schema.ts'
import styles from './BodyMap.module.css'
import { Person, spotOf } from './Person.tsx'

type PlaceOnBody = {
  place: BodyPlace
  /** The number that stands on the body and before the line. */
  number: number
  value: ThreeAnswer | undefined
  /** The id of its line, where it can be pressed. */
  id?: string
}

type Props = { places: readonly PlaceOnBody[] }

/**
 * A person from the front, with a numbered spot for each place. The lines beside it say and answer the same: a spot is one
 * more label of its line, so the picture itself is not read aloud.
 */
export function BodyMap({ places }: Props) {
  return (
    <div className={styles.map} aria-hidden="true">
      <Person />
      {places.map(({ place, number, value, id }) => {
        const { left, top } = spotOf(place)
        return (
          <label key={place} htmlFor={id} className={styles.spot} data-answer={value} style={{ insetInlineStart: left, top }}>
            {value === 'yes' ? '✓' : value === 'notSure' ? '?' : number}
          </label>
        )
      })}
    </div>
  )
}
