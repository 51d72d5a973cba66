import { memo } from 'react'
import { flushSync } from 'react-dom'
import type { FactId } from '#src/content/model.ts'
import type { Check } from '#src/domain/check/check.ts'
import { intakeGroups } from '#src/domain/nurse/grid.ts'
import { nextSteps, type NextStep } from '#src/domain/nurse/nextSteps.ts'
import type { NumberedRow } from '#src/domain/nurse/paper.ts'
import { goToRow } from '#src/store/intake.ts'
import { seenOf } from '#src/store/seen.ts'
import useIntakeTexts from 'virtual:texts/intake'
import { aboutElementId, aboutFields, fieldNameOf } from './aboutFields.ts'
import { focusRow } from './IntakeGrid.tsx'
import { clinicSummary } from './note.ts'
import styles from './SidePanel.module.css'
import { detailElementId } from './RowDetails.tsx'

type Props = { check: Check }

const nextAtMost = 4
const detailsAtMost = 2

/** Each entry leads to the place where it is answered. */
export const AskNext = memo(function AskNext({ check }: Props) {
  const texts = useIntakeTexts()
  const seen = seenOf(check.answers)
  const steps = nextSteps(seen, clinicSummary(check), intakeGroups(seen), aboutFields).slice(0, nextAtMost)

  return (
    <div className={styles.next}>
      <h2>{texts.next}</h2>
      {steps.length === 0 ? (
        <p>{texts.nextNone}</p>
      ) : (
        <ul>
          {steps.map((step) => (
            <li key={step.kind === 'about' ? step.id : step.row.id}>
              <button
                type="button"
                aria-label={nameOf(step)}
                title={step.kind === 'about' ? undefined : step.row.label}
                onClick={() => {
                  go(step)
                }}
              >
                {step.kind === 'about' ? (
                  fieldNameOf(step.id)
                ) : (
                  <>
                    <span className={styles.ref}>{step.row.number}</span> {step.row.clinicalTerm}
                    {detailsIn(step)}
                  </>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )

  /** As it stands there: some readers run the number and the term together. */
  function nameOf(step: NextStep): string {
    return step.kind === 'about' ? fieldNameOf(step.id) : `${step.row.number} ${step.row.clinicalTerm}${detailsIn(step)}`
  }

  function detailsIn(step: NextStep): string {
    return step.kind === 'detail' ? `: ${detailNames(step.row, step.missing)}` : ''
  }

  /** The first of them by name: these lines have little room. */
  function detailNames(row: NumberedRow, missing: readonly FactId[]): string {
    const named = missing.slice(0, detailsAtMost).map((fact) => detailName(row, fact))
    return [...named, ...(missing.length > named.length ? [`+${missing.length - named.length}`] : [])].join(', ')
  }

  /** As its field is called. */
  function detailName({ symptom }: NumberedRow, fact: FactId): string {
    const id = fact.slice(symptom.id.length + 1)
    const { since, trend, severity } = texts
    const feature = symptom.features.find((one) => one.id === id)?.clinicalTerm
    return { since, trend, severity }[id] ?? feature ?? symptom.measures.find((one) => one.id === id)!.label
  }
})

function go(step: NextStep): void {
  if (step.kind === 'about') {
    focusOn(aboutElementId(step.id))
    return
  }
  // The panel of the row must be there before its field can have the focus.
  flushSync(() => {
    goToRow(step.row.id)
  })
  if (step.kind === 'row') focusRow(step.row.id)
  else focusOn(detailElementId(step.missing[0]!))
}

function focusOn(id: string): void {
  const field = document.getElementById(id)
  // The risk factors are folded.
  field?.closest('details')?.setAttribute('open', '')
  field?.focus()
}
