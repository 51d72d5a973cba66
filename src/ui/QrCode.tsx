import { encode } from 'uqr'
import styles from './QrCode.module.css'

type Props = {
  /** What the code says, such as an address. */
  text: string
  /** What the picture is, for those who do not see it. */
  label: string
}

/** Cameras need this much white around a code, in modules (ISO/IEC 18004). */
const quiet = 4

/** A QR code of level M. Black on white whatever the scheme: many cameras do not read the other way round. */
export function QrCode({ text, label }: Props) {
  const { data, size } = encode(text, { ecc: 'M', border: quiet })

  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} className={styles.code} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="white" />
      <path fill="black" d={outline(data)} />
    </svg>
  )
}

/** Each run of black modules in a line is one rectangle. */
function outline(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => row.flatMap((isBlack, x) => (isBlack && !row[x - 1] ? [bar(row, x, y)] : []))).join('')
}

function bar(row: readonly boolean[], x: number, y: number): string {
  const end = row.indexOf(false, x)
  const length = (end === -1 ? row.length : end) - x
  return `M${x} ${y}h${length}v1h-${length}z`
}
