import learn from 'virtual:learn'
import type { Share } from '#src/content/learnSchema.ts'
import useLearnTexts from 'virtual:texts/learn'
import styles from './ShareTable.module.css'

const { studies, features } = learn.prevalence
const children = studies.filter(({ age }) => age === 'children')

/** Every number, by study. The studies are numbered as they are told below the table. */
export function ShareTable() {
  const { chart } = useLearnTexts()

  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th rowSpan={2} scope="col">
            {chart.sign}
          </th>
          <th colSpan={children.length} scope="colgroup">
            {chart.children}
          </th>
          <th colSpan={studies.length - children.length} scope="colgroup">
            {chart.adults}
          </th>
        </tr>
        <tr>
          {studies.map(({ id, label }, index) => (
            <th key={id} scope="col">
              {index + 1}
              <span className="visually-hidden">: {label}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {features.map(({ id, label, values, note }) => (
          <tr key={id}>
            <th scope="row">
              {label}
              {note !== undefined && <span className={styles.remark}>{note}</span>}
            </th>
            {studies.map((study) => (
              <td key={study.id}>
                <ShareCell share={values[study.id]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ShareCell({ share }: { share: Share | undefined }) {
  const { chart } = useLearnTexts()

  if (share === undefined)
    return (
      <>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{chart.notCounted}</span>
      </>
    )
  if (share === 'common') return <span>{chart.common}</span>
  return <span>{typeof share === 'number' ? share : chart.range(share)}</span>
}
