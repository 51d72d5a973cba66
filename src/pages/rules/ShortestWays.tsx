import { useState } from 'react'
import { Link } from '#src/pages/Link.tsx'
import { content } from '#src/content/app.ts'
import { rules } from '#src/content/rules.ts'
import { minimalSets } from '#src/domain/told/minimal.ts'
import { pieceText } from '#src/words/pieceText.ts'
import { paths } from '#src/pages/paths.ts'
import useRulesTexts from 'virtual:texts/rulesPage'
import { RuleNumber } from '#src/ui/RuleNumber.tsx'
import { Filters, type Filter } from './Filters.tsx'
import { levelName, useNames } from './names.ts'
import styles from './RulesPage.module.css'
import { Way } from './Ways.tsx'
import { WideTable } from './WideTable.tsx'

const order = new Map(content.levels.map(({ id }, index) => [id, index]))
const lines = rules
  .flatMap(({ id, ref, level, basis, when }) =>
    minimalSets(when).map((set, index) => ({ key: `${id} ${index}`, id, ref, level, basis, set })),
  )
  .toSorted((a, b) => order.get(a.level)! - order.get(b.level)!)

/** The least that leads to each level, as a table to filter. */
export function ShortestWays() {
  const texts = useRulesTexts()
  const names = useNames()
  const [filter, setFilter] = useState<Filter>({ find: '', level: '', basis: '' })
  const text = (set: (typeof lines)[number]['set']) => set.map((piece) => pieceText(piece, names, texts.piece)).join(' ')
  const shown = lines.filter(
    ({ ref, level, basis, set }) =>
      (filter.level === '' || filter.level === level) &&
      (filter.basis === '' || filter.basis === basis) &&
      `${ref} ${text(set)}`.toLowerCase().includes(filter.find.toLowerCase()),
  )

  return (
    <>
      <p>{texts.tableLead}</p>
      <Filters filter={filter} onChange={setFilter} shown={shown.length} />
      {shown.length === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <WideTable label={texts.answers}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{texts.level}</th>
                <th scope="col">{texts.answers}</th>
                <th scope="col">{texts.rule}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ key, id, ref, level, set }) => (
                <tr key={key} data-urgency={level}>
                  <td>{levelName(level)}</td>
                  <td>
                    <Way set={set} />
                  </td>
                  <td>
                    <Link to={paths.rules(id)}>
                      <RuleNumber number={ref} />
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </>
  )
}
