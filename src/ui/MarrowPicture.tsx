import type { ReactNode } from 'react'
import { Blast, Platelets, RedCell, WhiteCell } from './Cell.tsx'
import styles from './MarrowPicture.module.css'

/** `text` tells what is drawn, for those who do not see it. */
type Side = { title: string; text: string }
type Props = { roomy: Side; crowded: Side }

/** Two looks into the marrow: with room for every kind of cell, and crowded by young ones. */
export function MarrowPicture({ roomy, crowded }: Props) {
  return (
    <div className={styles.pair}>
      <Bone {...roomy}>{roomyCells.map(place)}</Bone>
      <Bone {...crowded}>{crowdedCells.map(place)}</Bone>
    </div>
  )
}

function Bone({ title, text, children }: Side & { children: ReactNode }) {
  return (
    <figure>
      <svg className={styles.bone} viewBox="0 0 240 150" aria-hidden="true" focusable="false">
        <rect x="3" y="3" width="234" height="144" rx="34" className={styles.wall} />
        <rect x="15" y="15" width="210" height="120" rx="24" className={styles.marrow} />
        {children}
      </svg>
      <figcaption>
        {title}
        <span className="visually-hidden"> {text}</span>
      </figcaption>
    </figure>
  )
}

type Placed = readonly [cell: () => ReactNode, x: number, y: number, size: number]

function place([Drawing, x, y, size]: Placed) {
  return (
    <g key={`${x} ${y}`} transform={`translate(${x} ${y}) scale(${size})`}>
      <Drawing />
    </g>
  )
}

const roomyCells: readonly Placed[] = [
  [RedCell, 44, 45, 0.72],
  [RedCell, 98, 38, 0.66],
  [RedCell, 62, 104, 0.72],
  [RedCell, 158, 104, 0.7],
  [RedCell, 196, 54, 0.72],
  [RedCell, 112, 110, 0.6],
  [WhiteCell, 148, 52, 0.82],
  [WhiteCell, 88, 74, 0.7],
  [Platelets, 124, 76, 0.62],
  [Platelets, 40, 76, 0.5],
  [Platelets, 196, 104, 0.62],
]

const crowdedCells: readonly Placed[] = [
  [Blast, 44, 44, 0.86],
  [Blast, 84, 40, 0.84],
  [Blast, 124, 42, 0.88],
  [Blast, 164, 39, 0.82],
  [Blast, 201, 50, 0.84],
  [Blast, 40, 84, 0.82],
  [Blast, 120, 82, 0.84],
  [Blast, 159, 78, 0.84],
  [Blast, 62, 113, 0.8],
  [Blast, 100, 116, 0.78],
  [Blast, 140, 114, 0.8],
  [Blast, 200, 92, 0.8],
  [RedCell, 80, 78, 0.6],
  [Platelets, 178, 112, 0.46],
]
