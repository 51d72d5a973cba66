import styles from './Kbd.module.css'

type Props = { children: string }

/** A key to press. */
export function Kbd({ children }: Props) {
  return <kbd className={styles.key}>{children}</kbd>
}
