import styles from './Segments.module.css'

export type SegmentOption<T extends string> = { value: T; label: string }

type Props<T extends string> = {
  id: string
  name: string
  options: readonly SegmentOption<T>[]
  value: T | undefined
  onChange: (value: T) => void
  /** What a control is called when read aloud, when its label alone would not say enough. */
  nameOf?: ((label: string) => string) | undefined
  /** Chosen, but not one by one: outlined instead of filled. */
  faint?: boolean
  describedBy?: string | undefined
  /** In columns of one width. */
  even?: boolean
}

/** Radio buttons side by side, for a few short answers. Stands in a fieldset that says what is asked. */
export function Segments<T extends string>({
  id,
  name,
  options,
  value,
  onChange,
  nameOf,
  faint = false,
  describedBy,
  even = false,
}: Props<T>) {
  return (
    <div
      className={styles.segments}
      data-count={options.length}
      data-faint={faint}
      data-even={even}
      data-long={options.some(({ label }) => label.length > 12)}
    >
      {options.map((option, index) => (
        <label key={option.value} className={styles.segment}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            aria-label={nameOf?.(option.label)}
            aria-describedby={describedBy}
          />
          <span className={styles.face}>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
