import { useState } from 'react'
import { Link } from '#src/pages/Link.tsx'
import codes from 'virtual:codes'
import { content } from '#src/content/app.ts'
import type { Symptom } from '#src/content/model.ts'
import { originOf } from '#src/content/rules.ts'
import { atoms } from '#src/domain/engine/condition.ts'
import { paths } from '#src/pages/paths.ts'
import useRulesTexts from 'virtual:texts/rulesPage'
import { RuleNumber } from '#src/ui/RuleNumber.tsx'
import styles from './RulesPage.module.css'
import { Sources } from './Sources.tsx'

/** Every symptom: how it is asked, what belongs to it, and which rules look at it. */
export function Symptoms() {
  const texts = useRulesTexts()
  const [find, setFind] = useState('')
  const shown = content.symptoms.filter(({ id, label, clinicalTerm }) =>
    `${id} ${label} ${clinicalTerm}`.toLowerCase().includes(find.toLowerCase()),
  )

  return (
    <>
      <div role="search" className={styles.filters}>
        <label>
          {texts.find}
          <input
            type="search"
            autoComplete="off"
            value={find}
            onChange={(event) => {
              setFind(event.target.value)
            }}
          />
        </label>
        <output>{texts.shown(shown.length)}</output>
      </div>
      {shown.length === 0 && <p>{texts.nothing}</p>}
      <div className={styles.cards}>
        {shown.map((symptom) => (
          <SymptomCard key={symptom.id} symptom={symptom} />
        ))}
      </div>
    </>
  )
}

function SymptomCard({ symptom }: { symptom: Symptom }) {
  const texts = useRulesTexts()
  const { id, label, clinicalTerm, groups, howToCheck, causes, redFlag, showIf, features } = symptom
  const { origin, sources } = originOf(id)
  const own = Object.values<{ code: string; display: string } | undefined>(codes[id] ?? {}).filter((one) => one !== undefined)
  const usedBy = content.rules.filter(({ when }) => atoms(when).some(({ fact }) => fact === id || fact.startsWith(`${id}.`)))
  const named = (list: readonly { id: string; label: string }[], ids: readonly string[]) =>
    ids.map((one) => list.find((item) => item.id === one)?.label ?? one).join('; ')

  return (
    <article className={styles.card} aria-labelledby={`symptom-${id}`}>
      <h3 id={`symptom-${id}`}>{label}</h3>
      <p className={styles.level}>
        {clinicalTerm} · <span>{id}</span>
        {redFlag && ` · ${texts.flags[redFlag]}`}
      </p>
      <dl className={styles.told}>
        <Line name={texts.group} text={named(content.groups, groups)} />
        <Line name={texts.howToCheck} text={howToCheck} />
        <Line name={texts.asks} text={features.map((feature) => feature.label).join('; ')} />
        <Line name={texts.causes} text={named(content.causes, causes)} />
        <Line name={texts.shownIf} text={showIf?.reason ?? ''} />
        <Line name={texts.codes} text={own.map((one) => `${one.code} ${one.display}`).join('; ')} />
        {usedBy.length > 0 && (
          <>
            <dt>{texts.usedBy}</dt>
            <dd>
              {usedBy.map(({ id: rule, ref }) => (
                <span key={rule}>
                  <Link to={paths.rules(rule)}>
                    <RuleNumber number={ref} />
                  </Link>{' '}
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      <p className="soft small">{origin === 'seed' ? texts.origin.seed : texts.origin.beyond}</p>
      <Sources codes={sources} />
    </article>
  )
}

function Line({ name, text }: { name: string; text: string }) {
  if (text === '') return null
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  )
}
