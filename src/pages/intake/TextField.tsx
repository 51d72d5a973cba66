import useIntakeTexts from 'virtual:texts/intake'
import { limits } from '#src/domain/check/outside.ts'
import { useWhole } from '#src/ui/useWhole.ts'
import styles from './IntakeFields.module.css'

type Props = { name: string; hint: string; size: number; value: string; onWrite: (text: string) => void }

/** A short text of the top of the screen: whatever is typed is right, and what is too long stays to be shortened. */
export function TextField({ name, hint, size, value, onWrite }: Props) {
  const texts = useIntakeTexts()
  const { shown, over, typeIn } = useWhole(value, limits.short)

  return (
    <label className={styles.field}>
      <span>
        {name}
        <TooMany over={over} />
      </span>
      <input
        type="text"
        size={size}
        value={shown}
        title={over > 0 ? texts.said.cut({ most: limits.short }) : hint}
        aria-invalid={over > 0 || undefined}
        onChange={(event) => {
          typeIn(event.target.value)
          onWrite(event.target.value)
        }}
      />
    </label>
  )
}

/** Read aloud, it is no part of the name of the field: the status line says it. */
export function TooMany({ over }: { over: number }) {
  const texts = useIntakeTexts()

  return (
    over > 0 && (
      <span className={styles.tooMany} aria-hidden="true">
        {texts.tooMany({ over })}
      </span>
    )
  )
}
