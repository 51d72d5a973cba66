import type { ReactNode } from 'react'
import { Drawing, Drawings } from './Drawing.tsx'
import styles from './Skin.module.css'

type Place = (typeof placeOrder)[number]
type Props = { texts: Readonly<Record<'title' | Place, string>> }
const placeOrder = ['palm', 'sole', 'tummy', 'eyelid'] as const

/** Where dots show best on brown or black skin: four places, each with its name. */
export function SkinPlaces({ texts }: Props) {
  return (
    <Drawings title={texts.title} look="four">
      {placeOrder.map((place) => (
        <Drawing key={place} box="0 0 96 96" size="small" caption={texts[place]}>
          <g data-skin="brown">{places[place]}</g>
        </Drawing>
      ))}
    </Drawings>
  )
}

/** An open hand from the side of the palm. */
export const hand =
  'M27 88 C27 78 24 72 20 64 L11 50 Q8 44 13 42 Q18 40 22 46 L28 54 L26 22 Q26 16 31 16 Q36 16 36 22 L38 44 L39 14 Q39 8 44 8 Q49 8 49 14 L50 44 L53 17 Q54 11 59 12 Q63 13 63 18 L61 47 L66 28 Q68 23 72 24 Q76 26 75 31 L70 62 C68 74 66 78 66 88 Z'

const places: Record<Place, ReactNode> = {
  palm: (
    <>
      <path d={hand} className={styles.skin} />
      <circle cx="47" cy="64" r="15" className={styles.ring} />
    </>
  ),
  sole: (
    <>
      <path
        d="M34 34 C30 46 38 54 36 66 C34 80 40 90 50 90 C60 90 64 80 62 68 C60 56 70 48 70 36 C70 24 62 22 52 22 C42 22 37 26 34 34 Z"
        className={styles.skin}
      />
      <ellipse cx="39" cy="14" rx="7" ry="8" className={styles.skin} />
      <circle cx="52" cy="12" r="4.5" className={styles.skin} />
      <circle cx="62" cy="14" r="4" className={styles.skin} />
      <circle cx="70" cy="19" r="3.5" className={styles.skin} />
      <circle cx="76" cy="26" r="3" className={styles.skin} />
      <circle cx="52" cy="42" r="13" className={styles.ring} />
    </>
  ),
  tummy: (
    <>
      <path d="M20 6 Q28 34 22 54 Q18 70 16 90 L80 90 Q78 70 74 54 Q68 34 76 6 Z" className={styles.skin} />
      <path d="M30 22 Q48 10 66 22 M48 58 v6" className={styles.line} />
      <circle cx="48" cy="58" r="18" className={styles.ring} />
    </>
  ),
  eyelid: (
    <>
      <rect x="5" y="14" width="86" height="68" rx="20" className={styles.skin} />
      <path d="M16 44 Q48 14 80 44 Q76 62 48 66 Q20 62 16 44 Z" className={styles.lining} />
      <path d="M16 44 Q48 14 80 44 Q48 64 16 44 Z" className={styles.white} />
      <circle cx="48" cy="40" r="11" className={styles.iris} />
      <path d="M16 44 Q48 14 80 44 Q76 62 48 66 Q20 62 16 44 Z" className={styles.line} />
    </>
  ),
}
