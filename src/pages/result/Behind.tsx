import { Suspense } from 'react'
import useResultTexts from 'virtual:texts/result'
import { Link } from '#src/pages/Link.tsx'
import { useContent } from '#src/store/content.ts'
import english from 'virtual:mechanisms'
import { causesOf, everydayCauses } from '#src/domain/told/causes.ts'
import type { Reported } from '#src/domain/told/reported.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { optional } from '#src/pages/optional.ts'
import { paths } from '#src/pages/paths.ts'
import { timeWords } from '#src/words/time.ts'
import { useLanguage, useMessages } from '#src/store/language.ts'
import { Cause, CauseList } from '#src/ui/CauseList.tsx'
import { SymptomMap } from '#src/ui/SymptomMap.tsx'
import styles from './ResultPage.module.css'

/** Comes after the words it goes with; where it cannot be loaded, they stand alone. */
const Marrow = optional(() => import('#src/pages/Marrow.tsx'), 'Marrow')

type Props = { summary: Summary }

/** The map from symptoms to causes, then each cause in words. Never a number that could be read as a chance. */
export function Behind({ summary }: Props) {
  const { times } = useMessages()
  const texts = useResultTexts()
  const content = useContent()
  const { tag } = useLanguage()
  const list = (labels: readonly string[]) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(labels)
  const { reported, notSure } = summary
  const all = useLanguage().content?.({ mechanisms: english }).mechanisms ?? english
  const causes = causesOf(content, all, reported, notSure)

  if (causes.length === 0) return <p>{texts.behindNone}</p>

  const since = ({ since: days, span }: Reported) =>
    days === undefined || days === 'notSure' ? texts.sinceNotGiven : timeWords({ days, span }, times)
  const rows = [
    ...reported.map((one) => ({ id: one.id, label: one.label, detail: since(one), sure: true, causes: one.groups })),
    ...notSure.map((one) => ({ id: one.id, label: one.label, detail: texts.notSure, sure: false, causes: one.groups })),
  ]
  const groups = causes.map(({ group }) => ({ id: group.id, label: group.label, term: group.clinicalTerm }))
  const everyday = everydayCauses(causes, { age: summary.age, level: summary.level.id })
  const marrow = all.find(({ picture }) => picture === 'marrow')

  return (
    <>
      {everyday.length > 0 && (
        <>
          <h3>{texts.everyday}</h3>
          <p>{texts.everydayLead}</p>
          <ul>
            {everyday.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{texts.ifBlood}</h3>
      <SymptomMap label={texts.map} rows={rows} causes={groups} />
      <CauseList>
        {causes.map(({ group, mechanisms }) => (
          <Cause key={group.id} group={group.id} label={group.label} term={group.clinicalTerm}>
            {mechanisms.map((mechanism) => (
              <div key={mechanism.id} className={styles.mechanism}>
                {mechanisms.length > 1 && <h4>{mechanism.title}</h4>}
                <p>{mechanism.text}</p>
                {mechanism.symptoms.length > 0 && (
                  <p>
                    <strong>{texts.own({ symptoms: list(mechanism.symptoms.map(({ inSentence }) => inSentence)) })}</strong>
                  </p>
                )}
                {mechanism.notSure.length > 0 && <p>{texts.ownNotSure({ symptoms: list(mechanism.notSure.map(({ label }) => label)) })}</p>}
              </div>
            ))}
          </Cause>
        ))}
      </CauseList>
      {marrow && (
        <>
          <h4>{marrow.title}</h4>
          <p>{marrow.text}</p>
          <Suspense fallback={<div className={styles.marrowRoom} />}>
            <Marrow />
          </Suspense>
          <p className={styles.learn}>
            <Link to={paths.learn('symptoms')} state={{ from: paths.result }}>
              {texts.learn}
            </Link>
          </p>
        </>
      )}
    </>
  )
}
