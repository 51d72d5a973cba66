import learn from 'virtual:learn'
import type { Share } from '#src/content/learnSchema.ts'
import useLearnTexts from 'virtual:texts/learn'
import styles from './ShareTable.module.css'

const { studies, features } = learn.prevalence
const children = studies.filter(({ age }) => age === 'children')

const headId = (name: string): string => `head-${name}`
/** The heads above a number: who was counted, in which study. */
const headsOf = ({ id, age }: { id: string; age: string }): string => `${headId(age)} ${headId(id)}`

/** Every number, by study. The studies are numbered as they are told below the table. */
export function ShareTable() {
  const { chart } = useLearnTexts()

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- With large letters it is wider than a phone, and is moved by the keys.
    <div className={styles.frame} role="group" aria-label={chart.table} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th id={headId('sign')} rowSpan={2} scope="col">
              {chart.sign}
            </th>
            <th id={headId('children')} colSpan={children.length} scope="colgroup">
              {chart.children}
            </th>
            <th id={headId('adults')} colSpan={studies.length - children.length} scope="colgroup">
              {chart.adults}
            </th>
          </tr>
          <tr>
            {studies.map(({ id, age, label }, index) => (
              <th key={id} id={headId(id)} headers={headId(age)} scope="col">
                {index + 1}
                <span className="visually-hidden">: {label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {features.map(({ id, label, values, note }) => (
            <tr key={id}>
              <th id={headId(`row-${id}`)} headers={headId('sign')} scope="row">
                {label}
                {note !== undefined && <span className={styles.remark}>{note}</span>}
              </th>
              {studies.map((study) => (
                <td key={study.id} headers={`${headsOf(study)} ${headId(`row-${id}`)}`}>
                  <ShareCell share={values[study.id]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
