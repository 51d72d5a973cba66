import styles from './Dots.module.css'

/** The mark: a red cell, a white cell, a platelet. The name stands beside it. */
export function Dots() {
  return (
    <svg className={styles.dots} viewBox="0 0 38 12" aria-hidden="true" focusable="false">
      <circle cx="6" cy="6" r="5.5" className={styles.red} />
      <circle cx="19.5" cy="6" r="5.5" className={styles.white} />
      <circle cx="32" cy="6" r="3.75" className={styles.platelet} />
    </svg>
  )
}
