import { useId } from 'react'
import { content } from '#src/content/app.ts'
import useRulesTexts from 'virtual:texts/rulesPage'
import { SelectField } from '#src/ui/SelectField.tsx'
import styles from './RulesPage.module.css'

export type Filter = { find: string; level: string; basis: string }

type Props = { filter: Filter; onChange: (filter: Filter) => void; shown: number }

/** What to show of a long list: by word, by advice, by what it rests on. */
export function Filters({ filter, onChange, shown }: Props) {
  const texts = useRulesTexts()
  const find = useId()

  return (
    <div role="search" className={styles.filters}>
      <div>
        <label htmlFor={find}>{texts.find}</label>
        <input
          id={find}
          type="search"
          autoComplete="off"
          placeholder={texts.findHint}
          value={filter.find}
          onChange={(event) => {
            onChange({ ...filter, find: event.target.value })
          }}
        />
      </div>
      <SelectField
        label={texts.level}
        value={filter.level}
        options={[{ value: '', label: texts.allLevels }, ...content.levels.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(level) => {
          onChange({ ...filter, level })
        }}
      />
      <SelectField
        label={texts.basisLabel}
        value={filter.basis}
        options={[{ value: '', label: texts.allBases }, ...Object.entries(texts.basis).map(([value, label]) => ({ value, label }))]}
        onChange={(basis) => {
          onChange({ ...filter, basis })
        }}
      />
      <output>{texts.shown(shown)}</output>
    </div>
  )
}
