import type { Content } from '../../src/content/model.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { askNext } from '#src/domain/check/askNext.ts'
import { triage } from '#src/domain/engine/triage.ts'
import { see } from '#src/domain/check/seen.ts'

export type EngineTimes = { triage: number; askNext: number }

/** Milliseconds of one call, when warm: the median of many, with the answers of someone half-way through. */
export function timeEngine(content: Content): EngineTimes {
  const answers = halfWay(content)
  return { triage: median(() => triage(see(content, answers))), askNext: median(() => askNext(see(content, answers))) }
}

function median(call: () => unknown): number {
  // For two seconds: on a slow processor the compiler is behind for long, and what is measured first would look slowest.
  for (const until = performance.now() + 2000; performance.now() < until;) call()
  const times = Array.from({ length: 60 }, () => {
    // Ten at a time: a browser's clock has no finer steps than a tenth of a millisecond.
    const start = performance.now()
    for (let turn = 0; turn < 10; turn += 1) call()
    return (performance.now() - start) / 10
  })
  return times.toSorted((a, b) => a - b)[30]!
}

/** A woman of 34 with three unexplained signs, the rest of the first half answered with no. */
function halfWay({ symptoms }: Content): Answers {
  const asked = symptoms.slice(0, symptoms.length / 2)
  return {
    who: 'me',
    age: 34,
    sex: 'female',
    'times-seen': 0,
    ...Object.fromEntries(asked.map(({ id }, place) => [id, place % 12 === 3 ? 'yes' : 'no'])),
  }
}
