import { useEffect, useRef, type ReactNode } from 'react'
import styles from './IntakePage.module.css'

type Props = { id: string; title: string; onClose: () => void; children: ReactNode }

/** A dialog that is open as long as it is there; what had focus before gets it back. */
export function Dialog({ id, title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => {
      element?.close()
    }
  }, [])

  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}
