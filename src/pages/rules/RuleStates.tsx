import { useState } from 'react'
import { Link } from '#src/pages/Link.tsx'
import { content } from '#src/content/app.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { evaluate } from '#src/domain/engine/condition.ts'
import { ruleBook } from '#src/domain/engine/triage.ts'
import { paths } from '#src/pages/paths.ts'
import useRulesTexts from 'virtual:texts/rulesPage'
import { Choice } from '#src/ui/Choice.tsx'
import { RuleNumber } from '#src/ui/RuleNumber.tsx'
import { levelName } from './names.ts'
import styles from './RulesPage.module.css'
import layout from './Workbench.module.css'
import { VerdictMark } from './VerdictMark.tsx'
import { seenOf, triageOf } from '#src/store/seen.ts'

/** At least and at most, and every rule as met, not met or not known yet. */
export function RuleStates({ answers }: { answers: Answers }) {
  const { bench: words } = useRulesTexts()
  const [only, setOnly] = useState(false)
  const { atLeast, atMost } = triageOf(answers)
  const { facts } = seenOf(answers)
  const states = ruleBook(content).map((rule) => ({ rule, verdict: evaluate(rule.when, facts) }))
  const shown = only ? states.filter(({ verdict }) => verdict !== 'unmet') : states

  return (
    <div className={layout['states']}>
      <h2>{words.advice}</h2>
      <output className={layout['advice']}>
        <b data-urgency={atLeast}>{words.atLeast({ level: levelName(atLeast) })}</b>
        <span data-urgency={atMost}>{words.atMost({ level: levelName(atMost) })}</span>
      </output>
      <h2>{words.rules}</h2>
      <Choice type="checkbox" name="only" value="only" label={words.onlyChanged} checked={only} onChange={setOnly} />
      <ul className={styles.plain}>
        {shown.map(({ rule, verdict }) => (
          <li key={rule.id} className={styles.state} data-verdict={verdict} data-urgency={rule.level}>
            <VerdictMark verdict={verdict} />
            <span>
              <Link to={paths.rules(rule.id)}>
                <RuleNumber number={rule.ref} />
              </Link>{' '}
              {rule.clinical} <span className="soft small">{levelName(rule.level)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
