import useResultTexts from 'virtual:texts/result'
import { fill } from '#src/content/message.ts'
import { lowerFirst } from '#src/domain/check/lowerFirst.ts'
import type { Reported } from '#src/domain/told/reported.ts'
import type { Statement } from '#src/domain/told/statements.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { useContent } from '#src/store/content.ts'
import { useLanguage, useMessages } from '#src/store/language.ts'
import { useRegion } from '#src/store/region.ts'
import { temperatureHere } from '#src/words/temperature.ts'
import { isSinceDay, timeWords } from '#src/words/time.ts'
import styles from './ResultPage.module.css'

/** The findings behind the advice, and what is known about the person that made it so: a sentence or a list, with how long they have lasted; a doubt is named as one. */
export function Because({ summary: { reported, statements, reasons, triage } }: { summary: Summary }) {
  const { times } = useMessages()
  const texts = useResultTexts()
  const { tag } = useLanguage()
  const { words, temperature } = useRegion()
  const own = reported.filter(({ decides }) => decides)
  const list = (names: readonly string[]) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(names)
  const timed = ({ inSentence: symptom, since: days, span }: Reported) => {
    if (typeof days !== 'number') return symptom
    return (isSinceDay({ days, span }) ? texts.sinceDay : texts.forTime)({ symptom, time: timeWords({ days, span }, times) })
  }
  const known = statements.filter(({ id, kind, state, decides }) => {
    const isKnown = state === 'yes' || state === 'given'
    return decides && kind !== 'symptom' && isKnown && !['who', 'age', 'sex'].includes(id)
  })
  const named = ({ id, label, value, valueLabel }: Statement) => {
    const said = id === 'temperature' ? temperatureHere(Number(value), temperature) : valueLabel
    return said === undefined ? label : `${label}: ${said}`
  }
  const found = [...own.map((one) => [one.id, timed(one)] as const), ...known.map((one) => [one.id, named(one)] as const)]
  const inDoubt = reasons.filter(({ level, doubted }) => level === triage.atLeast && doubted.length > 0)
  // The level of the rule stands above that of the advice: what is doubted is never told as if this advice were enough for it.
  const doubts = useContent().levels.flatMap((level) => {
    const names = inDoubt.filter(({ needs }) => needs === level.id).flatMap(({ doubted }) => doubted)
    if (names.length === 0) return []
    const symptoms = list([...new Set(names.map((name) => texts.quoted({ name })))])
    const isEnough = level.id === triage.atLeast
    return isEnough ? texts.unsureOf({ symptoms }) : texts.unsureMore({ symptoms, advice: lowerFirst(fill(level.heading, words)) })
  })

  return (
    <>
      {found.length === 1 && <p>{texts.because({ symptoms: found[0]![1] })}</p>}
      {found.length > 1 && (
        <div>
          <h3 className={styles.sooner}>{texts.becauseOf}</h3>
          <ul className={`${styles.net} ${styles.findings}`}>
            {found.map(([id, text]) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {doubts.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  )
}
