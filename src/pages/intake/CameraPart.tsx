import { useEffect, useEffectEvent, useRef, useState } from 'react'
import useScanTexts from 'virtual:texts/scan'
import { Button } from '#src/ui/Button.tsx'
import { Fault } from './FieldWords.tsx'
import styles from './FromPatient.module.css'
import { scan, type CameraFault } from './scan.ts'

type Props = {
  /** A code was seen: what it says. @returns what is wrong with it; undefined when it was taken. */
  onText: (text: string) => string | undefined
}

/** The camera is asked for only when someone presses the button, and is off again as soon as it has done its work. */
export function CameraPart({ onText }: Props) {
  const texts = useScanTexts()
  const [isOn, setOn] = useState(false)
  const [fault, setFault] = useState<string>()
  const [hasPicture, setHasPicture] = useState(false)

  return (
    <section className={styles.part} aria-labelledby="scan-camera">
      <h3 id="scan-camera">{texts.camera}</h3>
      <output>{isOn && (hasPicture ? texts.cameraLook : texts.cameraWait)}</output>
      {isOn && (
        <Picture
          onPicture={() => {
            setHasPicture(true)
          }}
          onText={(text) => {
            const wrong = onText(text)
            setFault(wrong)
            if (wrong === undefined) setOn(false)
          }}
          onFault={(why) => {
            setOn(false)
            setFault(texts.cameraFaults[why])
          }}
        />
      )}
      <Fault id="scan-camera">{fault}</Fault>
      <Button
        variant={isOn ? 'quiet' : 'primary'}
        onClick={() => {
          setFault(undefined)
          setHasPicture(false)
          setOn(!isOn)
        }}
      >
        {isOn ? texts.cameraStop : texts.cameraStart}
      </Button>
    </section>
  )
}

type PictureProps = { onPicture: () => void; onText: (text: string) => void; onFault: (fault: CameraFault) => void }

function Picture(props: PictureProps) {
  const texts = useScanTexts()
  const video = useRef<HTMLVideoElement>(null)
  const onPicture = useEffectEvent(props.onPicture)
  const onText = useEffectEvent(props.onText)
  const onFault = useEffectEvent(props.onFault)

  useEffect(
    () =>
      scan(video.current!, {
        onPicture: () => {
          onPicture()
        },
        onText: (text) => {
          onText(text)
        },
        onFault: (fault) => {
          onFault(fault)
        },
      }),
    [],
  )

  return <video ref={video} className={styles.picture} aria-label={texts.cameraPicture} playsInline muted />
}
