import { useMessages } from '#src/store/language.ts'
import { NumberField } from '#src/ui/NumberField.tsx'
import { RadioField } from '#src/ui/RadioField.tsx'
import styles from './AgeField.module.css'
import { ageUnit, withUnit, type AgeDraft, type AgeUnit } from './numbers.ts'

type Props = { draft: AgeDraft; onChange: (draft: AgeDraft) => void; withMonths: boolean; faultOf: (id: string) => string | undefined }

/** The age in years; where it may be a child's, in years or months, and neither is chosen beforehand. */
export function AgeField({ draft, onChange, withMonths, faultOf }: Props) {
  const { about, check } = useMessages()

  return (
    <div className={styles.age}>
      <NumberField
        id="age"
        label={about.age}
        hint={withMonths ? about.ageMonthsHint : undefined}
        unit={withMonths ? undefined : about.years}
        value={draft.amount}
        onChange={(amount) => onChange({ unit: withMonths ? draft.unit : 'years', amount })}
        error={faultOf('age')}
        errorPrefix={check.errorPrefix}
      />
      {withMonths && (
        <RadioField<AgeUnit>
          id="age-unit"
          label={about.ageUnit}
          layout="inline"
          options={[
            { value: 'years', label: about.years },
            { value: 'months', label: about.months },
          ]}
          value={ageUnit(draft)}
          onChange={(unit) => onChange(withUnit(draft, unit))}
          error={faultOf('age-unit')}
          errorPrefix={check.errorPrefix}
        />
      )}
    </div>
  )
}
