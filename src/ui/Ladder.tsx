import type { LevelId } from '#src/content/schema.ts'
import styles from './Ladder.module.css'

type Props = {
  /** From the least urgent to the most urgent. */
  levels: readonly { id: LevelId; label: string }[]
  atLeast: LevelId
  atMost: LevelId
  /** Beside the two ends: "at least", "could be". */
  atLeastLabel: string
  atMostLabel: string
  /** What the drawing shows, in one sentence, to be read aloud. */
  text: string
}

/** How urgent it is on a ladder: what is certain is solid, how far it could still rise is dashed. */
export function Ladder({ levels, atLeast, atMost, atLeastLabel, atMostLabel, text }: Props) {
  const low = levels.findIndex((level) => level.id === atLeast)
  const high = levels.findIndex((level) => level.id === atMost)

  return (
    <>
      <p className="visually-hidden">{text}</p>
      <div className={styles.ladder} aria-hidden="true">
        {levels.map((level, index) => (
          <div key={level.id} className={styles.rung} data-urgency={level.id} data-state={stateOf(index, low, high)}>
            <span className={styles.label}>{level.label}</span>
            {index === low && <span className={styles.mark}>{atLeastLabel}</span>}
            {index === high && high > low && <span className={styles.mark}>{atMostLabel}</span>}
          </div>
        ))}
      </div>
    </>
  )
}

function stateOf(index: number, low: number, high: number): 'certain' | 'possible' | 'other' {
  if (index === low) return 'certain'
  return index > low && index <= high ? 'possible' : 'other'
}
