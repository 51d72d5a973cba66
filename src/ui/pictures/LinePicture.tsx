import type { ReactNode } from 'react'
import type { SignPicture } from '#src/content/pictures.ts'
import styles from './LinePicture.module.css'
import { PulledLid } from './Pallor.tsx'
import { outline, pointOf, wide } from './Person.tsx'
import { signs, skinOrder } from './SkinPatches.tsx'
import skin from './Skin.module.css'

/** A sign in little room, beside its line: what it is stands there in words, so it is not read aloud. */
export function LinePicture({ sign }: { sign: SignPicture }) {
  return (
    <svg className={styles.picture} viewBox="0 0 90 80" aria-hidden="true" focusable="false">
      {pictures[sign]}
    </svg>
  )
}

/** One drawing over three skins side by side. */
const onSkins = (drawn: ReactNode, box: { x: number; y: number; width: number; height: number }, blood?: 'pale') =>
  skinOrder.map((tone, index) => (
    <svg
      key={tone}
      x={index * 30}
      width="30"
      height="80"
      viewBox={`${box.x + (index * box.width) / 3} ${box.y} ${box.width / 3} ${box.height}`}
      preserveAspectRatio="none"
      data-skin={tone}
      data-blood={blood}
    >
      <rect x="-100" y="-100" width="400" height="400" className={skin.skin} />
      {drawn}
    </svg>
  ))

/** A part of a person from the front. */
function OnPerson({ box, children }: { box: string; children: ReactNode }) {
  return (
    <svg width="90" height="80" viewBox={box}>
      <g transform={`translate(${wide / 2} 0)`}>
        {outline.map((path) => (
          <path key={path} d={path} className={styles.body} />
        ))}
      </g>
      {children}
    </svg>
  )
}

const lumps = (['neck', 'collarbone', 'armpit'] as const).map(pointOf)

const pictures: Readonly<Record<SignPicture, ReactNode>> = {
  dots: onSkins(signs.dots, { x: 20, y: 16, width: 63, height: 56 }),
  bruise: onSkins(signs.bruise, { x: 13, y: 9, width: 62, height: 55 }),
  pallor: onSkins(<PulledLid />, { x: 8, y: 2, width: 84, height: 64 }, 'pale'),
  lumps: (
    <OnPerson box="0 4 228 203">
      {lumps.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="13" className={styles.mark} />
      ))}
    </OnPerson>
  ),
  tummy: (
    <OnPerson box="4 152 220 196">
      <ellipse cx={wide / 2} cy="264" rx="58" ry="64" className={styles.full} />
      <circle cx={wide / 2} cy="300" r="7" className={styles.mark} />
    </OnPerson>
  ),
}
