/**
 * Packs many small choices into one large number by range coding (rANS): likely choices take less room. The number is a
 * bigint, so that nothing is rounded and every number decodes to some choices.
 */

/** Counts of each choice, by which frequent ones get short. Writer and reader update them alike. */
export type Model = number[]

/** One choice: its share of the whole, and where its share begins. */
type Step = { from: number; share: number; whole: number }

export type Writer = { choose: (model: Model, choice: number) => void; number: (value: bigint, count: bigint) => void; end: () => number[] }
export type Reader = { choose: (model: Model) => number; number: (count: bigint) => bigint; isAtEnd: () => boolean }

export function writer(): Writer {
  const steps: ((packed: bigint) => bigint)[] = []
  return {
    choose(model, choice) {
      const { from, share, whole } = bigStep(stepOf(model, choice))
      steps.push((packed) => (packed / share) * whole + from + (packed % share))
      learn(model, choice)
    },
    number(value, count) {
      steps.push((packed) => packed * count + value)
    },
    // Encode backwards: rANS decodes in reverse order.
    end: () => bytesOfBig(steps.reduceRight((packed, step) => step(packed), 0n)),
  }
}

export function reader(bytes: readonly number[]): Reader {
  let packed = bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n)
  return {
    choose(model) {
      const place = Number(packed % BigInt(sum(model)))
      const choice = model.findIndex((_, index) => place < sum(model.slice(0, index + 1)))
      const { from, share, whole } = bigStep(stepOf(model, choice))
      packed = share * (packed / whole) + (packed % whole) - from
      learn(model, choice)
      return choice
    },
    number(count) {
      const value = packed % count
      packed /= count
      return value
    },
    isAtEnd: () => packed === 0n,
  }
}

const sum = (model: readonly number[]) => model.reduce((total, share) => total + share, 0)

function stepOf(model: Model, choice: number): Step {
  return { from: sum(model.slice(0, choice)), share: model[choice]!, whole: sum(model) }
}

const bigStep = ({ from, share, whole }: Step) => ({ from: BigInt(from), share: BigInt(share), whole: BigInt(whole) })

function learn(model: Model, choice: number): void {
  model[choice]! += 1
}

function bytesOfBig(packed: bigint): number[] {
  const bytes: number[] = []
  for (let rest = packed; rest > 0n; rest /= 256n) bytes.unshift(Number(rest % 256n))
  return bytes
}
