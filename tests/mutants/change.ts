/**
 * What a fault in the rules can change, found without asking everybody again: which rules mean something else, and whose
 * answers meet one of them differently. All others hear what they heard before.
 */
import type { Condition, Content, Rule, ShowIf } from '#src/content/model.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { evaluate } from '#src/domain/engine/condition.ts'
import { ifItIsSo } from '#src/domain/engine/doubt.ts'
import { factsFrom, type Facts } from '#src/domain/engine/facts.ts'
import { once } from '#src/domain/engine/once.ts'
import { ruleBook } from '#src/domain/engine/triage.ts'

/** Somebody, as the real content reads their answers: as they are, and (where something is in doubt) as if it were so. */
export type Person = { facts: readonly Facts[]; known: Map<number, string> }

export function personOf(content: Content, answers: Answers): Person {
  const so = ifItIsSo(content, answers)
  return { facts: [answers, ...(so ? [so] : [])].map((one) => factsFrom(content, one)), known: new Map() }
}

type Pair = { before: Condition; after: Condition }

export type Change = {
  /** The same answers make the same facts. */
  isOfRulesAlone: boolean
  /** Rules that are left out, new or of another level, with their escalations, which are rules too. */
  moved: readonly Rule[]
  /** The smallest parts of conditions that are written otherwise: whom none of them decides differently hears the same. */
  parts: readonly Pair[]
}

export function changeOf(real: Content, content: Content): Change {
  const [before, after] = [real, content].map(byId) as [ReadonlyMap<string, Rule>, ReadonlyMap<string, Rule>]
  const isKept = ({ id, level, ref }: Rule, there: ReadonlyMap<string, Rule>) =>
    there.get(id)?.level === level && there.get(id)?.ref === ref
  const parts = new Map<string, Pair>()
  for (const { id, when } of after.values()) collect(before.get(id)?.when ?? when, when, parts)
  return {
    isOfRulesAlone: real.symptoms === content.symptoms || factsSign(real) === factsSign(content),
    moved: [...[...before.values()].filter((rule) => !isKept(rule, after)), ...[...after.values()].filter((rule) => !isKept(rule, before))],
    parts: [...parts.values()],
  }
}

const byId = once((content: Content): ReadonlyMap<string, Rule> => new Map(ruleBook(content).map((rule) => [rule.id, rule])))

/** Goes down to where two conditions differ. */
function collect(before: Condition, after: Condition, parts: Map<string, Pair>): void {
  if (signOf(before) === signOf(after)) return
  const key = `${signOf(before)} ${signOf(after)}`
  if (parts.has(key)) return
  const [first, second] = [before, after].map(partsOf)
  const isAlike = first && second && first.length === second.length && kindOf(before) === kindOf(after)
  if (isAlike) first.forEach((part, index) => collect(part, second[index]!, parts))
  else parts.set(key, { before, after })
}

/** Could this person hear something else, or for another reason? */
export function concerns({ moved, parts }: Change, { facts, known }: Person): boolean {
  const verdicts = (condition: Condition) => facts.map((one) => evaluate(condition, one)).join(' ')
  const before = (condition: Condition) => {
    const verdict = known.get(signOf(condition)) ?? verdicts(condition)
    known.set(signOf(condition), verdict)
    return verdict
  }
  return parts.some((part) => before(part.before) !== verdicts(part.after)) || moved.some(({ when }) => /\bmet/.test(before(when)))
}

const partsOf = (condition: Condition): readonly Condition[] | undefined =>
  'fact' in condition ? undefined : 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of

const kindOf = (condition: Condition): string =>
  'fact' in condition ? 'fact' : 'all' in condition ? 'all' : 'any' in condition ? 'any' : String(condition.atLeast)

/** One number for all conditions that are written the same, in whatever content they stand. */
function signOf(condition: Condition): number {
  const there = signs.get(condition)
  if (there !== undefined) return there
  const parts = partsOf(condition)
  const sign = numberOf(parts ? `${kindOf(condition)} ${parts.map(signOf).join()}` : JSON.stringify(condition))
  signs.set(condition, sign)
  return sign
}
const signs = new WeakMap<Condition, number>()

function numberOf(words: string): number {
  const number = numbers.get(words) ?? numbers.size
  numbers.set(words, number)
  return number
}
const numbers = new Map<string, number>()

/** Everything that decides which facts follow from answers. */
const factsSign = once(({ symptoms, context, causes }: Content): string => {
  const shown = ({ showIf }: { showIf?: ShowIf }) => showIf && [signOf(showIf.when), showIf.from]
  return JSON.stringify([
    symptoms.map((one) => [
      one.id,
      one.redFlag,
      one.partOf,
      one.causes,
      shown(one),
      one.shownBy && signOf(one.shownBy),
      one.features.map((feature) => [feature.id, feature.redFlag, shown(feature)]),
    ]),
    context.map((item) => [item.id, shown(item)]),
    causes.map(({ id, ages }) => [id, ages]),
  ])
})
