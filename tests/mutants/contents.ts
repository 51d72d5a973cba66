/** The content of changed data. What a change does not touch is taken from the real content rather than built again. */
import { compile, type Vocabulary } from '#src/content/compile.ts'
import { explanationsOf } from '#src/content/explanations.ts'
import { contentFrom } from '#src/content/join.ts'
import { compactFrom } from '#src/content/load.ts'
import type { Condition, Content, Rule } from '#src/content/model.ts'
import type { Data } from '#src/content/read.ts'
import { isAtom, partsOf } from '#src/domain/engine/condition.ts'

export type Contents = { real: Content; of: (changed: Data) => Content }

export function contentsOf(data: Data): Contents {
  const compact = compactFrom(data)
  const known = new Map<string, Condition>()
  const real = contentFrom(compact, known)
  const still = knownWithout(new Map(known))
  const vocabulary: Vocabulary = {
    symptoms: compact.symptoms,
    thresholds: new Map(Object.entries(compact.thresholds)),
    conditions: new Map(compact.conditions.map(({ id, when }) => [id, when])),
    explanations: explanationsOf(compact.causes, compact.never),
    known,
  }
  const textOf = new Map(data.rules.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule.when])))
  const ruleOf = new Map(real.rules.map((rule) => [rule.id, rule]))

  const conditionsOf = ({ conditions }: Data) =>
    conditions.map(({ id, label, shown, when }) => ({ id, label, ...(shown && { shown }), when }))
  const rulesOf = (changed: Data): Rule[] =>
    changed.rules.flatMap(({ level, rules }) =>
      rules.flatMap(({ id, when }) => {
        const rule = ruleOf.get(id)
        if (!rule) return []
        return [{ ...rule, level, ...(when !== textOf.get(id) && { when: compile(when, vocabulary) }) }]
      }),
    )

  return {
    real,
    of: (changed) => {
      const parts = (Object.keys(data) as (keyof Data)[]).filter((part) => changed[part] !== data[part])
      if (parts.every((part) => part === 'rules')) return { ...real, rules: rulesOf(changed) }
      if (parts.every((part) => part === 'conditions')) {
        const others = changed.conditions.filter((one) => !data.conditions.includes(one)).map(({ id }) => JSON.stringify({ condition: id }))
        return contentFrom({ ...compact, conditions: conditionsOf(changed) }, still(others))
      }
      const { symptoms, causes, never, ...rest } = compactFrom(changed)
      if (!parts.every((part) => part === 'context')) return contentFrom({ symptoms, causes, never, ...rest })
      const explanations = explanationsOf(causes, never)
      const explained = (id: string, by: Vocabulary['explanations']) => JSON.stringify(by.get(id))
      const others = symptoms.filter(({ id }) => explained(id, explanations) !== explained(id, vocabulary.explanations))
      return contentFrom({ symptoms, causes, never, ...rest }, still(others.map(({ id }) => `unexplained ${id}`)))
    },
  }
}

/** What of all that was compiled means the same still when these words mean something else: what has none of them in it. */
function knownWithout(known: ReadonlyMap<string, Condition>): (words: readonly string[]) => Map<string, Condition> {
  const inside = new Map<Condition, ReadonlySet<Condition>>()
  const partsIn = (condition: Condition): ReadonlySet<Condition> => {
    const there = inside.get(condition)
    if (there) return there
    const found = new Set([condition, ...(isAtom(condition) ? [] : partsOf(condition)).flatMap((part) => [...partsIn(part)])])
    inside.set(condition, found)
    return found
  }
  return (words) => {
    const others = words.map((one) => known.get(one)!)
    return new Map([...known].filter(([, condition]) => !others.some((other) => partsIn(condition).has(other))))
  }
}
