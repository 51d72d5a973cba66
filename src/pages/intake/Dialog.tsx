import { useCallback, useState, type ReactNode } from 'react'
import styles from './Dialogs.module.css'

type Props = {
  id: string
  title: string
  /** As wide as a note. */
  wide?: boolean
  onClose: () => void
  /** Whoever closes it does so by this: the browser gives the focus back, and `onClose` follows. */
  children: (close: () => void) => ReactNode
}

/** A dialog that is open as long as it is there; what had focus before gets it back. */
export function Dialog({ id, title, wide = false, onClose, children }: Props) {
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null)

  // As soon as it is there: what is in it may then take the focus.
  const open = useCallback((element: HTMLDialogElement | null) => {
    if (element && !element.open) element.showModal()
    setDialog(element)
  }, [])

  return (
    <dialog ref={open} className={wide ? `${styles.dialog} ${styles.wide}` : styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children(() => dialog?.close())}
    </dialog>
  )
}
