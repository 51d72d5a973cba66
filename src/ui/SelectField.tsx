import { useId } from 'react'
import styles from './SelectField.module.css'

type Option = { value: string; label: string }

type Props = {
  label: string
  value: string
  options: readonly Option[]
  /** After the options: the same under headings. */
  groups?: readonly { label: string; options: readonly Option[] }[]
  onChange: (value: string) => void
}

/** A list to choose one from: the browser's own. */
export function SelectField({ label, value, options, groups, onChange }: Props) {
  const id = useId()

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
        }}
      >
        {options.map(optionOf)}
        {groups?.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(optionOf)}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

const optionOf = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
)
