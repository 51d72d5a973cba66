import useIntakeTexts from 'virtual:texts/intake'
import { Kbd } from '#src/ui/Kbd.tsx'
import styles from './IntakeGrid.module.css'

/** The keys that are needed most, where the emergency signs leave room. For the eye alone: "All keys" tells them to everyone. */
export function KeyHint() {
  const { keyHint: texts } = useIntakeTexts()
  const hints: readonly [string[], string][] = [
    [['1'], texts.yes],
    [['2'], texts.no],
    [['3'], texts.notSure],
    [['9d'], texts.since],
    [['↑', '↓'], texts.move],
    [['/'], texts.find],
    [['?'], texts.all],
  ]

  return (
    <p className={styles.hint} aria-hidden="true">
      {hints.map(([keys, meaning]) => (
        <span key={meaning}>
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}{' '}
          {meaning}
        </span>
      ))}
    </p>
  )
}
