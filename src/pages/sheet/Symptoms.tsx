import type { Statement } from '#src/domain/told/statements.ts'
import { useContent } from '#src/store/content.ts'
import { detailWords, sinceWords, trendWords, type SheetTexts } from '#src/words/sheetWords.ts'
import { groupNames } from './groupNames.ts'
import styles from './Symptoms.module.css'

type Props = { rows: readonly Statement[]; isContinued: boolean; words: SheetTexts }

/** Every symptom that was a yes, worst first. The doctor's word and the details have a line of their own, as wide as the page. */
export function Symptoms({ rows, isContinued, words }: Props) {
  const { sheet } = words
  const { groups } = useContent()

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- On a phone it scrolls, so the keyboard must reach it.
    <section className={styles.reported} tabIndex={0} aria-label={isContinued ? sheet.reportedMore : sheet.reported}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <h2>{isContinued ? sheet.reportedMore : sheet.reported}</h2>
            </th>
            <th scope="col">{sheet.since}</th>
            <th scope="col">{sheet.trend}</th>
            <th scope="col">{sheet.mayPointTo}</th>
          </tr>
        </thead>
        {rows.map((one) => {
          const since = sinceWords(one, words)
          const trend = trendWords(one, words)
          return (
            <tbody key={one.id} data-row={one.id}>
              <tr>
                <th scope="rowgroup">
                  {one.decides && '* '}
                  {one.label}
                </th>
                <td data-given={since !== undefined}>{since ?? '–'}</td>
                <td data-given={trend !== undefined}>{trend ?? '–'}</td>
                <td>{groupNames(groups, one)}</td>
              </tr>
              <tr>
                <td colSpan={4}>{[one.clinicalTerm, ...detailWords(one, words)].join(' · ')}</td>
              </tr>
            </tbody>
          )
        })}
      </table>
      {rows.length === 0 && <p>{sheet.none}</p>}
    </section>
  )
}
