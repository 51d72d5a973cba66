import { useState } from 'react'
import { content } from '#src/content/app.ts'
import { readLink } from '#src/exports/link.ts'
import { readFile } from '#src/pages/readFile.ts'
import { isoNow } from '#src/store/clock.ts'
import type { Received } from '#src/store/received.ts'
import useHandoverTexts from 'virtual:texts/handover'
import useIntakeTexts from 'virtual:texts/intake'
import useScanTexts from 'virtual:texts/scan'
import { Button } from '#src/ui/Button.tsx'
import { CameraPart } from './CameraPart.tsx'
import { Dialog } from './Dialog.tsx'
import { describedBy, Fault, Hint } from './FieldWords.tsx'
import styles from './FromPatient.module.css'

export type TakeIn = (received: Received) => void

type Props = { onReceived: TakeIn; onClose: () => void }

/** Answers from the patient's own device: a code in front of the camera, a link, or a file. */
export function FromPatientDialog({ onReceived, onClose }: Props) {
  const texts = useScanTexts()
  const { close: closeText } = useIntakeTexts()
  const { linkFaults } = useHandoverTexts()

  return (
    <Dialog id="scan-title" title={texts.title} onClose={onClose}>
      {(close) => (
        <>
          <p>{texts.lead}</p>
          <CameraPart onText={takeLink(close)} />
          <LinkPart onLink={takeLink(close)} />
          <FilePart onReceived={receive(close)} />
          <Button variant="quiet" onClick={close}>
            {closeText}
          </Button>
        </>
      )}
    </Dialog>
  )

  /** The dialog gives the focus back before another may ask. */
  function receive(close: () => void): TakeIn {
    return (received) => {
      close()
      onReceived(received)
    }
  }

  /** What is wrong with a link, in words; undefined when its answers were taken. */
  function takeLink(close: () => void) {
    return (text: string): string | undefined => {
      const result = readLink(content, text, isoNow())
      if (!result.ok) return linkFaults[result.reason]
      receive(close)(result)
      return undefined
    }
  }
}

function LinkPart({ onLink }: { onLink: (text: string) => string | undefined }) {
  const texts = useScanTexts()
  const [link, setLink] = useState('')
  const [error, setError] = useState<string>()
  const field = { id: 'scan-link', hint: texts.linkHint, error }

  return (
    <form
      className={styles.part}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        setError(link.trim() === '' ? texts.linkEmpty : onLink(link))
      }}
    >
      <label htmlFor={field.id}>{texts.link}</label>
      <Hint id={field.id}>{field.hint}</Hint>
      <Fault id={field.id}>{field.error}</Fault>
      <div className={styles.line}>
        <input
          id={field.id}
          type="text"
          inputMode="url"
          spellCheck={false}
          value={link}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={describedBy(field)}
          onChange={(event) => {
            setLink(event.target.value)
          }}
        />
        <Button type="submit">{texts.linkTake}</Button>
      </div>
    </form>
  )
}

function FilePart({ onReceived }: { onReceived: TakeIn }) {
  const texts = useScanTexts()
  const { fileFaults } = useHandoverTexts()
  const [error, setError] = useState<string>()
  const field = { id: 'scan-file', hint: texts.fileHint, error }

  const take = async (file: File) => {
    const result = await readFile(content, file)
    if (result.ok) onReceived(result)
    else setError(fileFaults[result.reason])
  }

  return (
    <div className={styles.part}>
      <label htmlFor={field.id}>{texts.file}</label>
      <Hint id={field.id}>{field.hint}</Hint>
      <Fault id={field.id}>{field.error}</Fault>
      <input
        id={field.id}
        type="file"
        accept=".json,application/json"
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(field)}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (!file) return
          setError(undefined)
          void take(file)
        }}
      />
    </div>
  )
}
