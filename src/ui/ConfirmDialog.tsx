import { useId, useRef } from 'react'
import { Actions } from './Actions.tsx'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'

type Props = {
  title: string
  text: string
  yes: string
  no: string
  onYes: () => void
  /** The button that asks, and how it looks. */
  ask: string
  askClass: string | undefined
}

/** Asks once before something that cannot be undone. The browser's own dialog: it holds the focus and closes with Escape. */
export function ConfirmDialog({ title, text, yes, no, onYes, ask, askClass }: Props) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => dialog.current?.close()

  return (
    <>
      <button type="button" className={askClass} onClick={() => dialog.current?.showModal()}>
        {ask}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
        <h2 id={titleId}>{title}</h2>
        <p>{text}</p>
        {/* The first has the focus: Enter held down or pressed twice deletes nothing. */}
        <Actions>
          <Button variant="quiet" onClick={close}>
            {no}
          </Button>
          <Button
            variant="danger"
            onClick={() => {
              close()
              onYes()
            }}
          >
            {yes}
          </Button>
        </Actions>
      </dialog>
    </>
  )
}
