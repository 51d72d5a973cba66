import { useId } from 'react'
import type { ThreeAnswer } from '#src/content/schema.ts'
import styles from './BodyMap.module.css'

export type BodyPlace = 'neck' | 'collarbone' | 'armpit' | 'groin'
export type PlaceOnBody = {
  place: BodyPlace
  /** Beside the picture: "Neck". */
  name: string
  /** What a press says, in full: "Yes, Lump in the neck". */
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
 * A person from the front. Each place is one button: its name at the side and both of its spots on the body.
 * It shows an answer by fill, by mark and in words.
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
          <button
            key={place}
            type="button"
            className={styles['place']}
            data-place={place}
            data-answer={value}
            aria-label={spoken}
            aria-pressed={value === 'yes'}
            aria-describedby={value === undefined ? undefined : `${id}-${place}`}
            onClick={() => onPress(place)}
          >
            <span className={styles['spot']} data-side="start" />
            <span className={styles['spot']} data-side="end" />
            <span className={styles['tag']}>
              <span>{name}</span>
              {value !== undefined && (
                <span id={`${id}-${place}`} className={styles['answer']}>
                  {answers[value]}
                </span>
              )}
            </span>
          </button>
        ))}
      </div>
    </div>
  )
}

/** The drawing is 370 wide and 430 high, its middle at 114; the stylesheet puts the places on it by these numbers. */
function Person() {
  return (
    <svg className={styles['person']} viewBox="0 0 370 430" aria-hidden="true" focusable="false">
      <path d="M135 108 L240 64 M160 143 L240 138 M178 200 L240 212 M148 372 L240 372" className={styles['leader']} />
      <g transform="translate(114 0)">
        <path
          d="M-19 86 L-19 112 C-20 124 -34 130 -52 134 C-76 139 -86 150 -89 172 C-93 205 -99 235 -103 262 C-108 292 -110 318 -111 346 C-112 364 -92 364 -91 348 C-89 322 -86 298 -82 272 C-79 244 -73 222 -64 200 C-63 232 -58 258 -54 284 C-52 304 -60 326 -66 350 C-70 376 -70 404 -66 450 L-8 450 C-8 420 -6 404 0 396 C6 404 8 420 8 450 L66 450 C70 404 70 376 66 350 C60 326 52 304 54 284 C58 258 63 232 64 200 C73 222 79 244 82 272 C86 298 89 322 91 348 C92 364 112 364 111 346 C110 318 108 292 103 262 C99 235 93 205 89 172 C86 150 76 139 52 134 C34 130 20 124 19 112 L19 86 Z"
          className={styles['skin']}
        />
        <path
          d="M-34 52 C-42 50 -42 70 -32 68 C-28 88 -14 98 0 98 C14 98 28 88 32 68 C42 70 42 50 34 52 C36 26 20 12 0 12 C-20 12 -36 26 -34 52 Z"
          className={styles['skin']}
        />
        <path
          d="M-8 154 C-24 148 -44 156 -62 150 M8 154 C24 148 44 156 62 150 M0 300 v4 M-58 352 L-14 394 M58 352 L14 394"
          className={styles['fold']}
        />
      </g>
    </svg>
  )
}
