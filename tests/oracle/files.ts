/**
 * The rules as the oracle reads them: straight from the JSON of `data/`, unchecked. The oracle is a second reading of
 * data/README.md and of the show and hide logic, and shares no code with src/, so that one mistake cannot hide in both.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Level = 'emergency' | 'same-day' | 'within-48h' | 'within-2-weeks' | 'self-care'
/** Most urgent first. */
export const levels: readonly Level[] = ['emergency', 'same-day', 'within-48h', 'within-2-weeks', 'self-care']

/** A condition as it is written; which keys go together is said in data/README.md. */
export type When = {
  all?: When[]
  any?: When[]
  of?: When[]
  atLeast?: number | string
  condition?: string
  ageUnder?: number | string
  reading?: string
  below?: number | string
  ageFrom?: number | string
  symptom?: string | string[]
  feature?: string
  measure?: string
  context?: string
  oneOf?: string[]
  is?: 'notSure'
  unexplained?: true
  since?: number | string
  trend?: string
  severity?: string
  orNotKnown?: true
  count?: number
}

/** When it is asked; under the age `from` only who says so by themselves is heard. */
export type ShowIf = { when: When; from?: number | string }
export type Part = { id: string; redFlag?: true; showIf?: ShowIf; options?: { id?: string; value: number; undoes?: true }[] }
export type Symptom = {
  id: string
  details: string[]
  shownBy?: When
  features?: Part[]
  measures?: Part[]
  partOf?: string
  redFlag?: string
  showIf?: ShowIf
}
type Item = { id: string; kind: string; min?: number; max?: number; showIf?: ShowIf; reading?: true; nurse?: true }
export type Rule = { id: string; ref: string; level: Level; when: When }
type Escalation = {
  id: string
  ref: string
  from: Level[]
  except?: string[]
  when: When & { ownSymptomTrend?: string }
  to: Level | 'one-up'
}

/** What a cause explains, for how many days, and what ends it. */
type Explains = { symptoms: string[]; days?: number; younger?: { under: number | string; days: number }; ends?: When }
type Cause = {
  id: string
  ages?: { from?: number | string; under?: number | string }
  asksProgress?: object
  ends?: When
  explains: Explains[]
}

export type Rules = {
  causes: readonly Cause[]
  never: readonly { symptoms: string[]; when: When }[]
  symptoms: readonly Symptom[]
  context: readonly Item[]
  rules: readonly Rule[]
  escalations: readonly Escalation[]
  conditions: ReadonlyMap<string, When>
  thresholds: ReadonlyMap<string, number>
  /** Rows of the emergency page that are a feature: they are asked whatever is said of their symptom. */
  ownRows: ReadonlySet<string>
}

/** @param folder the folder `data`. */
export function readRules(folder: string): Rules {
  // What is in the files is trusted here: the schema tests check it, and the oracle is about what it means.
  const read = <T>(file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T
  const groups = ['anemia', 'leukopenia', 'thrombocytopenia', 'organ-infiltration', 'nonspecific']
  const files = ['emergency', 'same-day', 'within-48h', 'within-2-weeks', 'watch']
  const { conditions } = read<{ conditions: { id: string; when: When }[] }>('rules/conditions.json')
  const { thresholds } = read<{ thresholds: { id: string; value: number }[] }>('rules/thresholds.json')
  const { items, causes, never } = read<{ items: Item[]; causes: Cause[]; never: Rules['never'] }>('context.json')
  const { emergency } = read<{ emergency: { rows: string[] }[] }>('questionnaire.json')
  return {
    symptoms: groups.flatMap((group) => read<{ symptoms: Symptom[] }>(`taxonomy/${group}.json`).symptoms),
    context: items,
    causes,
    never,
    rules: files.flatMap((file) => {
      const { level, rules } = read<{ level: Level; rules: Omit<Rule, 'level'>[] }>(`rules/${file}.json`)
      return rules.map((rule) => ({ ...rule, level }))
    }),
    escalations: read<{ escalations: Escalation[] }>('rules/escalations.json').escalations,
    conditions: new Map(conditions.map(({ id, when }) => [id, when])),
    thresholds: new Map(thresholds.map(({ id, value }) => [id, value])),
    ownRows: new Set(emergency.flatMap(({ rows }) => rows)),
  }
}
