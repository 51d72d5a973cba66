import { Suspense } from 'react'
import type { FactId } from '#src/content/model.ts'
import { placesDown, type BodyPlace } from '#src/content/places.ts'
import { optional } from '#src/pages/optional.ts'
import { useSession } from '#src/store/session.ts'
import { threeOf } from './Rows.tsx'
import { SignLine } from './SignLine.tsx'
import styles from './PlaceLines.module.css'

export type Line = { fact: FactId; label: string; line?: string | undefined; place?: BodyPlace | undefined }

/** Beside the lines that name a place. Where it cannot be loaded, they stand alone. */
const BodyMap = optional(() => import('#src/ui/pictures/BodyMap.tsx'), 'BodyMap')
const fewest = 2

type Props = { lines: readonly Line[]; hintOf: (fact: FactId) => string | undefined }

/** Lines of a list; those that are places on the body first, beside a picture of it whose spots are pressed like the lines. */
export function PlaceLines({ lines, hintOf }: Props) {
  const answers = useSession(({ check }) => check.answers)
  const placed = placesDown.flatMap((place) => lines.filter((one) => one.place === place).map((one) => ({ ...one, place })))
  const others = lines.filter(({ place }) => place === undefined)
  const line = ({ fact, label, line: short }: Line, isPlace = false) => (
    <SignLine
      key={fact}
      id={fact}
      label={label}
      line={short}
      name={label}
      hint={hintOf(fact)}
      picture={isPlace && <span className={styles.number} />}
    />
  )

  if (placed.length < fewest) return lines.map((one) => line(one))
  const spots = placed.map(({ fact, place }, index) => ({ id: fact, place, number: index + 1, value: threeOf(answers[fact]) }))
  return (
    <>
      <li className={styles.places}>
        <div className={styles.map}>
          <Suspense>
            <BodyMap places={spots} />
          </Suspense>
        </div>
        <ul className={styles.list}>{placed.map((one) => line(one, true))}</ul>
      </li>
      {others.map((one) => line(one))}
    </>
  )
}
