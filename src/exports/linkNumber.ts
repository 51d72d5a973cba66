/** Writes and reads one number of a link, in the form that takes the least room. */
import type { Value } from '#src/domain/engine/answers.ts'
import type { Model, Reader, Writer } from './pack.ts'

/** The shortest that fits a number is taken: days, weeks, months of 30 days, tenths of a degree, months of a year. */
const forms: readonly { times: number; per: number; count: number }[] = [
  { times: 1, per: 1, count: 32 },
  { times: 1, per: 1, count: 128 },
  { times: 7, per: 1, count: 64 },
  { times: 30, per: 1, count: 64 },
  { times: 1, per: 10, count: 1024 },
  { times: 1, per: 12, count: 256 },
  { times: 1, per: 1, count: 2 ** 20 },
  // As a floating-point number, whole.
  { times: 1, per: 1, count: 0 },
]

/** `undefined`: not answered; any other word: not sure. */
export function writeNumber(out: Writer, model: Model, value: Value | undefined): void {
  if (typeof value !== 'number') return out.choose(model, value === undefined ? 0 : 1)
  const fits = forms.findIndex(({ times, per, count }) => {
    const steps = Math.round((value * per) / times)
    return steps >= 0 && steps < count && (steps * times) / per === value
  })
  const index = fits === -1 ? forms.length - 1 : fits
  const { times, per, count } = forms[index]!
  out.choose(model, index + 2)
  if (count === 0) out.number(new DataView(Float64Array.of(value).buffer).getBigUint64(0, true), 2n ** 64n)
  else out.number(BigInt(Math.round((value * per) / times)), BigInt(count))
}

export function readNumber(input: Reader, model: Model): Value | undefined {
  const choice = input.choose(model)
  if (choice < 2) return choice === 0 ? undefined : 'notSure'
  const { times, per, count } = forms[choice - 2]!
  if (count > 0) return (Number(input.number(BigInt(count))) * times) / per
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, input.number(2n ** 64n), true)
  return view.getFloat64(0, true)
}
