import { causes, never } from '#src/content/rules.ts'
import type { ConditionText } from '#src/content/conditionSchema.ts'
import useRulesTexts from 'virtual:texts/rulesPage'
import { labelOf, useNames } from './names.ts'
import styles from './RulesPage.module.css'
import { Sources } from './Sources.tsx'
import { Ways } from './Ways.tsx'

type Cause = (typeof causes)[number]

/** Every everyday or medical cause: what it explains, for how long, what ends it, and how far its source carries that. */
export function Causes() {
  const texts = useRulesTexts()
  const { causesPage: words } = texts

  return (
    <>
      <p>{words.lead}</p>
      <p>{words.always}</p>
      <ul>
        {never.map(({ symptoms, why }) => (
          <li key={why}>
            {why} <span className="soft small">{symptoms.map(labelOf).join('; ')}</span>
          </li>
        ))}
      </ul>
      <div className={styles.cards}>
        {causes.map((cause) => (
          <CauseCard key={cause.id} cause={cause} />
        ))}
      </div>
    </>
  )
}

function CauseCard({ cause }: { cause: Cause }) {
  const { causesPage: words } = useRulesTexts()
  const { bound } = useNames()
  const { id, label, clinicalTerm, ages, asksProgress, ends, explains } = cause
  const allEnds: ConditionText[] = ends ? [ends] : []

  return (
    <article className={styles.card} aria-labelledby={`cause-${id}`}>
      <h3 id={`cause-${id}`}>{label}</h3>
      <p className={styles.level}>
        {clinicalTerm} · <span>{id}</span>
      </p>
      {ages?.from !== undefined && <p>{words.from({ age: bound(ages.from) })}</p>}
      {ages?.under !== undefined && <p>{words.under({ age: bound(ages.under) })}</p>}
      {asksProgress && <p>{words.progress({ question: asksProgress.label })}</p>}
      {explains.map((one) => (
        <Explained key={one.symptoms.join()} one={one} ends={[...allEnds, ...(one.ends ? [one.ends] : [])]} />
      ))}
    </article>
  )
}

/** Some signs that a cause explains, with the one limit and the one basis that they share. */
function Explained({ one, ends }: { one: Cause['explains'][number]; ends: readonly ConditionText[] }) {
  const texts = useRulesTexts()
  const { causesPage: words } = texts
  const { bound } = useNames()
  const { symptoms, days, younger, basis, sources } = one

  return (
    <section className={styles.explained}>
      <h4>{symptoms.map(labelOf).join('; ')}</h4>
      <p>
        {days === undefined ? words.noLimit : words.days({ days })}
        {younger && ` ${words.younger({ age: bound(younger.under), days: younger.days })}`}
      </p>
      {ends.length > 0 && (
        <>
          <p>{words.ends}</p>
          <Ways when={{ any: [...ends] }} />
        </>
      )}
      <p className="soft small">{texts.basis[basis]}</p>
      <Sources codes={sources} />
    </section>
  )
}
