import type { ReactNode } from 'react'
import type { GroupId } from '#src/content/schema.ts'
import styles from './Cell.module.css'

type Props = { group: GroupId }

/** The sign of a cause: the cell it is about, as it looks on a stained smear. Its name always stands beside it. */
export function Cell({ group }: Props) {
  return (
    <svg className={styles.cell} viewBox="-24 -24 48 48" aria-hidden="true" focusable="false">
      {drawings[group]}
    </svg>
  )
}

const drawings: Record<GroupId, ReactNode> = {
  anemia: <RedCell />,
  leukopenia: <WhiteCell />,
  thrombocytopenia: <Platelets />,
  'organ-infiltration': <Blast />,
  nonspecific: <circle r="15" className={styles.open} />,
}

/** A disc, paler in the middle. */
export function RedCell() {
  return (
    <g>
      <circle r="22" className={styles.red} />
      <circle r="9" className={styles.pale} />
    </g>
  )
}

/** A nucleus in three lobes, in a pale cell. */
export function WhiteCell() {
  return (
    <g>
      <circle r="22" className={styles.body} />
      <g className={styles.white}>
        <circle cx="-7" cy="-5" r="7.5" />
        <circle cx="6" cy="-6" r="7" />
        <circle cx="1" cy="7" r="7.5" />
        <path d="M-9 -4 L5 -9 L5 6 Z" />
      </g>
    </g>
  )
}

/** Small pieces, in a loose group. */
export function Platelets() {
  return (
    <g className={styles.platelet}>
      <circle cx="-10" cy="-8" r="7" />
      <circle cx="8" cy="-11" r="4.5" />
      <circle cx="8" cy="4" r="6" />
      <circle cx="-7" cy="11" r="5" />
      <circle cx="9" cy="16" r="3.5" />
    </g>
  )
}

/** A young cell: almost all nucleus, with a paler spot in it. */
export function Blast() {
  return (
    <g>
      <circle r="22" className={styles.rim} />
      <path d="M-15 -8 Q-8 -20 6 -17 Q19 -13 18 1 Q17 16 2 18 Q-14 18 -18 5 Q-19 -3 -15 -8 Z" className={styles.nucleus} />
      <circle cx="5" cy="-4" r="3.5" className={styles.pale} />
    </g>
  )
}
