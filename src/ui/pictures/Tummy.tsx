import { Drawing, Drawings } from './Drawing.tsx'
import styles from './Tummy.module.css'

type Props = { texts: { title: string; liver: string; spleen: string; sides: string } }

/** The tummy from the front: liver and spleen behind the ribs, and below the ribs where a full one shows. */
export function Tummy({ texts }: Props) {
  return (
    <Drawings title={texts.title} look="pair">
      <Drawing box="0 0 320 270" caption={texts.sides}>
        <path
          d="M62 -10 C60 50 72 84 74 124 C76 164 62 210 58 290 L262 290 C258 210 244 164 246 124 C248 84 260 50 258 -10 Z"
          className={styles['body']}
        />
        <path d="M86 84 C104 62 148 62 178 80 C172 108 136 122 96 146 C82 128 80 102 86 84 Z" className={styles['organ']} />
        <path d="M84 118 C80 150 92 178 110 186 C134 182 158 150 176 110" className={styles['full']} />
        <path d="M216 82 C236 78 244 100 236 122 C228 138 212 132 208 114 C204 100 206 86 216 82 Z" className={styles['organ']} />
        <path d="M238 116 C240 148 226 178 204 180 C188 176 192 140 206 104" className={styles['full']} />
        <path
          d="M160 4 L160 64 M160 64 C144 84 116 100 80 140 M160 64 C176 84 204 100 240 140 M150 44 C126 46 96 60 77 92 M170 44 C194 46 224 60 243 92 M152 22 C126 20 92 32 71 58 M168 22 C194 20 228 32 249 58"
          className={styles['ribs']}
        />
        <circle cx="160" cy="206" r="4" className={styles['navel']} />
        <path d="M54 150 L104 160 M266 150 L214 158" className={styles['leader']} />
        <text x="50" y="142" textAnchor="middle" className={styles['name']}>
          {texts.liver}
        </text>
        <text x="278" y="142" textAnchor="middle" className={styles['name']}>
          {texts.spleen}
        </text>
      </Drawing>
    </Drawings>
  )
}
