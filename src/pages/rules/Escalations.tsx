import { escalations } from '#src/content/rules.ts'
import useRulesTexts from 'virtual:texts/rulesPage'
import { RuleNumber } from '#src/ui/RuleNumber.tsx'
import { levelName } from './names.ts'
import styles from './RulesPage.module.css'
import { Sources } from './Sources.tsx'
import { Ways } from './Ways.tsx'

/** What raises the advice of other rules by a step. */
export function Escalations() {
  const texts = useRulesTexts()

  return (
    <div className={styles.cards}>
      {escalations.map(({ id, ref, clinical, from, to, when, why, basis, sources }) => (
        <article key={id} className={styles.card} aria-labelledby={`rule-${id}`}>
          <h3 id={`rule-${id}`} tabIndex={-1}>
            <span className={styles.ref}>
              <RuleNumber number={ref} />
            </span>{' '}
            {clinical}
          </h3>
          <p className={styles.level}>
            {texts.raises({ from: from.map(levelName).join(', '), to: to === 'one-up' ? texts.oneUp : levelName(to) })} ·{' '}
            {texts.basis[basis]}
          </p>
          <p className={styles.smallTitle}>{texts.holdsWhen}</p>
          {when === 'ownSymptomMuchWorse' ? <p>{texts.ownTrend}</p> : <Ways when={when} />}
          <p>{why}</p>
          <Sources codes={sources} />
        </article>
      ))}
    </div>
  )
}
