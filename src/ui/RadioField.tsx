import type { ReactNode } from 'react'
import { Choice } from './Choice.tsx'
import { Fieldset } from './Fieldset.tsx'
import { describedBy, type FieldTexts } from './FieldText.tsx'
import { Segments } from './Segments.tsx'
import styles from './RadioField.module.css'

export type RadioOption<T extends string> = { value: T; label: string; hint?: string | undefined; picture?: ReactNode }

type Props<T extends string> = FieldTexts & {
  name?: string
  options: readonly RadioOption<T>[]
  value: T | undefined
  onChange: (value: T) => void
  /**
   * `inline` for a few short answers, `even` for more of them in columns, `list` for longer ones close together, `cards`
   * for the one choice a whole page is about.
   */
  layout?: 'stacked' | 'inline' | 'even' | 'list' | 'cards'
}

const looks = { stacked: 'line', list: 'row', cards: 'card' } as const

/** One question, one answer out of several; none is chosen beforehand. */
export function RadioField<T extends string>({ name, options, value, onChange, layout = 'stacked', ...texts }: Props<T>) {
  const group = name ?? texts.id
  const description = describedBy({ ...texts, hint: undefined })

  return (
    <Fieldset {...texts}>
      {layout === 'inline' || layout === 'even' ? (
        <Segments
          even={layout === 'even'}
          id={texts.id}
          name={group}
          options={options}
          value={value}
          onChange={onChange}
          describedBy={description}
        />
      ) : (
        <div className={styles.options} data-layout={layout}>
          {options.map((option, index) => (
            <Choice
              key={option.value}
              type="radio"
              id={index === 0 ? texts.id : undefined}
              name={group}
              value={option.value}
              label={option.label}
              hint={option.hint}
              picture={option.picture}
              look={looks[layout]}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              describedBy={description}
            />
          ))}
        </div>
      )}
    </Fieldset>
  )
}
