/** A field of a vital sign that is full goes on to the next: what a key that is wrong, missing or there twice then does. */
import { describe, expect, it } from 'vitest'
import { queriesOf } from '#src/domain/nurse/queries.ts'
import { plausible, readings, type Reading } from '#src/domain/nurse/typed.ts'
import { canBegin, fieldAfter, isFull } from '#src/domain/nurse/fields.ts'
import { noFields, type Fields } from '#src/store/intakeSaved.ts'

const digits = Array.from('0123456789')
const full = (reading: Reading, text: string) => isFull(reading, text, 'C')

describe('a field', () => {
  it.each([
    ['temperature', ['38.4', '36,8', '40.0', '٣٨.٤'], ['38', '38.', '3', '384', '50.0', '24.9', '']],
    ['pulse', ['112', '88', '31', '199'], ['8', '11', '20', '30', '250', '088', '301', '88b']],
    ['breaths', ['20', '16', '29'], ['9', '12', '30', '45', '018', '121']],
    ['oxygen', ['97', '100', '40'], ['9', '10', '39', '97%', '101']],
    ['systolic', ['120', '95'], ['12', '30', '120/80']],
    ['diastolic', [], ['80', '100']],
    ['capillary-refill', [], ['15', '3']],
    ['age', [], ['43', '100', '7']],
  ] as const)('of %s is full with %j and not with %j', (reading, yes, no) => {
    for (const text of yes) expect([text, full(reading, text)]).toEqual([text, true])
    for (const text of no) expect([text, full(reading, text)]).toEqual([text, false])
  })

  it('in °F is full with a tenth too', () => {
    expect(['٣٨٫٤', '३८.४', '３８．４', '38·4', '38,4'].filter((text) => !isFull('temperature', text, 'C'))).toEqual([])
    expect(['38-4', '٣٨٫', '٣٨'].filter((text) => isFull('temperature', text, 'C'))).toEqual([])
    expect(['98.6', '101.3', '101', '101.'].map((text) => isFull('temperature', text, 'F'))).toEqual([true, true, false, false])
  })

  it('swallows no digit: none could follow, and the last is not the first of the next value', () => {
    for (const reading of readings.filter((one) => fieldAfter(one) && one !== 'temperature')) {
      const { min, max } = plausible[reading]
      const isTaken = (text: string) => Number(text) >= min && Number(text) <= max
      for (let value = min; value <= max; value += 1) {
        const text = String(value)
        if (!full(reading, text)) continue
        expect(digits.filter((digit) => isTaken(text + digit))).toEqual([])
        expect(isTaken(text.slice(0, -1))).toBe(false)
      }
    }
  })
})

it('a digit that begins no value is known by the range of what can be', () => {
  const beginners = (reading: Reading) => digits.filter((digit) => canBegin(reading, digit)).join('')
  expect((['pulse', 'breaths', 'oxygen', 'systolic', 'diastolic'] as const).map(beginners)).toEqual([
    '123456789',
    '123456789',
    '1456789',
    '123456789',
    '123456789',
  ])
})

/** As the fields of the screen take keys. `on`: whether those that are full go on by themselves. */
function typed(keys: readonly string[], on: boolean): Fields {
  const fields: Record<Reading, string> = { ...noFields }
  let at: Reading = 'temperature'
  let before: Reading | undefined
  let isFresh = false
  for (const key of keys) {
    const isHabit = key === 'Tab' && isFresh
    if (isFresh && key !== 'Tab' && !canBegin(at, key)) at = before!
    isFresh = false
    if (key !== 'Tab') fields[at] += key
    before = at
    const next = fieldAfter(at)
    isFresh = next !== undefined && key !== 'Tab' && on && full(at, fields[at]) && fields[next] === ''
    if (next && (isFresh || (key === 'Tab' && !isHabit))) at = next
  }
  return fields
}

const people = [36.8, 37.1, 38.4].flatMap((temperature) =>
  [48, 91, 112].flatMap((pulse) =>
    [8, 12, 18, 36].flatMap((breaths) =>
      [97, 100].map((oxygen) => ({ temperature: temperature.toFixed(1), pulse: `${pulse}`, breaths: `${breaths}`, oxygen: `${oxygen}` })),
    ),
  ),
)
type Person = (typeof people)[number]

const isAsked = (fields: Fields) => queriesOf({ ...fields, age: '43' }, 'C', []).length > 0
const isWrong = (fields: Fields, person: Person) =>
  readings.some((reading) => Number(fields[reading]) !== Number((person as Partial<Fields>)[reading] ?? ''))

/** With a Tab where it is needed, or after every value but the last. */
const keysOf = (person: Person, on: boolean) =>
  Object.entries(person).flatMap(([reading, text], at) => [...text, ...(at === 3 || (on && full(reading as Reading, text)) ? [] : ['Tab'])])

describe('four values, one after the other', () => {
  it('stand in their fields, typed with every Tab or with those alone that are needed', () => {
    for (const person of people)
      for (const keys of [keysOf(person, true), keysOf(person, false)]) expect(isWrong(typed(keys, true), person)).toBe(false)
  })

  it('are asked about where a Tab that was needed is forgotten', () => {
    for (const person of people) {
      const keys = keysOf(person, true)
      const tabs = keys.flatMap((key, at) => (key === 'Tab' ? [at] : []))
      for (const at of tabs) expect([person, isAsked(typed(keys.toSpliced(at, 1), true))]).toEqual([person, true])
    }
  })

  it('are wrong without a question seldomer than with a Tab each, when a key is missing, doubled or too many', () => {
    const unseen = (on: boolean) =>
      people.reduce((sum, person, index) => {
        const keys = keysOf(person, on)
        const slips = keys.flatMap((key, at) => [
          keys.toSpliced(at, 1),
          keys.toSpliced(at, 0, key),
          ...(key === 'Tab' ? [] : [keys.toSpliced(at, 0, digits[(at + index) % 10]!)]),
        ])
        return sum + slips.map((slip) => typed(slip, on)).filter((fields) => isWrong(fields, person) && !isAsked(fields)).length
      }, 0)
    expect(unseen(true)).toBeLessThan(unseen(false) * 0.6)
  })
})
