import type { PlacesOf } from '#src/domain/told/onBody.ts'
import useSheetTexts from 'virtual:texts/sheet'
import { BodyMark, BodyMarks } from '#src/ui/pictures/BodyMarks.tsx'
import styles from './End.module.css'

type Props = { symptoms: readonly PlacesOf[] }

/** The figure beside the code. */
export function OnBody({ symptoms }: Props) {
  const marks = symptoms.flatMap(({ places }, kind) => places.map((one) => ({ ...one, kind })))

  return (
    <div className={styles.figure}>
      <BodyMarks marks={marks} />
    </div>
  )
}

/** Which mark is which. The places themselves stand in words beside each symptom. */
export function OnBodyKey({ symptoms }: Props) {
  const texts = useSheetTexts()
  const isDoubted = symptoms.some(({ places }) => places.some(({ isSure }) => !isSure))

  return (
    <p className={styles.places}>
      <strong>{texts.onBody}:</strong>{' '}
      {symptoms.map(({ id, clinicalTerm }, kind) => (
        <span key={id} className={styles.key}>
          <BodyMark kind={kind} />
          {clinicalTerm}
        </span>
      ))}
      {isDoubted && texts.onBodyDoubt}
    </p>
  )
}
