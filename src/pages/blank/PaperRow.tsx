import styles from './BlankPage.module.css'

type Props = {
  number?: number
  label: string
  /** Who it is asked about, where that is not every adult. */
  only?: string | undefined
  /** A piece of the row above it. */
  piece?: boolean
  /** A line to write since when on. */
  since?: boolean
}

/** A row with a box each for yes, no and not sure, under the letters of its section. */
export function PaperRow({ number, label, only, piece = false, since = false }: Props) {
  return (
    <div className={styles.row} data-piece={piece}>
      <span className={styles.number}>{number}</span>
      <span className={styles.label}>
        {label}
        {only !== undefined && <small className={styles.only}> {only}</small>}
      </span>
      <i className={styles.box} />
      <i className={styles.box} />
      <i className={styles.box} />
      {since && <span className={styles.since} />}
    </div>
  )
}

type ChoiceProps = { label: string; choices: readonly string[] }

/** A box for each choice; with none, a line to write on. */
export function PaperChoice({ label, choices }: ChoiceProps) {
  return (
    <div className={styles.choice}>
      <span>{label}</span>
      {choices.map((choice) => (
        <span key={choice} className={styles.option}>
          <i className={styles.box} />
          {choice}
        </span>
      ))}
      {choices.length === 0 && <span className={styles.line} />}
    </div>
  )
}

type HeadProps = { title: string; letters: readonly string[]; since: string }

/** The title of a section, and what its boxes mean. */
export function PaperHead({ title, letters, since }: HeadProps) {
  return (
    <div className={styles.head}>
      <h2>{title}</h2>
      {letters.map((letter) => (
        <b key={letter}>{letter}</b>
      ))}
      <b className={styles.sinceHead}>{since}</b>
    </div>
  )
}
