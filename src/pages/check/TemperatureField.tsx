import { useState } from 'react'
import useDetailsTexts from 'virtual:texts/details'
import type { Context } from '#src/content/model.ts'
import { useMessages } from '#src/store/language.ts'
import { useRegion } from '#src/store/region.ts'
import { answer, useSession } from '#src/store/session.ts'
import {
  otherTemperature,
  plausibleTemperature,
  temperatureOf,
  temperatureTyped,
  type TemperatureUnit,
} from '#src/domain/check/temperature.ts'
import { temperatureIn } from '#src/words/temperature.ts'
import { Button } from '#src/ui/Button.tsx'
import { NumberField } from '#src/ui/NumberField.tsx'
import type { HalfFilled } from './halfFilled.ts'
import styles from './SymptomDetails.module.css'

type Props = HalfFilled & { item: Context }

/** °C: what is hotter is asked about once, since a slip of the finger is more likely. A person's judgement. */
const seldomOver = 42

/** Of text in a field of this unit, the °C that may be right; undefined for all else. */
function read(text: string, unit: TemperatureUnit): number | undefined {
  const value = temperatureOf(text, unit)
  return typeof value === 'number' ? value : undefined
}

/** A temperature in °C or °F, kept in °C. What cannot be right stays in the field, and is asked about. */
export function TemperatureField({ item, setHalf, faultOf }: Props) {
  const { check } = useMessages()
  const details = useDetailsTexts()
  const { temperature } = useRegion()
  const [unit, setUnit] = useState<TemperatureUnit>(temperature)
  const [text, setText] = useState(() => {
    const kept = useSession.getState().check.answers[item.id]
    return typeof kept === 'number' ? String(unit === 'C' ? kept : otherTemperature(kept, 'C')) : ''
  })
  const isTaken = useSession((session) => typeof session.check.answers[item.id] === 'number')
  const celsius = read(text, unit)
  const isAsked = celsius !== undefined && !isTaken
  const other = unit === 'C' ? 'F' : 'C'
  const meant = celsius === undefined ? read(text, other) : undefined
  const both = (value: number, first: TemperatureUnit, second: TemperatureUnit) =>
    `${temperatureIn(value, first)} (${temperatureIn(value, second)})`

  function change(typed: string, inWhich: TemperatureUnit, isSure = false) {
    const value = read(typed, inWhich)
    const isStrange = value !== undefined && value > seldomOver && !isSure
    setText(typed)
    setUnit(inWhich)
    setHalf(item.id, isStrange ? details.sayIfRight({ value: temperatureIn(value, inWhich) }) : faultIn(typed, value, inWhich))
    answer(item.id, isStrange ? undefined : value)
  }
  function faultIn(typed: string, value: number | undefined, inWhich: TemperatureUnit): string | undefined {
    if (value !== undefined || typed.trim() === '') return undefined
    const { min, max } = plausibleTemperature
    if (temperatureTyped(typed, inWhich) !== undefined)
      return details.badTemperature({ low: temperatureIn(min, inWhich), high: temperatureIn(max, inWhich) })
    return details.unreadTemperature({ text: typed.trim(), example: inWhich === 'C' ? '38.5' : '101.3' })
  }
  // A sound reading is converted; a number that only makes sense in the other unit stays as it was typed.
  function switchUnit() {
    const isSure = isTaken && celsius !== undefined
    change(celsius === undefined ? text : temperatureIn(celsius, other).split(' ')[0]!, other, isSure)
  }

  /** The button goes with its question: the field that was asked about has the focus then. */
  const andBack = (act: () => void) => () => {
    act()
    document.getElementById(item.id)?.focus()
  }

  return (
    <div className={styles.temperature}>
      <NumberField
        id={item.id}
        label={details.temperature({ label: item.label, unit: `°${unit}` })}
        hint={item.hint}
        inputMode="decimal"
        unit={`°${unit}`}
        value={text}
        onChange={(typed) => change(typed, unit)}
        error={faultOf(item.id)}
        errorPrefix={check.errorPrefix}
      />
      {celsius !== undefined && <p className="small soft">{details.thatIs({ value: temperatureIn(celsius, other) })}</p>}
      {meant !== undefined && (
        <Button variant="quiet" onClick={andBack(switchUnit)}>
          {details.didYouMean({ value: both(meant, other, unit) })}
        </Button>
      )}
      <div role="status">{isAsked && <p>{details.veryHigh({ value: both(celsius, unit, other) })}</p>}</div>
      {isAsked && (
        <Button variant="quiet" onClick={andBack(() => change(text, unit, true))}>
          {details.isRight({ value: temperatureIn(celsius, unit) })}
        </Button>
      )}
      <Button variant="quiet" onClick={switchUnit}>
        {details.use({ unit: `°${other}` })}
      </Button>
    </div>
  )
}
