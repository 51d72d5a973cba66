import { Choice } from './Choice.tsx'
import { Fieldset } from './Fieldset.tsx'
import { describedBy, type FieldTexts } from './FieldText.tsx'
import styles from './CheckboxField.module.css'

type CheckboxOption<T extends string> = { value: T; label: string; hint?: string | undefined }

type Props<T extends string> = FieldTexts & {
  options: readonly CheckboxOption<T>[]
  values: readonly T[]
  onChange: (values: readonly T[]) => void
}

/** One question, any number of answers, kept in the order in which they are listed. */
export function CheckboxField<T extends string>({ options, values, onChange, ...texts }: Props<T>) {
  function toggle(value: T, checked: boolean) {
    onChange(options.map((option) => option.value).filter((each) => (each === value ? checked : values.includes(each))))
  }

  return (
    <Fieldset {...texts}>
      <div className={styles.options}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={index === 0 ? texts.id : undefined}
            name={texts.id}
            value={option.value}
            label={option.label}
            hint={option.hint}
            checked={values.includes(option.value)}
            onChange={(checked) => toggle(option.value, checked)}
            describedBy={describedBy({ ...texts, hint: undefined })}
          />
        ))}
      </div>
    </Fieldset>
  )
}
