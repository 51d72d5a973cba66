/** The limits of `vitals.md`, section 6: outside them a value is asked about, and never dropped or taken without a word. */
import { describe, expect, it } from 'vitest'
import { isDoubt, queriesOf } from '#src/domain/nurse/queries.ts'
import type { Reading } from '#src/domain/nurse/typed.ts'
import { noFields } from '#src/store/intakeSaved.ts'

const asked = (fields: Partial<Record<Reading, string>>, sure: readonly Reading[] = []) => queriesOf({ ...noFields, ...fields }, 'C', sure)
const kinds = (fields: Partial<Record<Reading, string>>) => asked(fields).map(({ reading, kind }) => `${reading} ${kind}`)

describe.each([
  ['pulse', '6mo', 80, 220],
  ['pulse', '1', 60, 200],
  ['pulse', '4', 60, 200],
  ['pulse', '5', 50, 180],
  ['pulse', '12', 40, 180],
  ['pulse', '16', 35, 180],
  ['breaths', '11mo', 15, 90],
  ['breaths', '1', 12, 70],
  ['breaths', '11', 10, 50],
  ['breaths', '12', 8, 45],
  ['breaths', '80', 8, 45],
  ['systolic', '11mo', 50, 120],
  ['systolic', '4', 60, 130],
  ['systolic', '11', 70, 150],
  ['systolic', '15', 75, 180],
  ['systolic', '16', 70, 240],
  ['oxygen', '43', 70, 100],
] as const)('%s at the age of %s', (reading, age, low, high) => {
  it(`is taken from ${low} to ${high}, and asked about beyond`, () => {
    for (const value of [low, high]) expect(kinds({ age, [reading]: String(value) })).toEqual([])
    expect(kinds({ age, [reading]: String(low - 1) })).toEqual([`${reading} strange`])
    expect(kinds({ age, [reading]: String(high + 1) })).toEqual([`${reading} ${reading === 'oxygen' ? 'impossible' : 'strange'}`])
  })
})

describe('a measured value', () => {
  it('of 33.9 or 41.6 °C is asked about, at every age', () => {
    for (const age of ['', '3', '43'])
      expect(['33.9', '34', '41.5', '41.6'].map((temperature) => kinds({ age, temperature }).length)).toEqual([1, 0, 0, 1])
  })

  it('is asked about without an age only where it is strange at every age', () => {
    expect(kinds({ pulse: '190' })).toEqual([])
    expect(kinds({ pulse: '230' })).toEqual(['pulse strange'])
  })

  it('is not asked about once it was confirmed', () => {
    expect(asked({ age: '43', pulse: '190' }, ['pulse'])).toEqual([])
  })

  it.each([
    [{ oxygen: '8' }, 'oxygen impossible'],
    [{ oxygen: '101' }, 'oxygen impossible'],
    [{ pulse: '1500' }, 'pulse impossible'],
    [{ pulse: 'fast' }, 'pulse impossible'],
    [{ temperature: '50' }, 'temperature impossible'],
    [{ diastolic: '9' }, 'diastolic impossible'],
    [{ 'capillary-refill': '16' }, 'capillary-refill impossible'],
  ])('%o that cannot be is refused', (fields, kind) => {
    expect(kinds(fields)).toEqual([kind])
  })

  it('of 0 asks whether there is no pulse or breathing', () => {
    expect(kinds({ pulse: '0', breaths: '0', systolic: '0', oxygen: '0' })).toEqual([
      'pulse none',
      'breaths none',
      'oxygen impossible',
      'systolic none',
    ])
  })

  it.each(['0 bpm', '٠', 'zero', '0.0'])('of "%s" asks it, too', (pulse) => {
    expect(kinds({ pulse })).toEqual(['pulse none'])
  })

  it('of 95 to 108 in a field of °C is called °F', () => {
    expect(['95', '101.3', '108'].flatMap((temperature) => kinds({ temperature }))).toEqual(Array(3).fill('temperature fahrenheit'))
    expect(queriesOf({ ...noFields, temperature: '101.3' }, 'F', [])).toEqual([])
  })

  it('with a point that slipped is read back as what was meant', () => {
    expect(asked({ temperature: '375' })).toEqual([{ reading: 'temperature', kind: 'decimal', meant: 37.5 }])
    expect(asked({ temperature: '3.75' })).toEqual([{ reading: 'temperature', kind: 'decimal', meant: 37.5 }])
    expect(asked({ temperature: '٣٧٥' })).toEqual([{ reading: 'temperature', kind: 'decimal', meant: 37.5 }])
    expect(kinds({ temperature: '１０１．３' })).toEqual(['temperature fahrenheit'])
    expect(kinds({ temperature: '385 °F' })).toEqual(['temperature impossible'])
  })

  it('that does not fit another is asked about: a lower pressure over the upper, more breaths than beats', () => {
    expect(kinds({ age: '43', systolic: '110', diastolic: '109' })).toEqual([])
    expect(kinds({ age: '43', systolic: '110', diastolic: '110' })).toEqual(['diastolic pair'])
    expect(kinds({ age: '43', systolic: '70', diastolic: '110' })).toEqual(['diastolic pair'])
    expect(kinds({ systolic: '70', diastolic: '110' })).toEqual(['diastolic pair'])
    expect(kinds({ age: '43', pulse: '40', breaths: '40' })).toEqual([])
    expect(kinds({ age: '43', pulse: '40', breaths: '41' })).toEqual(['breaths pair'])
  })

  it('that may be real leaves the vital signs in doubt; a slip of the pen does not', () => {
    expect(asked({ age: '43', pulse: '190', breaths: '0', diastolic: '90', systolic: '80' }).every(isDoubt)).toBe(true)
    expect(asked({ oxygen: '8', temperature: '375' }).some(isDoubt)).toBe(false)
  })
})
