import type { ReactNode } from 'react'
import { Drawing, Drawings } from './Drawing.tsx'
import styles from './Skin.module.css'

type Props = { title: string; sign: 'dots' | 'bruise'; skins: Readonly<Record<Skin, string>> }
type Skin = (typeof skinOrder)[number]
const skinOrder = ['light', 'brown', 'black'] as const

/** One sign on light, brown and black skin. Its shape says what it is; colour only helps. */
export function SkinPatches({ title, sign, skins }: Props) {
  return (
    <Drawings title={title} look="three">
      {skinOrder.map((skin) => (
        <Drawing key={skin} box="0 0 100 100" size="small" caption={skins[skin]}>
          <g data-skin={skin}>
            <rect x="1" y="1" width="98" height="98" rx="14" className={styles['skin']} />
            {signs[sign]}
          </g>
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

const signs: Record<Props['sign'], ReactNode> = {
  dots: (
    <g className={styles['dots']}>
      {dots.map(([x, y], index) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={1.7 + (index % 3) * 0.4} />
      ))}
    </g>
  ),
  bruise: (
    <g>
      <path d="M20 40 Q22 20 42 20 Q66 14 76 34 Q86 54 70 66 Q52 80 34 68 Q16 60 20 40 Z" className={styles['soft']} />
      <path d="M28 42 Q30 28 44 28 Q62 24 68 38 Q74 52 62 60 Q50 68 38 60 Q26 54 28 42 Z" className={styles['bruise']} />
      <ellipse cx="76" cy="82" rx="11" ry="8" className={styles['soft']} />
      <ellipse cx="76" cy="82" rx="7" ry="5" className={styles['bruise']} />
      <path
        d="M28 42 Q30 28 44 28 Q62 24 68 38 Q74 52 62 60 Q50 68 38 60 Q26 54 28 42 Z M29 44 L44 28 M31 52 L54 28 M36 58 L62 32 M42 62 L68 38 M51 64 L70 46 M69 82 a7 5 0 1 0 14 0 a7 5 0 1 0 -14 0 M72 85 L79 78"
        className={styles['hatch']}
      />
    </g>
  ),
}
