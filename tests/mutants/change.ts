/**
 * What a fault in the rules can change, found without asking everybody again: which rules mean something else, and whose
 * answers meet one of them differently. All others hear what they heard before.
 */
import type { Condition, Content, FactId, Rule } from '#src/content/model.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { evaluate, undecided } from '#src/domain/engine/condition.ts'
import { ifItIsSo } from '#src/domain/engine/doubt.ts'
import { factsFrom, type Facts } from '#src/domain/engine/facts.ts'
import { ruleBook } from '#src/domain/engine/triage.ts'

/** Somebody, as the real content reads their answers: as they are, and (where something is in doubt) as if it were so. */
export type Person = { facts: readonly Facts[]; before: Map<FactId, string> }

export function personOf(content: Content, answers: Answers): Person {
  const so = ifItIsSo(content, answers)
  return { facts: [answers, ...(so ? [so] : [])].map((one) => factsFrom(content, one)), before: new Map() }
}

type Changed = { id: string; before: Rule | undefined; after: Rule | undefined }

export type Change = {
  /** The same answers make the same facts. */
  isOfRulesAlone: boolean
  /** With the escalations, which are rules too. */
  rules: readonly Changed[]
}

export function changeOf(real: Content, content: Content): Change {
  const [before, after] = [real, content].map(byId) as [ReadonlyMap<string, Rule>, ReadonlyMap<string, Rule>]
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  return {
    isOfRulesAlone: real.symptoms === content.symptoms || factsSign(real) === factsSign(content),
    rules: ids
      .map((id): Changed => ({ id, before: before.get(id), after: after.get(id) }))
      .filter((one) => isMoved(one) || signOf(one.before!.when) !== signOf(one.after!.when)),
  }
}

const byId = (content: Content): ReadonlyMap<string, Rule> => new Map(ruleBook(content).map((rule) => [rule.id, rule]))

/** Left out, new, or of another level. */
const isMoved = ({ before, after }: Changed): boolean => before?.level !== after?.level || before?.ref !== after?.ref

/** Could this person hear something else, or for another reason? */
export function concerns({ rules }: Change, { facts, before: known }: Person): boolean {
  const states = facts.map((one) => ({ one, decided: undecided() }))
  const verdicts = (rule: Rule | undefined) => (rule ? states.map(({ one, decided }) => evaluate(rule.when, one, decided)).join(' ') : '')
  return rules.some((one) => {
    const before = known.get(one.id) ?? verdicts(one.before)
    known.set(one.id, before)
    const after = verdicts(one.after)
    return isMoved(one) ? `${before} ${after}`.includes('met') : before !== after
  })
}

/** One number for all conditions that are written the same, in whatever content they stand. */
function signOf(condition: Condition): number {
  const there = signs.get(condition)
  if (there !== undefined) return there
  const sign = numberOf(
    'fact' in condition
      ? JSON.stringify(condition)
      : 'all' in condition
        ? `all ${condition.all.map(signOf).join()}`
        : 'any' in condition
          ? `any ${condition.any.map(signOf).join()}`
          : `${condition.atLeast} of ${condition.of.map(signOf).join()}`,
  )
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
function factsSign({ symptoms, context, causes }: Content): string {
  const shown = (part: { showIf?: { when: Condition } }) => part.showIf && signOf(part.showIf.when)
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
}
