import styles from './Steps.module.css'

export type Step = { id: string; label: string; state: 'done' | 'now' | 'later' }

type Props = { label: string; steps: readonly Step[] }

/** The parts of the check in a quiet list. Only beside the text on wide screens: the eyebrow says the same in words. */
export function Steps({ label, steps }: Props) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step) => (
        <li key={step.id} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          {step.label}
        </li>
      ))}
    </ol>
  )
}
