import { Cell } from './Cell.tsx'
import { mapHeight, ribbonsOf, type MapCause, type MapRow } from './ribbons.ts'
import styles from './SymptomMap.module.css'

type Props = { label: string; rows: readonly MapRow[]; causes: readonly MapCause[] }

/**
 * Which symptom may come from which cause. On wide screens ribbons are drawn; on phones, and read aloud, the same
 * is told as a list of symptoms under each cause. A dotted ribbon is an answer of "not sure".
 */
export function SymptomMap({ label, rows, causes }: Props) {
  const named = causes.filter((cause) => rows.some((row) => row.causes.includes(cause.id)))

  return (
    <div>
      <Drawing rows={rows} causes={named} />
      <ul className={styles.told} aria-label={label}>
        {named.map((cause) => (
          <li key={cause.id} className={styles.cause} data-group={cause.id}>
            <CauseName cause={cause} />
            <ul className={styles.symptoms}>
              {rows
                .filter((row) => row.causes.includes(cause.id))
                .map((row) => (
                  <li key={row.id} data-sure={row.sure}>
                    <RowName row={row} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Drawing({ rows, causes }: Omit<Props, 'label'>) {
  return (
    <div className={styles.drawing} aria-hidden="true">
      <div className={styles.column}>
        {rows.map((row) => (
          <div key={row.id} className={styles.row}>
            <RowName row={row} />
          </div>
        ))}
      </div>
      <svg className={styles.ribbons} viewBox={`0 0 100 ${mapHeight(rows, causes)}`} preserveAspectRatio="none" focusable="false">
        {ribbonsOf(rows, causes).map((ribbon) => (
          <path key={ribbon.key} d={ribbon.path} data-group={ribbon.cause} data-sure={ribbon.sure} vectorEffect="non-scaling-stroke" />
        ))}
      </svg>
      <div className={styles.column}>
        {causes.map((cause) => (
          <CauseName key={cause.id} cause={cause} />
        ))}
      </div>
    </div>
  )
}

function RowName({ row }: { row: MapRow }) {
  return (
    <>
      <span className={styles.name}>{row.label} </span>
      <span className={styles.detail}>{row.detail}</span>
    </>
  )
}

function CauseName({ cause }: { cause: MapCause }) {
  return (
    <div className={styles.causeName}>
      <Cell group={cause.id} />
      <div>
        <span className={styles.name}>{cause.label} </span>
        <span className={styles.detail}>{cause.term}</span>
      </div>
    </div>
  )
}
