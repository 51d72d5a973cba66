import { useState } from 'react'
import { Choice } from './Choice.tsx'
import { Fieldset } from './Fieldset.tsx'
import { describedBy, type FieldTexts } from './FieldText.tsx'
import { NumberField } from './NumberField.tsx'
import { Segments, type SegmentOption } from './Segments.tsx'
import { typed, wholeNumber, withoutUnit, withUnitTyped, type Draft, type Since, type SinceUnit } from './since.ts'
import styles from './SinceField.module.css'

type Props = FieldTexts & {
  amountLabel: string
  units: readonly SegmentOption<SinceUnit>[]
  notSureLabel: string
  value: Since | undefined
  /** `complete` is false while there is only half an answer, which counts as none: let the page say so on Continue. */
  onChange: (value: Since | undefined, complete: boolean) => void
}

/** Since when: a number and its unit, which may be typed behind it, or "not sure". What is half written stays in the field and goes nowhere else. */
export function SinceField({ amountLabel, units, notSureLabel, value, onChange, ...texts }: Props) {
  const [draft, setDraft] = useState<Draft>(() => typed(value))
  const description = describedBy({ ...texts, hint: undefined })
  const shown = same(read(draft), value) ? draft : typed(value)

  function change(part: Partial<Draft>) {
    const next = { ...shown, notSure: false, ...part }
    const since = read(next)
    setDraft(next)
    onChange(since, since !== undefined || (next.amount.trim() === '' && next.unit === undefined))
  }

  return (
    <Fieldset {...texts}>
      <div className={styles.line}>
        <NumberField
          id={texts.id}
          label={amountLabel}
          small
          value={shown.amount}
          onChange={(amount) => change({ amount })}
          describedBy={description}
        />
        <Segments
          id={`${texts.id}-unit`}
          name={`${texts.id}-unit`}
          options={units}
          value={withUnitTyped(shown.amount)?.unit ?? shown.unit}
          onChange={(unit) => change({ amount: withoutUnit(shown.amount), unit })}
          describedBy={description}
        />
      </div>
      <div className={styles.notSure}>
        <Choice
          type="checkbox"
          name={`${texts.id}-not-sure`}
          value="notSure"
          label={notSureLabel}
          checked={shown.notSure}
          onChange={(notSure) => change({ amount: '', unit: undefined, notSure })}
        />
      </div>
    </Fieldset>
  )
}

function read({ amount, unit, notSure }: Draft): Since | undefined {
  if (notSure) return 'notSure'
  const both = withUnitTyped(amount)
  if (both) return both
  const number = wholeNumber(amount)
  return number === undefined || unit === undefined ? undefined : { amount: number, unit }
}

function same(one: Since | undefined, other: Since | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other
  return one.amount === other.amount && one.unit === other.unit
}
