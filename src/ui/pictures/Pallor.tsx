import { Drawing, Drawings } from './Drawing.tsx'
import { hand } from './SkinPlaces.tsx'
import styles from './Skin.module.css'
import { skinOrder, type Skin } from './SkinPatches.tsx'

type Props = { texts: { title: string; usual: string; pale: string }; skins: Readonly<Record<Skin, string>> }

/** The inside of the lower eyelid and the palm, on three skins: with their usual colour, then without it. */
export function Pallor({ texts, skins }: Props) {
  return (
    <>
      {(['usual', 'pale'] as const).map((blood) => (
        <Drawings key={blood} title={blood === 'usual' ? `${texts.title} ${texts.usual}` : texts.pale} look="three">
          {skinOrder.map((skin) => (
            <Drawing key={skin} box="0 0 100 160" size="small" caption={skins[skin]}>
              <g data-skin={skin} data-blood={blood}>
                <PulledLid />
                <Palm />
              </g>
            </Drawing>
          ))}
        </Drawings>
      ))}
    </>
  )
}

/** An eye whose lower lid is pulled down, so that its inside shows. */
export function PulledLid() {
  return (
    <>
      <rect x="1" y="1" width="98" height="66" rx="14" className={styles.skin} />
      <path d="M14 28 Q50 2 86 28 Q84 56 50 60 Q16 56 14 28 Z" className={styles.lid} />
      <path d="M14 28 Q50 2 86 28 Q50 48 14 28 Z" className={styles.white} />
      <circle cx="50" cy="25" r="10" className={styles.iris} />
      <path d="M14 28 Q50 2 86 28 Q84 56 50 60 Q16 56 14 28 Z M14 28 Q50 48 86 28" className={styles.line} />
    </>
  )
}

function Palm() {
  return (
    <g transform="translate(4 70)">
      <path d={hand} className={styles.palm} />
      <path d="M32 58 Q44 52 60 56 M32 66 Q46 62 58 74" className={styles.line} />
    </g>
  )
}
