import { useLayoutEffect, useRef } from 'react'
import useIntakeTexts from 'virtual:texts/intake'
import { Button } from '#src/ui/Button.tsx'
import styles from './Dialogs.module.css'

type Props = { wiped: boolean; onWake: () => void }

/** Lies over the whole screen, so that nobody who walks by reads it. Any key brings it back, and does nothing else. */
export function HiddenScreen({ wiped, onWake }: Props) {
  const texts = useIntakeTexts()
  const dialog = useRef<HTMLDialogElement>(null)

  // Before the screen is drawn: a key in that moment wakes it, and answers nothing behind it.
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
    const wake = (event: KeyboardEvent) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      dialog.current?.close()
    }
    window.addEventListener('keydown', wake, { capture: true })
    return () => {
      window.removeEventListener('keydown', wake, { capture: true })
    }
  }, [])

  return (
    <dialog ref={dialog} className={styles.hidden} aria-labelledby="hidden-title" onClose={onWake}>
      <h2 id="hidden-title">{texts.hiddenTitle}</h2>
      <p>{wiped ? texts.wipedText : texts.hiddenText}</p>
      <Button onClick={() => dialog.current?.close()}>{texts.show}</Button>
    </dialog>
  )
}
