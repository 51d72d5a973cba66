import type { Verdict } from '#src/domain/engine/atom.ts'
import useRulesTexts from 'virtual:texts/rulesPage'
import styles from './RulesPage.module.css'

const signs: Readonly<Record<Verdict, string>> = { met: '●', unmet: '○', unknown: '?' }

/** Met, not met, or not known yet: a sign and its word, never colour alone. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { verdicts } = useRulesTexts()

  return (
    <span className={styles.mark} data-verdict={verdict}>
      <span aria-hidden="true">{signs[verdict]}</span> {verdicts[verdict]}
    </span>
  )
}
