import learn from 'virtual:learn'
import useLearnTexts from 'virtual:texts/learn'
import { Callout } from '#src/ui/Callout.tsx'
import { ShareChart } from '#src/ui/ShareChart.tsx'
import styles from './Learn.module.css'
import { marksOf, useShareWords } from './shareWords.ts'
import { ShareTable } from './ShareTable.tsx'
import { SourceLine } from './SourceLine.tsx'
import { Told } from './Told.tsx'

const { warning, studies, features, more, missing } = learn.prevalence

/** The counts of the studies: the warning first, then a chart, then the table with every number and where it comes from. */
export function Shares({ level }: { level: 2 | 3 }) {
  const { chart } = useLearnTexts()
  const tell = useShareWords()
  const Heading = `h${level}` as const

  return (
    <>
      <Callout tone="warn">
        <p>
          <b>{warning}</b>
        </p>
      </Callout>
      <section className={styles.section}>
        <Heading>{chart.chart}</Heading>
        <ShareChart
          texts={{ children: chart.children, adults: chart.adults, key: chart.key, whole: chart.of({ share: 100 }) }}
          rows={features
            .map((feature) => ({ id: feature.id, label: feature.label, texts: tell(feature), marks: marksOf(feature) }))
            .filter(({ marks }) => marks.length > 0)}
        />
      </section>
      <section className={styles.section}>
        <Heading>{chart.table}</Heading>
        <ShareTable />
        <p className="small">{chart.notes}</p>
        <p className="small">{missing}</p>
      </section>
      <section className={styles.section}>
        <Heading>{chart.studies}</Heading>
        {studies.map(({ id, label, detail, source }, index) => (
          <div key={id} className={styles.told}>
            <p>
              <b>{chart.study({ number: index + 1, label })}</b> {detail}
            </p>
            <SourceLine codes={[source]} />
          </div>
        ))}
      </section>
      <section className={styles.section}>
        <Heading>{chart.more}</Heading>
        {more.map((statement) => (
          <Told key={statement.text} statement={statement} />
        ))}
      </section>
    </>
  )
}
