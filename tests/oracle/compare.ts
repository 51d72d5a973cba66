/** The engine of the app and the oracle, side by side. */
import { evaluate, undecided } from '#src/domain/engine/condition.ts'
import { ifItIsSo } from '#src/domain/engine/doubt.ts'
import { factsFrom, type Facts } from '#src/domain/engine/facts.ts'
import { ruleBook, triage } from '#src/domain/engine/triage.ts'
import type { Case } from '#src/domain/cases/case.ts'
import { answersOf } from '#src/domain/cases/vignettes.ts'
import { content } from '#tests/support/content.ts'
import written from '#tests/vignettes/cases.json' with { type: 'json' }
import type { Rules } from './files.ts'
import type { Meaning, Truth } from './meaning.ts'
import { justEnough, somebody } from './people.ts'
import { meaningsOf, told, type Said } from './told.ts'
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
    const seen = see(content, said)
    const engine = triage(seen)
    const meanings = meaningsOf(data, said)
    const oracle = told(data, said, meanings)
    const so = ifItIsSo(content, said)
    return [
      ...(engine.atLeast === oracle.atLeast && engine.atMost === oracle.atMost
        ? []
        : [`engine ${engine.atLeast} to ${engine.atMost}, oracle ${oracle.atLeast} to ${oracle.atMost}`]),
      ...verdictsApart(seen.facts, meanings.sure),
      ...(so ? verdictsApart(factsFrom(content, so), meanings.ifSo).map((what) => `${what}, were all that is in doubt so`) : []),
    ].map((what) => `${name}: ${what}: ${JSON.stringify(said)}`)
  })
  return { people: everybody.length, differences }
}

/** Rules and escalations of which the engine and the oracle do not say the same: met, unmet or unknown. */
function verdictsApart(facts: Facts, { rules, raised }: Meaning<boolean>): string[] {
  const decided = undecided()
  const verdicts = new Map(ruleBook(content).map(({ id, when }) => [id, evaluate(when, facts, decided)]))
  const ids = [
    ...rules.map(({ rule }) => rule.id),
    ...content.escalations.flatMap(({ id, from }) => from.map((level) => `${id}-from-${level}`)),
  ]
  return [...rules, ...raised].flatMap(({ truth }, index) => {
    const id = ids[index]!
    return verdicts.get(id) === verdictOf(truth) ? [] : [`${id} is ${verdicts.get(id)} in the engine, ${verdictOf(truth)} in the oracle`]
  })
}

const verdictOf = ({ sure, may }: Truth<boolean>) => (sure ? 'met' : may ? 'unknown' : 'unmet')
