import { Drawing, Drawings } from './Drawing.tsx'
import styles from './Tummy.module.css'

type Props = { texts: { title: string; liver: string; spleen: string; sides: string } }

/** The tummy from the front: liver and spleen behind the ribs, and below the ribs where a full one shows. */
export function Tummy({ texts }: Props) {
  return (
    <Drawings title={texts.title} look="pair">
      <Drawing box="-14 0 350 262" caption={texts.sides}>
        <path
          d="M62 -10 C60 50 72 84 74 124 C76 164 62 210 58 290 L262 290 C258 210 244 164 246 124 C248 84 260 50 258 -10 Z"
          className={styles.body}
        />
        <path
          d="M80 96 C96 58 150 58 186 82 C184 112 176 150 150 176 C128 196 98 190 86 164 C78 144 76 116 80 96 Z"
          className={styles.full}
        />
        <path d="M80 96 C96 58 150 58 186 82 C168 104 132 112 88 146 C80 128 76 110 80 96 Z" className={styles.organ} />
        <path
          d="M222 74 C244 76 248 104 242 128 C236 160 216 180 198 172 C186 164 192 130 202 100 C206 84 212 74 222 74 Z"
          className={styles.full}
        />
        <path d="M222 74 C244 76 248 100 240 118 C232 132 214 124 208 110 C202 96 208 76 222 74 Z" className={styles.organ} />
        <path
          d="M160 4 L160 64 M160 64 C144 84 116 100 80 140 M160 64 C176 84 204 100 240 140 M150 44 C126 46 96 60 77 92 M170 44 C194 46 224 60 243 92 M152 22 C126 20 92 32 71 58 M168 22 C194 20 228 32 249 58"
          className={styles.ribs}
        />
        <circle cx="160" cy="206" r="4" className={styles.navel} />
        <path d="M30 150 L112 162 M276 150 L216 156" className={styles.leader} />
        <text x="26" y="140" textAnchor="middle" className={styles.name}>
          {texts.liver}
        </text>
        <text x="294" y="140" textAnchor="middle" className={styles.name}>
          {texts.spleen}
        </text>
      </Drawing>
    </Drawings>
  )
}
