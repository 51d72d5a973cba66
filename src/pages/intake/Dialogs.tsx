import { useEffect, useRef } from 'react'
import useIntakeTexts from 'virtual:texts/intake'
import { Button } from '#src/ui/Button.tsx'
import { Kbd } from '#src/ui/Kbd.tsx'
import { Dialog } from './Dialog.tsx'
import styles from './Dialogs.module.css'

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const texts = useIntakeTexts()
  const { keyList } = texts
  const rows: readonly [string[], string][] = [
    [['1'], keyList.yes],
    [['2'], keyList.no],
    [['3'], keyList.notSure],
    [['Enter'], keyList.enter],
    [['↑', '↓', '←', '→'], keyList.move],
    [['-'], keyList.rest],
    [['0'], keyList.readOut],
    [['F8'], keyList.confirm],
    [['*'], keyList.trend],
    [['F2'], keyList.note],
    [['/'], keyList.find],
    [['F9'], keyList.allRows],
    [['Backspace'], keyList.clear],
    [['.', '1', '4', 'Enter'], keyList.goTo],
    [['Ctrl', 'Enter'], keyList.copy],
    [['Ctrl', 'Shift', 'Enter'], keyList.copyNext],
    [['Ctrl', 'Z'], keyList.undo],
    [['1', '2', '3'], keyList.header],
    [['0'], keyList.noneOfThese],
    [['9', '7'], keyList.full],
    [['?'], keyList.help],
  ]

  return (
    <Dialog id="keys-title" title={texts.keysTitle} onClose={onClose}>
      {(close) => (
        <>
          <p>{texts.keysText}</p>
          <table className={styles.keys}>
            <tbody>
              {rows.map(([keys, meaning]) => (
                <tr key={meaning}>
                  <th scope="row">
                    {keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </th>
                  <td>{meaning}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Button onClick={close}>{texts.close}</Button>
        </>
      )}
    </Dialog>
  )
}

/** The dialog is out of the way first, for nothing behind it can have the focus. */
const after = (close: () => void, act: () => void) => () => {
  close()
  act()
}

type NextProps = { onCopyAndClear: () => void; onClear: () => void; onClose: () => void }

export function NextPatientDialog({ onCopyAndClear, onClear, onClose }: NextProps) {
  const texts = useIntakeTexts()

  return (
    <Dialog id="next-title" title={texts.nextTitle} onClose={onClose}>
      {(close) => (
        <>
          <p>{texts.nextText}</p>
          <div className={styles.actions}>
            <Button variant="quiet" onClick={close}>
              {texts.stay}
            </Button>
            <Button onClick={after(close, onCopyAndClear)}>{texts.nextCopy}</Button>
            <Button variant="danger" onClick={after(close, onClear)}>
              {texts.nextClear}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  )
}

type ReplaceProps = { onReplace: () => void; onClose: () => void }

/** New answers have come in while there are others here: nothing is deleted without a yes. */
export function ReplaceDialog({ onReplace, onClose }: ReplaceProps) {
  const texts = useIntakeTexts()

  return (
    <Dialog id="replace-title" title={texts.replaceTitle} onClose={onClose}>
      {(close) => (
        <>
          <p>{texts.replaceText}</p>
          <div className={styles.actions}>
            <Button variant="quiet" onClick={close}>
              {texts.stay}
            </Button>
            <Button variant="danger" onClick={after(close, onReplace)}>
              {texts.replaceYes}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  )
}

/** Where the clipboard is refused: the note stands selected. */
export function CopyByHandDialog({ note, onClose }: { note: string; onClose: () => void }) {
  const texts = useIntakeTexts()
  const field = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  return (
    <Dialog id="copy-title" title={texts.refusedTitle} wide onClose={onClose}>
      {(close) => (
        <>
          <p>{texts.refused}</p>
          <textarea ref={field} className={styles.byHand} aria-labelledby="copy-title" readOnly rows={14} value={note} />
          <Button onClick={close}>{texts.close}</Button>
        </>
      )}
    </Dialog>
  )
}
