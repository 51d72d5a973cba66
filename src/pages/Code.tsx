import { useLater } from './useLater.ts'

type Props = {
  text: string
  label: string
  /** Shown where the code could not be loaded. */
  failed: string
}

const loadQrCode = () => import('#src/ui/QrCode.tsx')

/** A code to scan. What draws it is loaded only when it is wanted. */
export function Code({ text, label, failed }: Props) {
  const drawing = useLater(loadQrCode)

  if (drawing === undefined) return null
  return drawing === 'failed' ? <p role="alert">{failed}</p> : <drawing.QrCode text={text} label={label} />
}
