import { useId } from 'react'
import type { ThreeAnswer } from '#src/content/schema.ts'
import styles from './BodyMap.module.css'
import { Person } from './Person.tsx'

export type BodyPlace = 'ear' | 'neck' | 'collarbone' | 'armpit' | 'limb' | 'groin'
export type PlaceOnBody = {
  place: BodyPlace
  /** Beside the picture: "Neck". */
  name: string
  /** What a tick says, in full: "Yes, Lump in the neck". */
  spoken: string
  value: ThreeAnswer | undefined
}

type Props = {
  title: string
  text: string
  places: readonly PlaceOnBody[]
  answers: Readonly<Record<ThreeAnswer, string>>
  /** Someone pressed this place. */
  onPress: (place: BodyPlace) => void
}

/**
 * A person from the front. Each place is one checkbox, ticked for a yes: it lies over its name at the side, and both of
 * its spots on the body are its labels. An answer shows by fill, by mark and in words.
 */
export function BodyMap({ title, text, places, answers, onPress }: Props) {
  const id = useId()

  return (
    <div className={styles['body']} role="group" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <p id={`${id}-text`}>{text}</p>
      <div className={styles['map']}>
        <Person />
        {places.map(({ place, name, spoken, value }) => (
          <div key={place} data-place={place} data-answer={value}>
            <input
              type="checkbox"
              id={`${id}-${place}`}
              className={styles['box']}
              checked={value === 'yes'}
              aria-label={spoken}
              aria-describedby={value === undefined ? undefined : `${id}-${place}-answer`}
              onChange={() => onPress(place)}
              onKeyDown={(event) => event.key === 'Enter' && onPress(place)}
            />
            <label htmlFor={`${id}-${place}`} className={styles['spot']} data-side="start" aria-hidden="true">
              <span className="visually-hidden">{name}</span>
            </label>
            <label htmlFor={`${id}-${place}`} className={styles['spot']} data-side="end" aria-hidden="true">
              <span className="visually-hidden">{name}</span>
            </label>
            <div className={styles['tag']} aria-hidden="true">
              <span>{name}</span>
              {value !== undefined && (
                <span id={`${id}-${place}-answer`} className={styles['answer']}>
                  {answers[value]}
                </span>
              )}
            </div>
          </div>
        ))}
      </div>
    </div>
  )
}
