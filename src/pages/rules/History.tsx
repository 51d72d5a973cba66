import { content } from '#src/content/app.ts'
import type { Shares } from '#src/content/historySchema.ts'
import { history } from '#src/content/rules.ts'
import useRulesTexts from 'virtual:texts/rulesPage'
import styles from './RulesPage.module.css'
import { WideTable } from './WideTable.tsx'

const columns = ['first', 'doubtAsNo', 'causesForEver', 'now'] as const

/** What each edition of the rules changed, and how far it moved the advice of made-up people. */
export function History() {
  const { historyPage: words } = useRulesTexts()

  return history.map(({ name, version, date, changes, shares }) => (
    <section key={version} className={styles.edition} aria-labelledby={`edition-${version}`}>
      <h3 id={`edition-${version}`}>{words.edition({ name, version, date })}</h3>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <h3>{words.moved}</h3>
      <p>{words.people({ people: shares.people.toLocaleString('en-GB'), last: shares.people - 1, date: shares.counted })}</p>
      <p>{words.raised({ doubt: share(shares.raisedByDoubt, shares), ends: share(shares.raisedByEnds, shares) })}</p>
      <ShareOfLevels shares={shares} />
    </section>
  ))
}

/** Of 100 people, with one digit after the point. */
const share = (count: number, { people }: Shares): string => ((count / people) * 100).toFixed(1)

function ShareOfLevels({ shares }: { shares: Shares }) {
  const { historyPage: words } = useRulesTexts()

  return (
    <WideTable label={words.table}>
      <table className={styles.shares}>
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.advice}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {content.levels.map(({ id, name }) => (
            <tr key={id} data-urgency={id}>
              <th scope="row">{name}</th>
              {columns.map((column) => (
                <td key={column}>{share(shares[column][id], shares)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
