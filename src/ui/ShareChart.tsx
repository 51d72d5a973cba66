import styles from './ShareChart.module.css'

/** Of 100 people, in one study; `from` and `to` are the same where it gives one number. */
export type Mark = { age: 'children' | 'adults'; from: number; to: number }
type Row = { id: string; label: string; texts: readonly string[]; marks: readonly Mark[] }
type Props = { rows: readonly Row[]; texts: { children: string; adults: string; key: string; whole: string } }

/** Shares as marks on a line from 0 to 100. Each row says its numbers in words too, so the drawing is left out for screen readers. */
export function ShareChart({ rows, texts }: Props) {
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.key}>
        <span>
          <Sample age="children" /> {texts.children}
        </span>
        <span>
          <Sample age="adults" /> {texts.adults}
        </span>
        <span>{texts.key}</span>
      </figcaption>
      <ul className={styles.rows}>
        {rows.map(({ id, label, texts: told, marks }) => (
          <li key={id}>
            <p className={styles.label}>{label}</p>
            <svg className={styles.line} height="34" aria-hidden="true" focusable="false">
              {[0, 25, 50, 75, 100].map((at) => (
                <line key={at} x1={`${at}%`} x2={`${at}%`} y1="2" y2="32" className={styles.grid} />
              ))}
              <Age marks={marks.filter(({ age }) => age === 'children')} y={11} />
              <Age marks={marks.filter(({ age }) => age === 'adults')} y={24} />
            </svg>
            <p className={styles.text}>
              {told.map((text) => (
                <span key={text}>{text}</span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.axis} aria-hidden="true">
        <span>0</span>
        <span>50</span>
        <span>{texts.whole}</span>
      </p>
    </figure>
  )
}

/** The marks of one age, and the line from the lowest to the highest of them. */
function Age({ marks, y }: { marks: readonly Mark[]; y: number }) {
  const points = [...new Set(marks.flatMap(({ from, to }) => [from, to]))]
  if (points.length === 0) return null
  return (
    <g data-age={marks[0]!.age}>
      <line x1={`${Math.min(...points)}%`} x2={`${Math.max(...points)}%`} y1={y} y2={y} className={styles.range} />
      {points.map((point) => (
        <svg key={point} x={`${point}%`} y={y} overflow="visible">
          <Shape age={marks[0]!.age} />
        </svg>
      ))}
    </g>
  )
}

/** Children and adults differ in shape, not in colour alone. */
function Shape({ age }: { age: Mark['age'] }) {
  return age === 'children' ? (
    <circle r="5.5" className={styles.mark} />
  ) : (
    <path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" className={styles.mark} />
  )
}

function Sample({ age }: { age: Mark['age'] }) {
  return (
    <svg className={styles.sample} viewBox="-9 -9 18 18" aria-hidden="true" focusable="false" data-age={age}>
      <Shape age={age} />
    </svg>
  )
}
