import { useContent } from '#src/store/content.ts'
import type { Reported } from '#src/domain/told/reported.ts'
import { spanOf } from '#src/domain/told/times.ts'
import { detailWords } from '#src/pages/detailWords.ts'
import { useMessages } from '#src/store/language.ts'
import useSheetTexts from 'virtual:texts/sheet'
import styles from './SheetPage.module.css'

type Props = { rows: readonly Reported[] }

/** Every symptom that was a yes. Its details have a line of their own, as wide as the page: that takes the fewest lines. */
export function ReportedTable({ rows }: Props) {
  const texts = useSheetTexts()
  const content = useContent()
  const { times } = useMessages()

  if (rows.length === 0) return <p>{texts.none}</p>

  const since = ({ since: days }: Reported) => {
    if (days === undefined) return texts.notGiven
    if (days === 'notSure') return texts.sinceNotSure
    const { count, unit } = spanOf(days)
    return times[unit](count)
  }
  const detail = (one: Reported) => detailWords(one, texts).join('; ')

  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{texts.symptom}</th>
          <th scope="col">{texts.since}</th>
          <th scope="col">{texts.trend}</th>
          <th scope="col">{texts.mayPointTo}</th>
        </tr>
      </thead>
      {rows.map((one) => (
        <tbody key={one.id}>
          <tr>
            <th scope="rowgroup">{one.label}</th>
            <td>{since(one)}</td>
            <td>{one.trend === undefined ? '–' : texts.trends[one.trend]}</td>
            <td>
              {content.groups
                .filter(({ id }) => one.groups.includes(id))
                .map(({ short }) => short)
                .join(' · ')}
            </td>
          </tr>
          {detail(one) !== '' && (
            <tr>
              <td colSpan={4}>{detail(one)}</td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  )
}
