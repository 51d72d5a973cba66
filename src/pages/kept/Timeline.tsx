import type { Content } from '#src/content/model.ts'
import { useContent } from '#src/store/content.ts'
import type { FactId } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import { dayAnswered, shortDate } from '#src/pages/dates.ts'
import { ageOf } from '#src/domain/told/times.ts'
import { forgetCheck } from '#src/store/kept.ts'
import { useMessages } from '#src/store/language.ts'
import { useLocale } from '#src/store/region.ts'
import useCompareTexts from 'virtual:texts/compare'
import styles from './KeptPage.module.css'
import type { Entry } from './people.ts'

type Mark = 'yes' | 'no' | 'notSure' | 'open'
const signs: Readonly<Record<Mark, string>> = { yes: '●', no: '○', notSure: '?', open: '–' }

type Props = {
  entries: readonly Entry[]
  /** One of them was deleted: its date. */
  onForgotten: (date: string) => void
}

/** One person's symptoms, check by check: a table to read, and the advice of then beside that of today's rules. */
export function Timeline({ entries, onForgotten }: Props) {
  const { page: texts, kinds } = useCompareTexts()
  const { times } = useMessages()
  const content = useContent()
  const locale = useLocale()
  const { who, age = 0 } = entries.at(-1)!.summary
  const { count, unit } = ageOf(age)
  const about = { age: times[unit](count) }
  const person = who === 'child' ? texts.child(about) : who === 'other' ? texts.someone(about) : texts.me(about)
  const rows = [...new Map(entries.flatMap(({ summary }) => summary.reported.map((one) => [one.id, one]))).values()]
  const dates = entries.map(({ kept }) => shortDate(dayAnswered(kept.startedAt), locale))

  return (
    <section className={styles.person}>
      <h2>{person}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls on a phone, so the keyboard must reach it. */}
      <div className={styles.scroll} role="region" tabIndex={0} aria-label={texts.table({ person })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.symptom}</th>
              {entries.map(({ kept }, index) => (
                <th key={kept.startedAt} scope="col">
                  {dates[index]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {entries.map((entry) => {
                  const mark = markOf(entry, id)
                  const trend = entry.summary.reported.find((one) => one.id === id)?.trend
                  const isWorse = trend === 'worse' || trend === 'muchWorse'
                  return (
                    <td key={entry.kept.startedAt} data-mark={mark}>
                      <span aria-hidden="true">
                        {signs[mark]}
                        {isWorse && '↑'}
                      </span>
                      <span className="visually-hidden">{[texts.marks[mark], isWorse && kinds.worse].filter(Boolean).join(', ')}</span>
                    </td>
                  )
                })}
              </tr>
            ))}
            <tr>
              <th scope="row">{texts.advice}</th>
              {entries.map(({ kept, summary }) => (
                <td key={kept.startedAt}>
                  {shortName(content, kept.level)}
                  {summary.triage.atLeast !== kept.level && (
                    <span className={styles.today}>{texts.today({ level: shortName(content, summary.triage.atLeast) })}</span>
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <p className="soft small">
        {Object.entries(signs)
          .map(([mark, sign]) => `${sign} ${texts.marks[mark as Mark]}`)
          .join(' · ')}{' '}
        · ↑ {kinds.worse.toLowerCase()}
      </p>
      <ul className={styles.list}>
        {entries.map(({ kept }, index) => (
          <li key={kept.startedAt}>
            <button
              type="button"
              onClick={() => {
                forgetCheck(kept.startedAt)
                onForgotten(dates[index]!)
              }}
            >
              {texts.removeOne({ date: dates[index]! })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function markOf({ summary }: Entry, id: FactId): Mark {
  if (summary.reported.some((one) => one.id === id)) return 'yes'
  if (summary.notSure.some((one) => one.id === id)) return 'notSure'
  return [...summary.no, ...summary.notAsked].some((one) => one.id === id) ? 'no' : 'open'
}

const shortName = ({ levels }: Content, level: LevelId): string => levels.find(({ id }) => id === level)?.short ?? level
