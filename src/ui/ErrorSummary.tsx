import { useEffect, useId, useRef, type MouseEvent } from 'react'
import styles from './ErrorSummary.module.css'

/** `id` is that of the first control of the field. */
export type FieldFault = { id: string; text: string }

type Props = { title: string; faults: readonly FieldFault[] }

/** What needs fixing before going on. Takes focus, lists each fault, and leads to its control. A new `key` for each attempt. */
export function ErrorSummary({ title, faults }: Props) {
  const titleId = useId()
  const box = useRef<HTMLElement>(null)

  useEffect(() => {
    box.current?.focus()
  }, [])

  return (
    <section ref={box} className={styles.summary} tabIndex={-1} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault.id}>
            <a href={`#${fault.id}`} onClick={(event) => goTo(event, fault.id)}>
              {fault.text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** By hand, because what stands after # in the address is the page (hash routes). */
function goTo(event: MouseEvent, id: string) {
  event.preventDefault()
  const control = document.getElementById(id)
  control?.closest('fieldset')?.scrollIntoView({ block: 'start' })
  control?.focus()
}
