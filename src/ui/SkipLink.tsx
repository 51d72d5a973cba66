import styles from './SkipLink.module.css'

type Props = { children: string; targetId?: string }

/** Past the header, for the keyboard. Moves by hand, because what stands after # in the address is the page. */
export function SkipLink({ children, targetId = 'main' }: Props) {
  return (
    <a
      className={styles.skip}
      href={`#${targetId}`}
      onClick={(event) => {
        event.preventDefault()
        const target = document.getElementById(targetId)
        target?.scrollIntoView()
        target?.focus()
      }}
    >
      {children}
    </a>
  )
}
