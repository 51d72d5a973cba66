import type { Context } from '#src/content/model.ts'
import { useMessages } from '#src/store/language.ts'
import { answer, useSession } from '#src/store/session.ts'
import { RadioField } from '#src/ui/RadioField.tsx'

type Props = {
  item: Context
  label?: string
  layout?: 'stacked' | 'inline' | 'cards'
  error?: string | undefined
  onChoose?: (id: string) => void
}

/** A context item with options; what is stored is the option's number where it has one. */
export function ChoiceItem({ item, label = item.label, layout = 'stacked', error, onChoose }: Props) {
  const { check } = useMessages()
  const value = useSession(({ check: { answers } }) => answers[item.id])
  const options = item.options ?? []
  const chosen = options.find((option) => (option.value ?? option.id) === value)

  const choose = (id: string) => {
    answer(item.id, options.find((option) => option.id === id)?.value ?? id)
  }

  return (
    <RadioField
      id={item.id}
      label={label}
      hint={item.hint}
      layout={layout}
      options={options.map((option) => ({ value: option.id, label: option.label }))}
      value={chosen?.id}
      onChange={onChoose ?? choose}
      error={error}
      errorPrefix={check.errorPrefix}
    />
  )
}
