import styles from './IntakeFields.module.css'

type Props = { name: string; hint: string; size: number; value: string; onWrite: (text: string) => void }

/** A short text of the top of the screen: whatever is typed is right. */
export function TextField({ name, hint, size, value, onWrite }: Props) {
  return (
    <label className={styles.field}>
      <span>{name}</span>
      <input
        type="text"
        size={size}
        value={value}
        title={hint}
        onChange={(event) => {
          onWrite(event.target.value)
        }}
      />
    </label>
  )
}
