import { describedBy, FieldHead, type FieldTexts } from './FieldText.tsx'
import styles from './FileField.module.css'

type Props = FieldTexts & {
  /** What the browser offers first, such as ".json". */
  accept: string
  onChoose: (file: File) => void
}

/** One file from this device. The same one can be chosen again, after it was put right. */
export function FileField({ accept, onChoose, ...texts }: Props) {
  return (
    <div>
      <FieldHead {...texts} />
      <input
        id={texts.id}
        type="file"
        accept={accept}
        className={styles.input}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onChoose(file)
          target.value = ''
        }}
        aria-invalid={texts.error !== undefined || undefined}
        aria-describedby={describedBy(texts)}
      />
    </div>
  )
}
