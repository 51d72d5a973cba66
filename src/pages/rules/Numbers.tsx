import { conditions, thresholds } from '#src/content/rules.ts'
import useRulesTexts from 'virtual:texts/rulesPage'
import styles from './RulesPage.module.css'
import { Sources } from './Sources.tsx'
import { Ways } from './Ways.tsx'

/** Every number that a rule compares with, and every condition that rules share. */
export function Numbers() {
  const texts = useRulesTexts()

  return (
    <>
      <p>{texts.numbersLead}</p>
      <ul className={styles.plain}>
        {thresholds.map(({ id, value, unit, note, basis, sources }) => (
          <li key={id} className={styles.number}>
            <b>
              {value} {texts.units[unit]}
            </b>
            <div>
              <p>
                {note} <span className="soft small">{id}</span>
              </p>
              <p className="soft small">{texts.basis[basis]}</p>
              <Sources codes={sources} />
            </div>
          </li>
        ))}
      </ul>
      <h2>{texts.conditions}</h2>
      <p>{texts.conditionsLead}</p>
      <div className={styles.cards}>
        {conditions.map(({ id, label, note, basis, when }) => (
          <article key={id} className={styles.card} aria-labelledby={`condition-${id}`}>
            <h3 id={`condition-${id}`}>{label}</h3>
            <p className={styles.level}>{texts.basis[basis]}</p>
            {note && <p>{note}</p>}
            <p className={styles.smallTitle}>{texts.holdsWhen}</p>
            <Ways when={when} />
          </article>
        ))}
      </div>
    </>
  )
}
