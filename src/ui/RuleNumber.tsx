import styles from './RuleNumber.module.css'

type Props = { number: string }

/** "R-V07": the number of a rule. It never breaks at its hyphen, and a translation of the page leaves it alone. */
export function RuleNumber({ number }: Props) {
  return (
    <span translate="no" className={styles.number}>
      {number}
    </span>
  )
}
