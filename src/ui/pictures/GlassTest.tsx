import { Drawing, Drawings } from './Drawing.tsx'
import styles from './Skin.module.css'

type Props = { texts: { title: string; shows: string; faded: string } }

/** A glass on skin with dots, twice: they show through it, or they fade under it. */
export function GlassTest({ texts }: Props) {
  return (
    <Drawings title={texts.title} look="pair">
      <Drawing box="0 8 240 116" caption={<b>{texts.shows}</b>}>
        <GlassOnSkin under={under} />
      </Drawing>
      <Drawing box="0 8 240 116" caption={texts.faded}>
        <GlassOnSkin under={[]} />
      </Drawing>
    </Drawings>
  )
}

type Dot = readonly [x: number, y: number, r: number]

function GlassOnSkin({ under: seenThroughGlass }: { under: readonly Dot[] }) {
  return (
    <g data-skin="brown">
      <rect x="1" y="9" width="238" height="114" rx="14" className={styles.skin} />
      <path d="M50 34 L186 20 A14 46 0 0 1 186 112 L50 98 Q40 96 40 86 L40 46 Q40 36 50 34 Z" className={styles.glass} />
      <path d="M186 20 A14 46 0 0 0 186 112 M52 36 Q47 66 52 96" className={styles.rim} />
      <path d="M68 43 L160 34" className={styles.shine} />
      {/* Last, so that the glass takes nothing from the dots that show through it. */}
      <g className={styles.dots}>
        {[...beside, ...seenThroughGlass].map(([x, y, r]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={r} />
        ))}
      </g>
    </g>
  )
}

const beside: readonly Dot[] = [
  [20, 24, 3],
  [24, 62, 2.6],
  [18, 98, 3.2],
  [32, 112, 2.4],
  [70, 22, 2.8],
  [104, 17, 2.4],
  [88, 113, 3],
  [132, 115, 2.6],
  [216, 22, 3],
  [222, 70, 2.6],
  [214, 112, 3],
  [152, 14, 2.6],
]

const under: readonly Dot[] = [
  [70, 60, 3],
  [80, 86, 2.6],
  [94, 52, 2.4],
  [98, 74, 3.2],
  [114, 92, 2.8],
  [118, 58, 2.8],
  [132, 78, 2.6],
  [142, 54, 3],
  [150, 94, 3],
  [160, 72, 2.6],
]
