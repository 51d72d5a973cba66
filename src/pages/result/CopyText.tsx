import { useEffect, useId, useRef, useState } from 'react'
import useResultTexts from 'virtual:texts/result'
import { Button } from '#src/ui/Button.tsx'
import styles from './ResultPage.module.css'

type Props = { text: string; label: string }

/**
 * Copies a text that was ready before the press: some phones refuse a copy that comes after waiting.
 * Where the clipboard is refused altogether, the text stands selected in a field.
 */
export function CopyText({ text, label }: Props) {
  const texts = useResultTexts()
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const id = useId()
  const field = useSelectedWhen(state === 'refused')

  const copy = () => {
    // There is no clipboard on a page that was not opened over HTTPS.
    const clipboard = navigator.clipboard as Clipboard | undefined
    if (!clipboard) {
      setState('refused')
      return
    }
    clipboard.writeText(text).then(
      () => {
        setState('copied')
      },
      () => {
        setState('refused')
      },
    )
  }

  return (
    <div className={styles.copy}>
      <Button variant="quiet" onClick={copy}>
        {label}
      </Button>
      <output className={styles.status}>
        {state === 'copied' && texts.copied}
        {state === 'refused' && texts.refused}
      </output>
      {state === 'refused' && (
        <>
          <label htmlFor={id} className="visually-hidden">
            {texts.refusedLabel}
          </label>
          <textarea id={id} ref={field} className={styles.field} readOnly rows={8} value={text} />
        </>
      )}
    </div>
  )
}

function useSelectedWhen(shown: boolean) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!shown) return
    field.current?.focus()
    field.current?.select()
  }, [shown])
  return field
}
