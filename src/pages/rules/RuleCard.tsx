import { fill } from '#src/content/message.ts'
import type { Rule } from '#src/content/model.ts'
import type { Example } from '#src/content/rulebook.ts'
import type { ConditionText } from '#src/content/conditionSchema.ts'
import { useRegion } from '#src/store/region.ts'
import useRulesTexts from 'virtual:texts/rulesPage'
import { RuleNumber } from '#src/ui/RuleNumber.tsx'
import { Examples } from './Examples.tsx'
import { levelName } from './names.ts'
import styles from './RulesPage.module.css'
import { Sources } from './Sources.tsx'
import { Ways } from './Ways.tsx'

type Props = { rule: Rule; when: ConditionText; examples: readonly Example[]; onTry: (example: Example) => void }

/** One rule: when it holds, what it tells whom, what it rests on, and its examples at work. */
export function RuleCard({ rule, when, examples, onTry }: Props) {
  const texts = useRulesTexts()
  const { words } = useRegion()

  return (
    <article className={styles.card} aria-labelledby={`rule-${rule.id}`} data-urgency={rule.level}>
      <h3 id={`rule-${rule.id}`} tabIndex={-1}>
        <span className={styles.ref}>
          <RuleNumber number={rule.ref} />
        </span>{' '}
        {rule.clinical}
      </h3>
      <p className={styles.level}>
        {levelName(rule.level)} · {texts.basis[rule.basis]}
      </p>
      <p className={styles.smallTitle}>{texts.holdsWhen}</p>
      <Ways when={when} />
      <dl className={styles.told}>
        <dt>{texts.person}</dt>
        <dd>{fill(rule.why, words)}</dd>
        {rule.action && (
          <>
            <dt>{texts.action}</dt>
            <dd>{fill(rule.action, words)}</dd>
          </>
        )}
      </dl>
      <Sources codes={rule.sources} />
      <Examples rule={rule} examples={examples} onTry={onTry} />
    </article>
  )
}
