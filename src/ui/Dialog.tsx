import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'

type Props = {
  title: string
  /** The button at the end. */
  close: string
  onClose: () => void
  children: ReactNode
}

/** A dialog that is open as long as it is there. The browser's own: it holds the focus, closes with Escape, and gives the focus back. */
export function Dialog({ title, close, onClose, children }: Props) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      <div className={styles.body}>{children}</div>
      <Button onClick={() => dialog.current?.close()}>{close}</Button>
    </dialog>
  )
}
