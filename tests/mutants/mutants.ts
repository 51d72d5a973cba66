/** Every small fault that could slip into `data/`: each rule left out or made less urgent, each part of a condition lost, each cause too kind. */
import type { Data } from '#src/content/read.ts'
import type { ConditionText } from '#src/content/conditionSchema.ts'
import type { LevelId } from '#src/content/schema.ts'
import { levelOrder } from '#src/domain/engine/urgency.ts'
import { causeMutants, neverMutants } from './causes.ts'
import { variants } from './variants.ts'

export type Mutant = {
  /** The file that was changed, the rule (or threshold, condition, symptom) in it, and how. */
  file: string
  rule: string
  change: string
  data: Data
}

export const nameOf = ({ file, rule, change }: Mutant): string => `${file}, ${rule}, ${change}`

export function* mutantsOf(data: Data): Generator<Mutant> {
  yield* ruleMutants(data)
  yield* conditionMutants(data)
  yield* escalationMutants(data)
  yield* thresholdMutants(data)
  yield* redFlagMutants(data)
  yield* causeMutants(data)
  yield* neverMutants(data)
}

function* ruleMutants(data: Data): Generator<Mutant> {
  for (const { level, rules } of data.rules) {
    for (const rule of rules) {
      const mutant = (change: string, changed: Data['rules']): Mutant => ({
        file: `data/rules/${level === 'self-care' ? 'watch' : level}.json`,
        rule: `${rule.ref} ${rule.id}`,
        change,
        data: { ...data, rules: changed },
      })
      const without = data.rules.map((file) => ({ ...file, rules: file.rules.filter((one) => one !== rule) }))
      yield mutant('left out', without)
      const lower = levelBelow(level)
      if (lower) {
        const moved = without.map((file) => (file.level === lower ? { ...file, rules: [...file.rules, rule] } : file))
        yield mutant(`only ${lower}`, moved)
      }
      for (const { change, text } of variants(rule.when, data)) {
        const changed = { ...rule, when: text }
        yield mutant(
          change,
          data.rules.map((file) => ({ ...file, rules: file.rules.map((one) => (one === rule ? changed : one)) })),
        )
      }
    }
  }
}

function* conditionMutants(data: Data): Generator<Mutant> {
  for (const named of data.conditions) {
    for (const { change, text } of variants(named.when, data)) {
      if (asks(text, named.id, data)) continue
      const conditions = data.conditions.map((one) => (one === named ? { ...one, when: text } : one))
      yield { file: 'data/rules/conditions.json', rule: named.id, change, data: { ...data, conditions } }
    }
  }
}

/** A condition that asks for itself does not load, and so cannot slip in. */
function asks(text: ConditionText, id: string, data: Data): boolean {
  const names = [...JSON.stringify(text).matchAll(/"condition":"([a-z-]+)"/g)].map(([, name]) => name!)
  return names.some((name) => name === id || asks(data.conditions.find((one) => one.id === name)!.when, id, data))
}

function* escalationMutants(data: Data): Generator<Mutant> {
  for (const one of data.escalations) {
    const mutant = (change: string, changed: Data['escalations']): Mutant => ({
      file: 'data/rules/escalations.json',
      rule: `${one.ref} ${one.id}`,
      change,
      data: { ...data, escalations: changed },
    })
    const replaced = (changed: typeof one) => data.escalations.map((other) => (other === one ? changed : other))
    yield mutant(
      'left out',
      data.escalations.filter((other) => other !== one),
    )
    for (const level of one.from) {
      const from = one.from.filter((other) => other !== level)
      if (from.length > 0) yield mutant(`not from ${level}`, replaced({ ...one, from }))
    }
    const lower = one.to === 'one-up' ? undefined : levelBelow(one.to)
    if (lower) yield mutant(`only to ${lower}`, replaced({ ...one, to: lower }))
    if ('ownSymptomTrend' in one.when) continue
    for (const { change, text } of variants(one.when, data)) yield mutant(change, replaced({ ...one, when: text }))
  }
}

/** One step of what people can answer: a year (a month for babies), a day, a tenth of a degree, a minute, a time. */
function* thresholdMutants(data: Data): Generator<Mutant> {
  for (const one of data.thresholds) {
    const value = lessCare(one)
    const thresholds = data.thresholds.map((other) => (other === one ? { ...one, value } : other))
    yield { file: 'data/rules/thresholds.json', rule: one.id, change: `${one.value} becomes ${value}`, data: { ...data, thresholds } }
  }
}

/** Ages are upper bounds, but for those from which text is added or more is asked; all other numbers are lower bounds. */
function lessCare({ id, value, unit }: Data['thresholds'][number]): number {
  if (unit === '°C') return value + 0.1
  if (unit !== 'years' || id === 'older-age' || id === 'period-age') return value + 1
  return value >= 2 ? value - 1 : value - 1 / 12
}

function* redFlagMutants(data: Data): Generator<Mutant> {
  for (const group of data.taxonomy) {
    for (const symptom of group.symptoms) {
      const mutant = (rule: string, changed: typeof symptom): Mutant => ({
        file: `data/taxonomy/${group.id}.json`,
        rule,
        change: 'no longer marked as a red flag',
        data: {
          ...data,
          taxonomy: data.taxonomy.map((file) =>
            file === group ? { ...file, symptoms: file.symptoms.map((one) => (one === symptom ? changed : one)) } : file,
          ),
        },
      })
      const { redFlag, ...unmarked } = symptom
      if (redFlag) yield mutant(symptom.id, unmarked)
      for (const feature of symptom.features ?? []) {
        if (!feature.redFlag) continue
        const { redFlag: _, ...plain } = feature
        yield mutant(`${symptom.id}.${feature.id}`, {
          ...symptom,
          features: symptom.features!.map((one) => (one === feature ? plain : one)),
        })
      }
    }
  }
}

const levelBelow = (level: LevelId): LevelId | undefined => levelOrder[levelOrder.indexOf(level) + 1]
