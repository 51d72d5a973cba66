/** The content of changed data. What a change does not touch is taken from the real content rather than built again. */
import { compile, type Vocabulary } from '#src/content/compile.ts'
import { explanationsOf } from '#src/content/explanations.ts'
import { contentFrom } from '#src/content/join.ts'
import { compactFrom } from '#src/content/load.ts'
import type { Content, Rule } from '#src/content/model.ts'
import type { Data } from '#src/content/read.ts'

export type Contents = { real: Content; of: (changed: Data) => Content }

export function contentsOf(data: Data): Contents {
  const compact = compactFrom(data)
  const real = contentFrom(compact)
  const vocabulary: Vocabulary = {
    symptoms: compact.symptoms,
    thresholds: new Map(Object.entries(compact.thresholds)),
    conditions: new Map(compact.conditions.map(({ id, when }) => [id, when])),
    explanations: explanationsOf(compact.causes, compact.never),
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
      if (parts.every((part) => part === 'conditions')) return contentFrom({ ...compact, conditions: conditionsOf(changed) })
      return contentFrom(compactFrom(changed))
    },
  }
}
