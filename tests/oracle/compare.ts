/** The engine of the app and the oracle, side by side. */
import { triage } from '#src/domain/engine/triage.ts'
import { answersOf, type Case } from '#src/domain/cases/vignettes.ts'
import { content } from '#tests/support/content.ts'
import written from '#tests/vignettes/cases.json' with { type: 'json' }
import type { Rules } from './files.ts'
import { justEnough, somebody } from './people.ts'
import { told, type Said } from './told.ts'
import { see } from '#src/domain/check/seen.ts'

export type Compared = { people: number; differences: string[] }

/**
 * @param seeds how many made-up people
 * @param ways how many of those who say just enough, at most, for each rule
 */
export function compare(data: Rules, { seeds, ways }: { seeds: number; ways: number }): Compared {
  const everybody: [string, Said][] = [
    ...Array.from({ length: seeds }, (_, seed): [string, Said] => [`made-up person ${seed}`, somebody(data, seed)]),
    ...(written.cases as Case[]).map((one): [string, Said] => [`case ${one.id}`, answersOf(content, one).answers]),
    ...[...justEnough(data, ways)].map(({ ref, said }): [string, Said] => [`just enough for ${ref}`, said]),
  ]
  const differences = everybody.flatMap(([name, said]) => {
    const engine = triage(see(content, said))
    const oracle = told(data, said)
    if (engine.atLeast === oracle.atLeast && engine.atMost === oracle.atMost) return []
    const words = `engine ${engine.atLeast} to ${engine.atMost}, oracle ${oracle.atLeast} to ${oracle.atMost}`
    return [`${name}: ${words}: ${JSON.stringify(said)}`]
  })
  return { people: everybody.length, differences }
}
