/** Every mutant of the rules, and who notices it. */
import type { Data } from '#src/content/read.ts'
import { explained } from './explained.ts'
import { checksOf, killerOf, type Killer } from './killers.ts'
import { mutantsOf, nameOf } from './mutants.ts'

export type Run = {
  killed: readonly (Killer & { name: string })[]
  /** Noticed by nobody, and explained. */
  equivalent: readonly string[]
  /** Noticed by nobody, and not explained: a hole in the tests. */
  survived: readonly string[]
  /** Explained, but noticed by somebody or not there any more: the list is out of date. */
  outdated: readonly string[]
}

/** @param data the real rules: they stay as they are, each mutant is a copy that shares the rest. */
export function runMutants(data: Data): Run {
  const checks = checksOf(data)
  const killed: (Killer & { name: string })[] = []
  const unnoticed: string[] = []
  for (const mutant of mutantsOf(data)) {
    const killer = killerOf(mutant, checks)
    if (killer) killed.push({ ...killer, name: nameOf(mutant) })
    else unnoticed.push(nameOf(mutant))
  }
  return {
    killed,
    equivalent: unnoticed.filter((name) => name in explained),
    survived: unnoticed.filter((name) => !(name in explained)),
    outdated: Object.keys(explained).filter((name) => !unnoticed.includes(name)),
  }
}
