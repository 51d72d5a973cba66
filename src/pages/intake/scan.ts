/** Reads a code from the picture of the camera. Nothing of the picture is kept. */

/** Why there is no picture; the dialog has the words. */
export type CameraFault = 'refused' | 'absent' | 'busy' | 'insecure' | 'broken'

type Listeners = {
  onPicture: () => void
  onText: (text: string) => void
  onFault: (fault: CameraFault) => void
}

/** Milliseconds between two looks at the picture: quick enough for a hand, slow enough for an old computer. */
const every = 250
/** Pixels along the longer side that are looked at: a code of 41 modules that fills a third of it has 6 to each. */
const longest = 800

/** Opens the camera, the one at the back if there is one, and tells each text that it sees. @returns what stops it at once. */
export function scan(video: HTMLVideoElement, { onPicture, onText, onFault }: Listeners): () => void {
  const stopped = new AbortController()
  const { signal } = stopped

  openCamera(video, signal)
    .then(async () => {
      if (signal.aborted) return
      onPicture()
      const { decodeQR } = await import('qr/decode.js')
      const canvas = document.createElement('canvas')
      const timer = setInterval(() => {
        const text = textIn(video, canvas, decodeQR)
        if (text !== undefined && !signal.aborted) onText(text)
      }, every)
      signal.addEventListener('abort', () => {
        clearInterval(timer)
      })
      if (signal.aborted) clearInterval(timer)
    })
    .catch((error: unknown) => {
      if (signal.aborted) return
      stopped.abort()
      onFault(faultOf(error))
    })
  return () => {
    stopped.abort()
  }
}

async function openCamera(video: HTMLVideoElement, signal: AbortSignal): Promise<void> {
  // There is no camera on a page that was not opened over HTTPS.
  const media = navigator.mediaDevices as MediaDevices | undefined
  if (!media) throw new DOMException('no secure context', 'SecurityError')
  const stream = await media.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } })
  const stop = () => {
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
  // Closed while the browser was asking.
  if (signal.aborted) {
    stop()
    return
  }
  signal.addEventListener('abort', stop)
  video.srcObject = stream
  await video.play()
}

/** Undefined while there is no code in the picture, or none that can be read. */
function textIn(video: HTMLVideoElement, canvas: HTMLCanvasElement, decode: typeof import('qr/decode.js').decodeQR): string | undefined {
  const { videoWidth, videoHeight } = video
  const scale = Math.min(1, longest / Math.max(videoWidth, videoHeight))
  const [width, height] = [Math.floor(videoWidth * scale), Math.floor(videoHeight * scale)]
  if (!width || !height) return undefined
  Object.assign(canvas, { width, height })
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  context.drawImage(video, 0, 0, width, height)
  try {
    return decode({ width, height, data: context.getImageData(0, 0, width, height).data })
  } catch {
    // A picture without a code is the ordinary case, and an error to this library.
    return undefined
  }
}

const faults: Readonly<Record<string, CameraFault>> = {
  NotAllowedError: 'refused',
  NotFoundError: 'absent',
  OverconstrainedError: 'absent',
  NotReadableError: 'busy',
  SecurityError: 'insecure',
}

const faultOf = (error: unknown): CameraFault => (error instanceof DOMException ? (faults[error.name] ?? 'broken') : 'broken')
