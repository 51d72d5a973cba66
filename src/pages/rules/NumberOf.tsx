import { useId, useState } from 'react'
import type { Value } from '#src/domain/engine/answers.ts'
import { westernDigits } from '#src/domain/check/numbers.ts'
import { NumberField } from '#src/ui/NumberField.tsx'

type Props = { label: string; value: Value | undefined; onChange: (value: number | undefined) => void }

/** A number of any size: what is half typed stays in the field and counts as not answered. */
export function NumberOf({ label, value, onChange }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const number = numberIn(typed)
  // A value that came from elsewhere (an example, a case) takes the place of what was typed.
  const text = value === number ? typed : String(value ?? '')

  return (
    <NumberField
      id={id}
      label={label}
      small
      inputMode="decimal"
      value={text}
      onChange={(next) => {
        setTyped(next)
        onChange(numberIn(next))
      }}
    />
  )
}

function numberIn(text: string): number | undefined {
  const digits = westernDigits(text).replace(/[,\u066b]/, '.')
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined
}
