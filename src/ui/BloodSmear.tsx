import styles from './BloodSmear.module.css'

/** The picture of the start page: a stained smear with red cells, one white cell, platelets. Says nothing words do not. */
export function BloodSmear() {
  return (
    <svg className={styles.smear} viewBox="6 8 248 212" aria-hidden="true" focusable="false">
      <path className={styles.ground} d="M22 62 C34 22 96 6 152 18 S240 52 247 104 S226 206 166 211 S44 212 22 158 S14 88 22 62Z" />
      {redCells.map(([x, y, r]) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          <circle r={r} className={styles.red} />
          <circle r={r * 0.4} className={styles.pale} />
        </g>
      ))}
      <circle cx="146" cy="122" r="27" className={styles.white} />
      <path d="M132 112 q10 -12 22 -2 q14 8 4 20 q-8 14 -20 4 q-14 -6 -6 -22Z" className={styles.nucleus} />
      {platelets.map(([x, y, r]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={r} className={styles.platelet} />
      ))}
    </svg>
  )
}

const redCells = [
  [62, 70, 20],
  [118, 52, 18],
  [178, 80, 21],
  [88, 128, 19],
  [206, 140, 18],
  [142, 178, 20],
  [58, 168, 17],
] as const

const platelets = [
  [100, 88, 5],
  [194, 110, 4],
  [110, 160, 5],
  [170, 44, 4],
  [38, 116, 4],
] as const
