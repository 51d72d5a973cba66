import type { BodyPlace } from '#src/content/places.ts'
import styles from './BodyMap.module.css'

/** The drawing, and where on it each place is. */
export const wide = 228
export const high = 650
const spots: Readonly<Record<BodyPlace, readonly [x: number, y: number]>> = {
  forehead: [114, 32],
  ear: [150, 62],
  neck: [96, 110],
  collarbone: [150, 148],
  armpit: [52, 192],
  trunk: [114, 240],
  arm: [198, 214],
  elbow: [206, 262],
  hand: [14, 346],
  hip: [76, 340],
  groin: [148, 374],
  leg: [78, 520],
}

/** In units of the drawing. */
export const pointOf = (place: BodyPlace): readonly [x: number, y: number] => spots[place]

/** In parts of the drawing, so that it may have any size. */
export function spotOf(place: BodyPlace): { left: string; top: string } {
  const [x, y] = spots[place]
  return { left: `${(x / wide) * 100}%`, top: `${(y / high) * 100}%` }
}

export function Person() {
  return (
    <svg className={styles.person} viewBox={`0 0 ${wide} ${high}`} aria-hidden="true" focusable="false">
      <g transform="translate(114 0)">
        <path d={trunk} className={styles.skin} />
        <path d={head} className={styles.skin} />
        <path d={folds} className={styles.fold} />
      </g>
    </svg>
  )
}

const trunk =
  'M-19 86 L-19 112 C-20 124 -34 130 -52 134 C-76 139 -86 150 -89 172 C-93 205 -99 235 -103 262 C-108 292 -110 318 -111 346 C-112 364 -92 364 -91 348 C-89 322 -86 298 -82 272 C-79 244 -73 222 -64 200 C-63 232 -58 258 -54 284 C-52 304 -60 326 -66 350 C-70 376 -70 404 -66 450 C-62 480 -66 500 -62 530 C-58 562 -52 590 -50 618 C-54 628 -64 634 -62 640 C-58 646 -32 646 -26 638 C-24 600 -20 570 -20 530 C-20 500 -12 480 -10 450 C-8 420 -6 404 0 396 C6 404 8 420 10 450 C12 480 20 500 20 530 C20 570 24 600 26 638 C32 646 58 646 62 640 C64 634 54 628 50 618 C52 590 58 562 62 530 C66 500 62 480 66 450 C70 404 70 376 66 350 C60 326 52 304 54 284 C58 258 63 232 64 200 C73 222 79 244 82 272 C86 298 89 322 91 348 C92 364 112 364 111 346 C110 318 108 292 103 262 C99 235 93 205 89 172 C86 150 76 139 52 134 C34 130 20 124 19 112 L19 86 Z'

const head =
  'M-34 52 C-42 50 -42 70 -32 68 C-28 88 -14 98 0 98 C14 98 28 88 32 68 C42 70 42 50 34 52 C36 26 20 12 0 12 C-20 12 -36 26 -34 52 Z'

/** Collarbones, navel, and where the legs meet the body. */
const folds =
  'M-8 158 C-24 152 -44 160 -66 152 M8 158 C24 152 44 160 66 152 M0 300 v4 M-60 350 L-14 396 M60 350 L14 396 M-54 488 q10 6 20 0 M34 488 q10 6 20 0'

/** The lines of the drawing, around its middle. */
export const outline = [trunk, head, folds]
