import type { ReactNode } from 'react'
import { Drawing, Drawings } from './Drawing.tsx'
import styles from './Skin.module.css'

type Props = { title: string; sign: 'dots' | 'bruise'; skins: Readonly<Record<Skin, string>>; scale: string }
export type Skin = (typeof skinOrder)[number]
export const skinOrder = ['light', 'brown', 'black'] as const

/** How wide 1 cm is beside each sign: dots are of 1 to 2 mm, the large bruise of 4 cm. */
const centimetre = { dots: 24, bruise: 16 }

/** One sign on light, brown and black skin, with a scale. Its shape says what it is; colour only helps. */
export function SkinPatches({ title, sign, skins, scale }: Props) {
  return (
    <Drawings title={title} look="three">
      {skinOrder.map((skin) => (
        <Drawing key={skin} box="0 0 100 118" size="small" caption={skins[skin]}>
          <g data-skin={skin}>
            <rect x="1" y="1" width="98" height="98" rx="14" className={styles.skin} />
            {signs[sign]}
          </g>
          <path d={`M2 105 v8 M2 109 h${centimetre[sign]} M${2 + centimetre[sign]} 105 v8`} className={styles.scale} />
          <text x={8 + centimetre[sign]} y="113" className={styles.scaleText}>
            {scale}
          </text>
        </Drawing>
      ))}
    </Drawings>
  )
}

const dots = [
  [22, 24],
  [34, 18],
  [46, 28],
  [30, 36],
  [58, 20],
  [72, 30],
  [64, 40],
  [48, 44],
  [38, 52],
  [22, 50],
  [54, 56],
  [68, 54],
  [80, 46],
  [30, 66],
  [44, 68],
  [58, 72],
  [72, 68],
  [82, 62],
  [36, 80],
  [52, 84],
  [66, 82],
  [80, 18],
] as const

/** No circle and no ring: the edge of a bruise runs out unevenly, and there are several. */
const large =
  'M18 36 Q14 24 26 22 Q30 12 42 17 Q54 10 62 20 Q76 22 72 34 Q80 46 66 50 Q62 62 50 56 Q40 66 32 56 Q16 58 20 46 Q12 42 18 36 Z'
const middle = 'M58 78 Q60 68 70 72 Q82 66 86 76 Q92 86 80 88 Q72 96 64 90 Q54 88 58 78 Z'
const small = 'M14 78 Q18 70 25 74 Q34 74 30 82 Q28 90 20 87 Q12 86 14 78 Z'
const core =
  'M24 38 Q22 28 32 27 Q38 19 46 24 Q58 20 60 30 Q70 36 60 42 Q62 52 50 48 Q42 56 36 48 Q24 48 24 38 Z M64 80 Q66 73 73 77 Q82 74 81 81 Q78 88 71 84 Q64 87 64 80 Z M18 79 Q22 75 26 79 Q26 84 21 84 Z'

export const signs: Readonly<Record<Props['sign'], ReactNode>> = {
  dots: (
    <g className={styles.dots}>
      {dots.map(([x, y], index) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={1.7 + (index % 3) * 0.4} />
      ))}
    </g>
  ),
  bruise: (
    <g>
      <path d={`${large} ${middle} ${small}`} className={styles.soft} />
      <path d={core} className={styles.bruise} />
      <path d={core} className={styles.edge} />
      <path
        d="M22 38 L40 20 M24 46 L52 22 M30 52 L62 24 M40 54 L66 32 M50 56 L66 44 M62 84 L78 72 M70 88 L84 78 M18 82 L28 74"
        className={styles.hatch}
      />
    </g>
  ),
}
