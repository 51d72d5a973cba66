import type { BodyPlace } from '#src/content/places.ts'
import styles from './BodyMarks.module.css'
import { high, outline, pointOf, wide } from './Person.tsx'

/** What is marked has a shape of its own, for paper without colour. */
const shapes = [
  'M-19 0 A19 19 0 1 0 19 0 A19 19 0 1 0 -19 0 Z',
  'M-17 -17 H17 V17 H-17 Z',
  'M0 -22 L21 17 H-21 Z',
  'M0 -23 L23 0 L0 23 L-23 0 Z',
] as const
const shapeOf = (kind: number) => shapes[kind % shapes.length]
/** Two that are marked at one place stand beside each other. */
const shift = 24

type Mark = { place: BodyPlace; kind: number; isSure: boolean }

/** A person from the front, for paper: full marks are a yes, hollow ones not sure. Words beside it say the same. */
export function BodyMarks({ marks }: { marks: readonly Mark[] }) {
  const first = marks[0]?.kind ?? 0

  return (
    <svg className={styles.figure} viewBox={`-30 0 ${wide + 60} ${high}`} aria-hidden="true" focusable="false">
      <g transform={`translate(${wide / 2} 0)`}>
        {outline.map((path) => (
          <path key={path} d={path} className={styles.person} />
        ))}
      </g>
      {marks.map(({ place, kind, isSure }) => {
        const [x, y] = pointOf(place)
        const isShared = marks.some((other) => other.place === place && other.kind !== kind)
        const by = isShared ? (kind === first ? -shift : shift) : 0
        return (
          <path
            key={`${place} ${kind}`}
            d={shapeOf(kind)}
            transform={`translate(${x + by} ${y})`}
            className={styles.mark}
            data-sure={isSure}
          />
        )
      })}
    </svg>
  )
}

/** The shape of one kind, before its name. */
export function BodyMark({ kind }: { kind: number }) {
  return (
    <svg className={styles.sign} viewBox="-26 -26 52 52" aria-hidden="true" focusable="false">
      <path d={shapeOf(kind)} className={styles.mark} data-sure="true" />
    </svg>
  )
}
