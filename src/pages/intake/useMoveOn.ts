import { useRef, type ChangeEvent, type KeyboardEvent } from 'react'
import { westernDigits } from '#src/domain/check/numbers.ts'
import type { TemperatureUnit } from '#src/domain/check/temperature.ts'
import { readings, type Reading } from '#src/domain/nurse/typed.ts'
import { canBegin, fieldAfter, isFull } from '#src/domain/nurse/fields.ts'
import { useIntake, writeField } from '#src/store/intake.ts'
import { aboutElementId } from './aboutFields.ts'
import { isComposing } from './composing.ts'

const isDigit = (key: string) => /^\d$/.test(westernDigits(key))
const modifiers = new Set(['Shift', 'AltGraph', 'CapsLock'])

/**
 * A field that is full goes on to the next one, if that is empty. There a Tab that was typed by habit stays, and Backspace or
 * what begins no value there ("%", " bpm", "/", the last 0 of 1500) goes back to the field that it belongs to. Off with the keys.
 */
export function useMoveOn(unit: TemperatureUnit) {
  const keysOn = useIntake((session) => session.keysOn)
  /** By itself the focus came from this reading to this field. */
  const came = useRef<{ from: Reading; to: Reading } | null>(null)
  /** What stood in the field before the digit that is being typed at its end. */
  const before = useRef<string | null>(null)

  return {
    onKeyDown: (event: KeyboardEvent) => {
      const { target, key } = event
      if (modifiers.has(key)) return
      const arrival = came.current
      came.current = null
      before.current = null
      if (!(target instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey || isComposing(event.nativeEvent)) return
      if (arrival && fieldOf(arrival.to) === target && target.value === '') {
        if (key === 'Tab' && !event.shiftKey) event.preventDefault()
        else if (key === 'Backspace' || (key.length === 1 && !(isDigit(key) && canBegin(arrival.to, key)))) {
          event.preventDefault()
          const text = useIntake.getState().fields[arrival.from]
          writeField(arrival.from, key === 'Backspace' ? text.slice(0, -1) : text + key, unit)
          fieldOf(arrival.from)?.focus()
        }
      }
      if (keysOn && isDigit(key) && target.selectionStart === target.value.length) before.current = target.value
    },
    onChange: ({ target }: ChangeEvent<HTMLFormElement>) => {
      const from = readings.find((reading) => aboutElementId(reading) === target.id)
      const next = from && fieldAfter(from)
      const text = String(target.value)
      if (!from || !next || before.current === null || text.slice(0, -1) !== before.current || !isFull(from, text, unit)) return
      const field = fieldOf(next)
      if (field?.value !== '') return
      field.focus()
      came.current = { from, to: next }
    },
  }
}

const fieldOf = (reading: Reading) => document.getElementById(aboutElementId(reading)) as HTMLInputElement | null
