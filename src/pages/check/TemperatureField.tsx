import { useState } from 'react'
import type { Context } from '#src/content/model.ts'
import { useMessages } from '#src/store/language.ts'
import { useRegion } from '#src/store/region.ts'
import { answer, useSession } from '#src/store/session.ts'
import { decimal } from '#src/domain/check/numbers.ts'
import { Button } from '#src/ui/Button.tsx'
import { NumberField } from '#src/ui/NumberField.tsx'
import { inUnit, toCelsius, type TemperatureUnit } from './numbers.ts'
import type { HalfFilled } from './halfFilled.ts'
import styles from './SymptomDetails.module.css'

type Props = HalfFilled & { item: Context }

const sign = { C: '°C', F: '°F' }

/** A temperature in °C or °F, kept in °C. What is out of range is not kept. */
export function TemperatureField({ item, setHalf, faultOf }: Props) {
  const { check, details } = useMessages()
  const { temperature } = useRegion()
  const [unit, setUnit] = useState<TemperatureUnit>(temperature)
  const [text, setText] = useState(() => {
    const kept = useSession.getState().check.answers[item.id]
    return typeof kept === 'number' ? String(inUnit(kept, unit)) : ''
  })
  const { min = 30, max = 45 } = item
  const celsius = read(text, unit)
  const other = unit === 'C' ? 'F' : 'C'

  function read(typed: string, inWhich: TemperatureUnit): number | undefined {
    const degrees = decimal(typed)
    const value = degrees === undefined ? undefined : toCelsius(degrees, inWhich)
    return value !== undefined && value >= min && value <= max ? value : undefined
  }
  function change(typed: string, inWhich: TemperatureUnit) {
    const value = read(typed, inWhich)
    const range = { low: `${inUnit(min, inWhich)} ${sign[inWhich]}`, high: `${inUnit(max, inWhich)} ${sign[inWhich]}` }
    setText(typed)
    setUnit(inWhich)
    setHalf(item.id, value === undefined && typed.trim() !== '' ? details.badTemperature(range) : undefined)
    answer(item.id, value)
  }
  // A sound reading is converted; a number that only makes sense in the other unit stays as it was typed.
  function switchUnit() {
    change(celsius === undefined ? text : String(inUnit(celsius, other)), other)
  }

  return (
    <div className={styles['temperature']}>
      <NumberField
        id={item.id}
        label={details.temperature({ label: item.label, unit: sign[unit] })}
        hint={item.hint}
        inputMode="decimal"
        unit={sign[unit]}
        value={text}
        onChange={(typed) => change(typed, unit)}
        error={faultOf(item.id)}
        errorPrefix={check.errorPrefix}
      />
      {celsius !== undefined && <p className="small soft">{details.thatIs({ value: `${inUnit(celsius, other)} ${sign[other]}` })}</p>}
      <Button variant="quiet" onClick={switchUnit}>
        {details.use({ unit: sign[other] })}
      </Button>
    </div>
  )
}
